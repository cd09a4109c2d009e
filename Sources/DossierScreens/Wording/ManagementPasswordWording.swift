import DossierOffice
import ScreenKit

/// The sentences of changing the own password.
enum ManagementPasswordWording {
  static let title = ManagementWording.password
  static let intro = """
    Kies een zin van een paar woorden die u makkelijk onthoudt. Niemand kan uw wachtwoord opzoeken, ook \
    ICT niet.
    """
  static let old = "Oude wachtwoord"
  static let oldHint = "Het wachtwoord waarmee u nu inlogt. U ziet niet wat u typt."
  static let new = "Nieuw wachtwoord"
  static let newHint =
    "Minstens \(Office.passwordMinimum) tekens. Gebruik dit wachtwoord nergens anders."
  static let again = "Nog een keer"
  static let againHint = "Typ hetzelfde nieuwe wachtwoord nog een keer."
  static let tooShort = "Nieuw wachtwoord: neem minstens \(Office.passwordMinimum) tekens."
  static let differ = "De twee nieuwe wachtwoorden zijn niet hetzelfde. Typ ze opnieuw."
  static let same = "Het nieuwe wachtwoord is hetzelfde als het oude. Kies een ander."
  static let wrongOld = "Het oude wachtwoord klopt niet. Typ het opnieuw. Staat Caps Lock aan?"
  static let changed = "Uw wachtwoord is gewijzigd."
  static let help = HelpTopic(
    title,
    """
    Typ uw oude wachtwoord en twee keer het nieuwe. Het nieuwe heeft minstens \(Office.passwordMinimum) \
    tekens; een zin is sterker en makkelijker dan een woord met leestekens.

    Bent u uw wachtwoord vergeten? Vraag wie de accounts beheert om een nieuwe eenmalige code.
    """)
}
