/// The words of the menus.
enum MenuWording {
  static let today = "Vandaag"
  static let pupils = "Leerlingen"
  static let consents = "Toestemming"
  static let recipients = "Ontvangers"
  static let requests = "Verzoeken"
  static let management = "Beheer"
  static let help = "Hulp"
  static let list = "Lijst van leerlingen"
  static let find = "Leerling zoeken"
  static let logOut = "Uitloggen"
  static let quit = "Stoppen"
  static let mouse = "Muis aan of uit"
  static func mouseIs(on isOn: Bool) -> String {
    isOn ? "De muis staat aan. Tekst selecteren gaat nu met Shift." : "De muis staat uit."
  }
  static let allKeys = "Zo werkt het, en alle toetsen"
}
