import DossierCore
import DossierOffice

/// The sentences of the forms about a pupil: new, group, enrolment, emergency.
enum PupilWording {
  static let newTitle = "Nieuwe leerling"
  static let school = "School"
  static let group = "Groep"
  static let status = "Status"
  static let entered = "Eerste schooldag"
  static let placement = "Plaats op school"
  static let statusHint = "Aangemeld mag nog lege velden hebben; ingeschreven niet."
  static let neededWhenEnrolled = "Verplicht voor wie wordt ingeschreven."
  static let groupHint = "De groep mag later komen (F4 = lijst)."
  static let enteredHint = "Alleen voor wie is ingeschreven; leeg betekent vandaag."
  static let created = "De leerling is gemaakt."

  static func groupTitle(_ name: String) -> String { "Groep wijzigen - \(name)" }
  static let groupScreenHint = "Kies de nieuwe groep en druk op Enter."
  static let noGroups = "Deze school heeft nog geen groepen."
  static let yearGroup = "Jaargroep"
  static func moved(_ group: String) -> String { "De leerling zit nu in groep \(group)." }

  static func enrolmentTitle(_ name: String) -> String { "In- of uitschrijven - \(name)" }
  static func enrolmentIntro(_ status: EnrolmentStatus) -> String {
    "De leerling is nu \(StatusWording.word(status)). Het dossier blijft bewaard zolang het beleid "
      + "dat zegt."
  }
  static let newStatus = "Wordt"
  static let newStatusHint = "Wat de leerling vanaf die dag is (F4 = lijst)."
  static let enrolmentDate = "Per"
  static let enrolmentDateHint =
    "De eerste schooldag, de laatste schooldag, of de dag van het besluit."

  static func emergencyTitle(_ name: String) -> String { "Noodtoegang - \(name)" }
  static func emergencyIntro(hours: Int) -> String {
    "Noodtoegang is voor nood. U ziet van deze leerling \(hours) uur lang de waarschuwingen en de "
      + "noodnummers. De directeur en de FG kijken het na. Geef uw reden op, zonder namen."
  }
  static let emergencyOpen = "Noodtoegang gebruiken"
  static func emergencyOpened(until: String) -> String { "U hebt noodtoegang tot \(until)." }

  static let reviewTitle = ManagementWording.emergencies

  /// Who used emergency access, when, why, and by when it must be looked at.
  static func reviewIntro(_ access: EmergencyAnswer, _ policy: Policy) -> String {
    let role = policy.role(access.role)?.label.lowercased() ?? access.role.text
    return """
      \(access.person ?? "Iemand") (\(role)) gebruikte op \(access.opened.dutch) noodtoegang bij \
      \(access.pupilName ?? "een leerling").
      Reden: \(access.reason)
      Kijk dit na, uiterlijk op \(access.reviewBy.dutch). Klopt de reden niet? Het kan een datalek zijn.
      """
  }

  static let justified = "Terecht"
  static let justifiedHint = "Was de noodtoegang nodig?"
  static let remark = "Wat vond u"
  static let remarkHint = "In een paar woorden, zonder gegevens van de leerling."
  static let reviewed = "U hebt de noodtoegang nagekeken."
}
