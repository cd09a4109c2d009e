import DossierCore
import DossierOffice
import ScreenKit

/// In- of uitschrijven (IS-01).
enum EnrolmentForm {
  static func screen(
    pupil: PupilID, name: String, status: EnrolmentStatus, at workplace: Workplace
  ) -> ActionFormScreen {
    let today = workplace.today
    let options = next(after: status).map {
      ChoiceOption($0.rawValue, label: StatusWording.word($0))
    }
    var plan = ActionFormScreen.Plan(
      code: "IS-01", title: PupilWording.enrolmentTitle(name),
      fields: [
        FormField(
          "status", label: PupilWording.newStatus,
          .choice(
            ChoiceField(
              options, value: options.first?.value ?? "", isClearable: false)),
          isRequired: true, hint: PupilWording.newStatusHint, width: 16),
        PolicyField.date(
          "datum", label: PupilWording.enrolmentDate, value: today,
          hint: PupilWording.enrolmentDateHint, today: today),
      ],
      action: { values in
        ChangeEnrolment(
          pupil: pupil, status: EnrolmentStatus(rawValue: values["status"] ?? "") ?? .applied,
          date: FormValue.date(values["datum"], today))
      }, finish: { _ in .backWith(Message(FormWording.saved)) })
    plan.intro = PupilWording.enrolmentIntro(status)
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today)
  }

  /// What a status can become, the usual one first.
  private static func next(after status: EnrolmentStatus) -> [EnrolmentStatus] {
    switch status {
    case .applied: [.enrolled, .rejected]
    case .enrolled: [.left]
    case .left: [.enrolled]
    case .rejected: [.applied, .enrolled]
    }
  }
}
