import DossierCore
import DossierOffice

/// What the command line asks and tells while it works.
enum DialogueWords {
  static let password = "Wachtwoord: "
  static let newPassword = "Nieuw wachtwoord: "
  static let repeatPassword = "Nog een keer: "
  static let oneTimeCode = "Eenmalige code: "
  static let memoryNotLocked =
    "Let op: het systeem houdt de sleutels niet uit het wisselbestand. Vraag ICT om de grens op "
    + "vergrendeld geheugen (memlock) te verhogen."
  static let witnessMissing =
    "Let op: de getuige is er niet. Zonder getuige valt een oude kast minder op. Bel ICT."
  static let witnessAhead =
    "Let op: de getuige zag regels van het logboek die deze kast niet heeft. Waarschuw de FG."
  static let witnessForeign =
    "Let op: de map van de getuige hoort bij een andere kast of is beschadigd. Bel ICT."
  static let witnessAltered =
    "Let op: iemand heeft in de map van de getuige geschreven. Waarschuw de FG."
  /// What became of the rows of the witness after a restore.
  static func replayed(_ report: ReplayReport) -> [String] {
    var sentences = [
      report.applied == 1
        ? "De teruggezette kast is bijgewerkt: 1 blokkade of intrekking geldt weer."
        : "De teruggezette kast is bijgewerkt: \(report.applied) blokkades en intrekkingen gelden weer."
    ]
    if report.unusable > 0 {
      sentences.append(
        "Let op: de getuige bewaarde er \(report.unusable) die niet te controleren zijn. Ga met wie de "
          + "accounts beheert na wie na de reservekopie is geblokkeerd.")
    }
    return sentences
  }

  static let makingDemo = "Demo maken"
  static let passwordChanged = "Uw wachtwoord is veranderd."

  static func clockBehind(since moment: Moment) -> String {
    "Let op: de klok van deze machine loopt achter. Uw laatste handeling was op \(moment.dutch)."
  }

  static func accepted(fingerprint: String) -> String {
    """
    Uw sleutels zijn gemaakt. Uw vingerafdruk is:

        \(fingerprint)

    Lees hem voor aan wie uw rol goedkeurt. Daarna kunt u inloggen.
    """
  }

  static func packageSaved(file: String, madeOn: CalendarDate) -> String {
    """
    Het pakket van \(madeOn.dutch) staat in \(file).
    Buiten de kast wordt het niet beschermd. Wis het na gebruik.
    """
  }

  static func backedUp(file: String, line: Int, hash: String) -> String {
    """
    De reservekopie staat in \(file).
    Zij gaat tot en met regel \(line) van het logboek: \(hash)
    De machinesleutel zit er niet in. Bewaar die ergens anders.
    """
  }

  static func demoMade(folder: String, command: String) -> String {
    """
    De demokast staat in \(folder). De wachtwoorden staan in \(folder)/passwords.
    Een nieuwe collega (\(DemoNewcomer.login)) wacht op goedkeuring van de rol.
    Open de schermen met:

        \(command)
    """
  }
}
