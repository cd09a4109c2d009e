import ScreenKit

/// The sentences of looking for a pupil in an emergency.
enum EmergencySearchWording {
  static let title = "Noodtoegang: leerling zoeken"
  static let intro = """
    Alleen bij nood. Zo vindt u een ingeschreven leerling van uw school, ook buiten uw eigen lijst. Dat \
    u zoekt, komt in het logboek als noodtoegang.
    """
  static let firstName = "Voornaam"
  static let firstNameHint = "De hele roepnaam, bijvoorbeeld Anna."
  static let surname = "Achternaam"
  static let surnameHint = "De hele achternaam; het voorvoegsel mag u weglaten."
  static let search = "Zoeken"
  static let find = KeyWording.Words("Zoeken", "Zoeken", "Gaat terug naar de twee namen.")
  static let listHint = "Kies de leerling en druk op Enter. Daarna geeft u de reden op."
  static let chooseHelp = "Vraagt de reden en opent daarna de gegevens voor nood."
  static let none =
    "Geen ingeschreven leerling heet zo. Typ beide namen heel, zoals ze in de lijst staan."
  static let help = HelpTopic(
    title,
    """
    Ligt er een kind op het plein dat niet in uw groep zit? Typ de hele voornaam en de hele achternaam \
    en druk op Enter. Kies de leerling en geef uw reden op.

    Daarna ziet u een dag lang de waarschuwingen en de noodnummers van dit ene kind. De directeur en \
    de FG kijken het na.
    """)

  static func found(_ count: Int) -> String {
    count == 1 ? "1 leerling gevonden." : "\(count) leerlingen gevonden."
  }
}
