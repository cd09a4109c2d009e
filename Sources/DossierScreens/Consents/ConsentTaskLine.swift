import DossierCore
import DossierOffice

/// One line of the work list: a part to see to, a part that was seen to, or a pupil to ask again.
enum ConsentTaskLine: Hashable, Sendable {
  case heading(String)
  case part(ConsentTaskRow, ConsentFollowUp)
  case step(ConsentTaskRow, ConsentTaskRow.Step)
  case sixteen(ConsentToConfirm)

  /// The lines from top to bottom.
  static func lines(of answer: ConsentTasksAnswer, handled: Bool) -> [ConsentTaskLine] {
    guard !handled else {
      return answer.tasks.flatMap { task in task.steps.map { .step(task, $0) } }
    }
    let parts = answer.tasks.flatMap { task in task.open.map { ConsentTaskLine.part(task, $0) } }
    guard !answer.sixteen.isEmpty else { return parts }
    return parts + [.heading(ConsentTaskWording.sixteen)]
      + answer.sixteen.map(ConsentTaskLine.sixteen)
  }

  /// What it is about, so that the cursor finds it again after rereading.
  var anchor: [String] {
    switch self {
    case .heading(let title): ["#", title]
    case .part(let task, let part): [task.task.text, part.rawValue]
    case .step(let task, let step): [task.task.text, step.part.rawValue]
    case .sixteen(let line): ["16", line.pupil.text]
    }
  }

  /// The pupil, and the name as lists show it.
  var pupil: (id: PupilID, name: String)? {
    switch self {
    case .heading: nil
    case .part(let task, _), .step(let task, _): (task.pupil, task.name ?? task.pupil.text)
    case .sixteen(let line): (line.pupil, line.name)
    }
  }
}
