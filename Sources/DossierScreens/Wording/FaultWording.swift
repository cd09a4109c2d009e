import DossierCore
package import DossierOffice

/// What is wrong with the store or a file, and what to do now.
package enum FaultWording {
  /// The explanation of a fault of the store.
  package static func explanation(of fault: ArchiveFault) -> Explanation {
    let (what, now) = words(fault)
    return Explanation(title: "De kast kon dit niet doen", what: what, now: now)
  }

  /// The explanation of a fault with a file outside the store.
  package static func explanation(of fault: FileFault) -> Explanation {
    let (what, now) =
      switch fault {
      case .missing: ("Dit bestand is er niet.", "Kijk of u de naam goed hebt getypt.")
      case .notAllowed:
        ("U mag dit bestand of deze map niet gebruiken.", "Kies een map van uzelf, of bel ICT.")
      case .exists:
        (
          "Er is al een bestand met deze naam. Er is niets overschreven.",
          "Kies een andere naam."
        )
      case .notAPlainFile: ("Dit is geen gewoon bestand.", "Kies een bestand, geen map.")
      case .failed:
        ("Het bestand kon niet worden gelezen of geschreven.", "Is de schijf vol? Bel ICT.")
      }
    return Explanation(title: "Het bestand", what: what, now: now)
  }

  private static func words(_ fault: ArchiveFault) -> (what: String, now: String) {
    switch fault {
    case .conflict:
      (
        "Een collega schreef dit net eerder. Er is niets opgeslagen.",
        "Lees opnieuw met F5 en probeer het nog een keer."
      )
    case .diskFull:
      (
        "De schijf is vol. Er is niets opgeslagen; kijken kan nog wel.",
        "Bel ICT. Laat dit scherm open staan: wat u typte, staat er nog."
      )
    case .busy:
      (
        "Een ander programma hield de kast te lang bezet. Er is niets opgeslagen.",
        "Wacht even en probeer het opnieuw."
      )
    case .keysChanged:
      (
        "De sleutels zijn vernieuwd of ingetrokken terwijl u werkte. Er is niets opgeslagen.",
        "Log opnieuw in. Wat u typte, wordt als concept bewaard."
      )
    case .compartmentClosed(let compartment):
      (
        "U hebt geen sleutel van het vak \(compartment.text).",
        "Vraag een collega die de sleutel heeft om in te loggen. Duurt het te lang? Bel ICT."
      )
    case .damaged:
      (
        "Een stuk van de kast is beschadigd en kan niet worden gelezen. De rest is te lezen.",
        "Werk hier niet verder. Laat ICT de kast controleren en een reservekopie pakken."
      )
    case .other(let code):
      (
        "De kast meldt een storing (\(code)). Er is niets opgeslagen.",
        "Probeer het opnieuw. Gebeurt het weer? Bel ICT en noem het woord tussen haakjes."
      )
    case .loginTaken, .fingerprintDiffers, .ownApproval, .keysNotMade, .noSuchAccount, .tooLarge,
      .wrongPassword:
      accountWords(fault)
    }
  }

  private static func accountWords(_ fault: ArchiveFault) -> (what: String, now: String) {
    switch fault {
    case .loginTaken: ("Deze gebruikersnaam bestaat al.", "Kies een andere gebruikersnaam.")
    case .fingerprintDiffers:
      (
        "De vingerafdruk is niet die van dit account.",
        "Keur niet goed. Laat de collega de vingerafdruk opnieuw voorlezen."
      )
    case .ownApproval: ("Niemand keurt goed voor zichzelf.", "Vraag een collega om goed te keuren.")
    case .keysNotMade:
      (
        "Deze persoon heeft nog geen sleutels gemaakt.",
        "Laat de collega eerst inloggen met de eenmalige code."
      )
    case .noSuchAccount: ("Dit account is er niet.", "Lees de lijst opnieuw met F5.")
    case .tooLarge: ("Dit is groter dan de kast aankan.", "Maak het kleiner of splits het.")
    case .wrongPassword: ("Het wachtwoord klopt niet.", "Typ het opnieuw. Staat Caps Lock aan?")
    default: ("De kast meldt een storing.", "Probeer het opnieuw.")
    }
  }
}
