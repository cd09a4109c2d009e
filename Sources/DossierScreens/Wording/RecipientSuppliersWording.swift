import DossierOffice

/// The sentences of the list of suppliers that parents can ask for (ON-05).
enum RecipientSuppliersWording {
  static let title = "Lijst van leveranciers"
  static let name = "Leverancier"
  static let product = "Product"
  static let purpose = "Waarvoor"
  static let none = "Er is nu geen leverancier met een geldige overeenkomst."
  static let hint = "F9 slaat de lijst op om te printen of mee te geven."
  static let save = KeyWording.Words(
    "Printen", "Opslaan om te printen", "Schrijft de lijst in een bestand.")
  static let saveTitle = "Lijst van leveranciers opslaan"
  static let saveText =
    "Naar welk bestand? Eindigt het op .txt, dan als platte tekst; anders als pagina om te printen."
  static let proposal = "leveranciers.html"
  static let help = """
    Ouders mogen weten met welke leveranciers de school een overeenkomst heeft over gegevens van \
    leerlingen. Deze lijst noemt de naam, het product en waarvoor het is. Wat de school verder over \
    de leverancier bijhoudt, staat er niet op.

    Op de lijst staan alleen leveranciers met een overeenkomst die vandaag geldt. In het logboek komt \
    dat de lijst is gemaakt.
    """

  static func saved(_ path: String) -> String { "Opgeslagen als \(path)." }

  static func count(_ count: Int) -> String {
    count == 1 ? "1 regel." : "\(count) regels."
  }

  /// What a file with this name holds.
  static func file(_ answer: SuppliersAnswer, for path: String) -> String {
    path.hasSuffix(".txt") ? answer.text : answer.html
  }
}
