/// The forms about accounts: approve, give a role, invite, secrecy, the code that is shown once.
extension ManagementAccountWording {
  static let approveTitle = "Rol goedkeuren"
  static let approveIntro = """
    Bel de collega of loop langs, en laat de vingerafdruk van het eigen scherm voorlezen. Typ de \
    eerste twee groepen die u hoort. Zo weet u zeker dat u de sleutels van deze persoon goedkeurt.
    """
  static let approveButton = "Goedkeuren"
  static let person = "Persoon"
  static let heard = "Eerste twee groepen"
  static let heardHint = "Twee groepen van vier tekens, zoals de collega ze voorleest: ABCD-EFGH."
  static let heardTooShort = "Typ twee groepen van vier tekens, bijvoorbeeld ABCD-EFGH."

  static let inviteTitle = "Account uitnodigen"
  static let inviteButton = "Uitnodigen"
  static let nameHint = "De naam zoals collega's die kennen, bijvoorbeeld J. Smit."
  static let loginHint = "Kleine letters, cijfers en punten; van één persoon, bijvoorbeeld j.smit."
  static let roleLabel = ManagementWording.role
  static let roleHint = "De rol waarin deze persoon werkt (F4 = lijst)."
  static let schoolsLabel = "Scholen"
  static let schoolsHint = "Leeg = alle scholen. F4 = kiezen; twee scholen: met een komma ertussen."
  static let groupsLabel = "Groepen"
  static let groupsHint = "De eigen groepen, voor een leraar (F4 = kiezen, nog een keer = weg)."
  static let untilLabel = "Tot en met"
  static let untilHint = "De laatste dag van deze rol. Leeg = tot hij wordt ingetrokken."
  static let secrecyLabel = "Geheimhouding"
  static let secrecyHint = "De dag waarop de verklaring is getekend. Leeg = nog niet getekend."
  static let untilPast = "Deze dag is al voorbij."
  static let secrecyTitle = "Geheimhouding vastleggen"
  static let secrecyIntro = """
    Zonder getekende geheimhoudingsverklaring ziet niemand bijzondere gegevens, zoals gezondheid. \
    Leg hier vast op welke dag deze persoon haar tekende.
    """
  static let giveTitle = "Rol geven"
  static let changeTitle = "Rol wijzigen"
  static func unknownSchool(_ name: String) -> String {
    "Scholen: '\(name)' is er niet. Druk op F4 en kies."
  }
  static func unknownGroup(_ name: String) -> String {
    "Groepen: '\(name)' is er niet bij deze scholen. Druk op F4 en kies."
  }
  static let noGroups = "Deze scholen hebben nog geen groepen. Maak ze bij Groepen en scholen."

  static let codeTitle = "Eenmalige code"
  static let codeHint = "Schrijf de code over. Daarna is de code nergens meer te zien."
  static let codeLabel = "Code"
  static let codeUntil = "Te gebruiken tot"
  static let codeNext = """
    Geef deze code zelf aan de collega, niet per e-mail. De code werkt één keer.

    De collega kiest op het inlogscherm F6, typt de gebruikersnaam en de code, en kiest een wachtwoord. \
    Daarna leest de collega de vingerafdruk voor aan wie de rol goedkeurt.
    """
  static let codeCloseTitle = "Code overgeschreven?"
  static let codeCloseQuestion = "Na het sluiten kan niemand deze code nog zien."
  static let codeClose = "Ja, sluiten"
  static let codeStay = "Nog niet"
}
