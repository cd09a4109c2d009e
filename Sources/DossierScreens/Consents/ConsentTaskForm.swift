import DossierCore
import DossierOffice
import ScreenKit

/// Taak afhandelen (TS-06): what came of a part of the work list.
enum ConsentTaskForm {
  static func screen(
    _ task: ConsentTaskRow, _ part: ConsentFollowUp, at workplace: Workplace
  ) -> ActionFormScreen {
    let id = task.task
    let results = ConsentTaskResult.allCases.filter { result in
      switch result {
      case .done: true
      case .nothingFound: part != .recipients || task.given.isEmpty
      case .otherGround: part == .erasure
      }
    }
    let options = results.map {
      ChoiceOption($0.rawValue, label: ConsentTaskWording.word($0))
    }
    var plan = ActionFormScreen.Plan(
      code: "TS-06", title: "\(ConsentTaskWording.handle) - \(task.name ?? task.pupil.text)",
      fields: [
        FormField(
          "uitkomst", label: ConsentTaskWording.result,
          .choice(ChoiceField(options, value: options[0].value, isClearable: false)),
          isRequired: true, hint: ConsentTaskWording.resultHint(task, part), width: 44),
        PolicyField.text(
          "tekst", label: ConsentTaskWording.note, limit: 400, isMemo: true,
          hint: ConsentTaskWording.noteHint, today: workplace.today),
      ],
      action: { values in
        HandleConsentTask(
          task: id, part: part,
          result: ConsentTaskResult(rawValue: values["uitkomst"] ?? "") ?? .done,
          note: values["tekst"] ?? "")
      }, finish: { _ in .backWith(Message(ConsentTaskWording.isDone)) })
    plan.intro = ConsentTaskWording.intro(task, part)
    plan.save = ConsentTaskWording.save
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today)
  }
}
