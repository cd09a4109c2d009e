import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of reports, documents and the smaller forms.
enum EntryWording {
  static func newTitle(_ about: String) -> String { title("Verslag toevoegen", about) }
  /// What is done, and with which pupil where that is known: nobody writes in the wrong dossier.
  static func title(_ task: String, _ name: String?) -> String {
    name.map { "\(task) - \($0)" } ?? task
  }
  static func readTitle(_ category: String, _ name: String) -> String { "\(category) - \(name)" }
  static let correctTitle = "Verslag verbeteren"
  static let withdrawTitle = "Verslag intrekken"
  static let date = "Datum"
  static let dateHint = "De dag waar het verslag over gaat, niet later dan vandaag."
  static let subject = "Onderwerp"
  static let subjectHint = "Eén regel die zegt wat het is."
  static let text = "Tekst"
  static let textHint = "Schrijf wat u zag en hoorde. Ouders kunnen om inzage vragen."
  static let others = "Gaat ook over anderen"
  static let othersHint = "Ja als er namen van anderen in staan. Die worden weggelaten bij inzage."
  static let correction = "Waarom verbeterd"
  static let withdrawReason = "Waarom ingetrokken"
  static let withdraw = "Intrekken"
  static let added = "Het verslag is toegevoegd."
  static let corrected = "Het verslag is verbeterd. De oude tekst blijft bewaard."
  static let withdrawn = "Het verslag is ingetrokken. De tekst blijft bewaard."
  static let correctIntro =
    "De oude tekst blijft te lezen voor wie hem mag zien. Zeg ook waarom u verbetert."
  static func newIntro(_ category: String) -> String {
    "Dit verslag komt in de rubriek \(category)."
  }
  static func withdrawIntro(_ title: String) -> String {
    "\(title): dit verslag blijft bewaard, met het woord ingetrokken erbij. Zeg waarom u het intrekt."
  }
  static let versions = "Eerdere versies"
  static let pageHint = "Bladeren met de pijlen en PgDn. F9 toont wat u kunt doen."

  /// The text of a report with everything about it, the newest version first.
  static func page(_ versions: [EntryAnswer]) -> String {
    versions.enumerated().map { index, version in
      let head = index == 0 ? "" : "--- \(Self.versions.lowercased()): \(index) terug ---\n"
      return head + header(version) + "\n\n" + version.entry.text
    }.joined(separator: "\n\n")
  }

  private static func header(_ version: EntryAnswer) -> String {
    let entry = version.entry
    var lines = [
      entry.title, "Datum: \(entry.date.dutch)",
      "Geschreven op \(entry.written.dutch) door \(version.author ?? "onbekend")",
      "Bron: \(StatusWording.word(entry.source))",
    ]
    if entry.mentionsOthers { lines.append("Gaat ook over anderen: ja") }
    if let necessity = entry.necessity { lines.append("Noodzaak: \(necessity)") }
    if let reason = entry.correction { lines.append("Verbeterd, omdat: \(reason)") }
    if case .withdrawn(_, let day, let reason) = entry.state {
      lines.append("INGETROKKEN op \(day.dutch), omdat: \(reason)")
    }
    return lines.joined(separator: "\n")
  }
}
