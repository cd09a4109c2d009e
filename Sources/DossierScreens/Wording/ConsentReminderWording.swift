import DossierCore
import ScreenKit

/// The sentences of reminding who did not answer (TS-08).
enum ConsentReminderWording {
  static let title = "Herinneringsbrieven"
  static let about = "Waarover"
  static let everything = "alles wat nog niet is beantwoord"
  static let aboutHint = "Alles wat openstaat, of alleen een doel (F4 = lijst)."
  static let before = "Antwoord voor"
  static let beforeHint = "De dag die in de brief staat. Leeg: over twee weken."
  static let usualDays = 14
  static let remarkHint = "Wat er verder in de brief moet staan. Mag leeg zijn."
  static let make = "Brieven maken"
  static let hint = "Enter toont de brieven van deze leerling. F9 slaat alle brieven op."
  static let nothingMade = "er is geen brief gemaakt"
  static let noLetters = "Er is nog geen brief over toestemming. F6 maakt er een."
  static let saveAll = KeyWording.Words(
    "Printen", "Alle brieven opslaan om te printen", "Schrijft elke brief in een eigen bestand.")
  static let saveTitle = "Brieven opslaan"
  static let saveText =
    "Hoe heten de bestanden? Achter de naam komt een nummer: brief.html wordt brief-01.html. "
    + "Eindigt de naam op .txt, dan als platte tekst."
  static let help = """
    Een brief gaat naar iedereen die mag beslissen en nog niet heeft geantwoord: elke ouder met gezag, \
    of de leerling vanaf 16 jaar. Wie al nee heeft gezegd, krijgt geen brief.

    Daarna ziet u van elke leerling of er een brief is gemaakt, en zo niet, waarom. Een brief blijft \
    bewaard zoals hij is gemaakt. Met F9 slaat u alle brieven op om te printen. Wis de bestanden \
    daarna.
    """

  static func intro(_ count: Int) -> String {
    count == 1
      ? "Er komt een brief voor wie over deze leerling nog moet antwoorden."
      : "Er komen brieven voor wie nog moet antwoorden, over \(count) leerlingen."
  }

  static func letters(_ count: Int) -> String { count == 1 ? "1 brief" : "\(count) brieven" }

  static func none(_ reason: String) -> String { "geen brief: \(reason)" }

  static func made(_ count: Int, without: Int) -> String {
    let rest = without == 0 ? "" : " Voor \(without) is er geen."
    return "\(letters(count)) gemaakt.\(rest)"
  }

  static func saved(_ count: Int) -> String {
    "\(letters(count).sentenceStart) opgeslagen. Wis ze na het printen."
  }

  /// The file of one letter: the number stands before the ending.
  static func file(_ path: String, number: Int) -> String {
    let digits = number < 10 ? "0\(number)" : "\(number)"
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let name = path.dropFirst(folder.count)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return "\(path)-\(digits).html"
    }
    return "\(folder)\(name[..<dot])-\(digits)\(name[dot...])"
  }
}
