import ScreenKit

/// The sentences about making a PDF, and about there being none.
enum PrintWording {
  static let title = "PDF maken"
  static let hint = "Het programma maakt de PDF. F3 stopt; er gaat dan niets de deur uit."
  static let stop = KeyWording.Words(
    "Stop", "Stoppen", "Stopt. Er is dan niets gegeven en niets vastgelegd.")
  static let stopped = "Gestopt. Er is niets gegeven en niets vastgelegd."
  static let noPdf = "geen PDF"
  static let printPage = "open het html-bestand in een browser en print het"
  static let noPdfHelp = """
    Een PDF wordt gemaakt door weasyprint, een los programma. Dat staat niet op deze computer, of het \
    kwam niet op tijd klaar. Wat u geeft, is hetzelfde: de bladzijde is om te lezen en te printen.

    Wilt u een PDF? Vraag uw beheerder om weasyprint te installeren en maak het bestand dan opnieuw.
    """

  /// Whether there is a page to read among the files and no PDF of it.
  static func lacksPdf(_ files: [String]) -> Bool {
    files.contains { $0.hasSuffix(".html") }
      && !files.contains { $0.hasSuffix(".pdf") && !$0.contains("/") }
  }
}
