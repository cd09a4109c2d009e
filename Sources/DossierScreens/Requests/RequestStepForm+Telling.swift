import DossierCore
import DossierOffice
import ScreenKit

extension RequestStepForm {
  /// One form for all recipients that are left; those without an answer stay on the list.
  var tell: ActionFormScreen {
    let (request, version) = (request, version)
    let tasks = answer.tasks.compactMap { task in
      if case .tell(let recipient) = task { recipient } else { nil }
    }
    let fields = tasks.indices.flatMap { recipientFields($0, tasks[$0]) } + [day]
    return screen(
      .recipientsHandled, fields, intro: tasks.isEmpty ? Words.noRecipients : Words.tellIntro
    ) { values, day in
      TellRecipients(
        request: request, notices: Self.notices(tasks, values), on: day, seen: version)
    }
  }

  private func recipientFields(_ index: Int, _ task: RecipientTask) -> [FormField<String>] {
    let heading = RequestWording.line(.tell(task), names)
    let results = NoticeGiven.Result.allCases.map {
      ChoiceOption($0.rawValue, label: Words.word($0))
    }
    return [
      FormField(
        "uitkomst \(index)", label: Words.result, .choice(ChoiceField(results)), heading: heading,
        hint: Words.resultHint, width: 24),
      PolicyField.text(
        "waarom \(index)", label: Words.why, limit: 400, isRequired: false, hint: Words.whyHint,
        today: today),
    ]
  }

  private static func notices(
    _ tasks: [RecipientTask], _ values: [String: String]
  ) -> [NoticeGiven] {
    tasks.indices.compactMap { index in
      guard let result = NoticeGiven.Result(rawValue: values["uitkomst \(index)"] ?? "") else {
        return nil
      }
      let reason = values["waarom \(index)"] ?? ""
      return NoticeGiven(
        recipient: tasks[index].recipient, item: RequestItemGiven(tasks[index].item),
        result: result, reason: reason.isEmpty ? nil : reason)
    }
  }
}
