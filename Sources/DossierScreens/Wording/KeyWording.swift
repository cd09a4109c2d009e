/// What each key does, in words: the same label and help wherever the key works.
package enum KeyWording {
  /// A key in words: bar, label and help.
  package struct Words: Hashable, Sendable {
    /// At most seven columns.
    package var bar: String
    /// A few words.
    package var label: String
    /// A sentence.
    package var help: String

    init(_ bar: String = "", _ label: String, _ help: String) {
      self.bar = bar
      self.label = label
      self.help = help
    }
  }

  static let help = Words(
    "Hulp", "Hulp", "Eerst over dit veld, nog een keer over dit scherm, dan over alle toetsen.")
  static let menu = Words("Menu", "Menubalk", "Opent de menubalk. Ook met Alt en de eerste letter.")
  static let privacy = Words(
    "", "Scherm leegmaken",
    "Privacytoets: het scherm is meteen leeg. Elke toets brengt het terug; er gaat niets verloren.")
  static let lock = Words(
    "", "Vergrendelen",
    "Op slot: bewaart wat u typte als concept en vraagt uw wachtwoord om verder te gaan.")
  static let save = Words("Opslaan", "Opslaan", "Slaat op. Klopt een veld niet, dan gaat u erheen.")
  /// The key of a form whose button says something else than *Opslaan*, where the bar has room for it.
  static func save(as word: String) -> Words {
    guard word != save.label, word.count <= save.bar.count else { return save }
    return Words(
      word, word, "Doet wat op de knop staat. Klopt een veld niet, dan gaat u erheen.")
  }
  static let back = Words(
    "Terug", "Terug", "Sluit dit scherm. Is er iets niet opgeslagen, dan vraagt het programma het.")
  static let quit = Words("Terug", "Stoppen", "Vraagt of u wilt stoppen.")
  static let choose = Words("Kiezen", "Kiezen", "Toont wat u hier kunt invullen.")
  static let reread = Words("Vers", "Verversen", "Leest opnieuw wat op het scherm staat.")
  static let putBack = Words(
    "Vers", "Waarden terugzetten", "Zet de opgeslagen waarden terug. Dat wordt eerst gevraagd.")
  static let find = Words("Zoeken", "Zoeken", "Gaat naar het zoekveld.")
  static let next = Words("Volgend", "Volgende", "Gaat naar de volgende.")
  static let actions = Words("Acties", "Acties", "Toont alles wat u hier kunt doen.")
  static let cancel = Words(
    "Annul.", "Annuleren",
    "Gaat weg zonder op te slaan. Hebt u iets gewijzigd, dan wordt het gevraagd.")
}
