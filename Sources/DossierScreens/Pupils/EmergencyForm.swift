import DossierCore
import DossierOffice
import ScreenKit

/// Noodtoegang (NT-01) and looking at it afterwards (NT-02).
enum EmergencyForm {
  /// Where somebody goes once the access is open.
  enum Next { case dossier, back }

  static func open(
    pupil: PupilID, name: String, at workplace: Workplace, next: Next
  ) -> ActionFormScreen {
    var plan = ActionFormScreen.Plan(
      code: "NT-01", title: PupilWording.emergencyTitle(name),
      fields: [reason(workplace.today)],
      action: { OpenEmergencyAccess(pupil: pupil, reason: $0["reden"] ?? "") },
      finish: { outcome in
        switch next {
        case .dossier: return .replace(DossierScreen(workplace, pupil: pupil))
        case .back:
          let until = outcome.expires?.dutch ?? ""
          return .backWith(Message(PupilWording.emergencyOpened(until: until), kind: .warning))
        }
      })
    plan.intro = PupilWording.emergencyIntro(hours: workplace.policy.terms.emergencyHours)
    plan.save = PupilWording.emergencyOpen
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today)
  }

  static func review(_ access: EmergencyAnswer, at workplace: Workplace) -> ActionFormScreen {
    let record = access.access
    let today = workplace.today
    let justified = DataField(
      code: "terecht", label: PupilWording.justified, kind: .yesNo,
      hint: PupilWording.justifiedHint)
    var plan = ActionFormScreen.Plan(
      code: "NT-02", title: PupilWording.reviewTitle,
      fields: [
        PolicyField.field(
          "terecht", justified, value: nil, isRequired: true, today: today),
        PolicyField.text(
          "opmerking", label: PupilWording.remark, limit: 400, hint: PupilWording.remarkHint,
          today: today),
      ],
      action: { values in
        ReviewEmergencyAccess(
          access: record, isJustified: values["terecht"] == FieldValue.yes,
          remark: values["opmerking"] ?? "")
      }, finish: { _ in .backWith(Message(PupilWording.reviewed)) })
    plan.intro = PupilWording.reviewIntro(access, workplace.policy)
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today)
  }

  private static func reason(_ today: CalendarDate) -> FormField<String> {
    PolicyField.text(
      "reden", label: FormWording.reasonLabel, limit: 400, hint: FormWording.reasonHint,
      today: today)
  }
}
