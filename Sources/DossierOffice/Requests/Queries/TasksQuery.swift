package import DossierCore

/// Asks what the person who is logged in has to do in open requests and demands (Taken).
package struct TasksQuery: OfficeQuery {
  package static let name = "tasks"
  package static let example = TasksQuery()

  /// Asks.
  package init() {}

  package func answer(in office: Office) throws -> TasksAnswer {
    try office.demandTasks()
    let (names, recipients) = (try office.pupilNames(), try office.recipientsByRecord())
    let tasks = try office.ownTasks(in: office.taskCases()).map { record, task in
      TaskAnswer(
        row: try office.row(of: record, names: names), task: task,
        recipient: task.recipient.flatMap { recipients[$0]?.name })
    }.sorted { ($0.due, $0.row.request) < ($1.due, $1.row.request) }
    try office.journalView(
      office.entry(
        .requestsViewed, .read, purpose: "R", pupils: tasks.map(\.row.pupil).named,
        objects: ["taken"], count: tasks.count,
        rule: "R-O-8.9-1"))
    return TasksAnswer(tasks: tasks, demands: try office.tasksAboutDemands(names))
  }
}

/// Everything that one person has to do, each kind by the day it is due.
package struct TasksAnswer: Hashable, Sendable, Encodable {
  /// In requests of parents and pupils.
  package var tasks: [TaskAnswer]
  /// About demands of police and prosecutor; empty for who knows of none.
  package var demands: [DemandTask]

  /// Puts an answer together.
  package init(tasks: [TaskAnswer], demands: [DemandTask] = []) {
    self.tasks = tasks
    self.demands = demands
  }
}

/// One task with the request it belongs to.
package struct TaskAnswer: Hashable, Sendable {
  /// The request.
  package var row: RequestRow
  /// What has to be done.
  package var task: RequestTask
  /// The name of the recipient who must be told, in such a task.
  package var recipient: String?

  /// Pairs a task with its request.
  package init(row: RequestRow, task: RequestTask, recipient: String? = nil) {
    self.row = row
    self.task = task
    self.recipient = recipient
  }

  /// By when: factual errors have a clock of their own, which is shorter (R-O-8.3-2).
  package var due: CalendarDate {
    if case .correctFacts(_, let day) = task { day } else { row.due }
  }
}

extension TaskAnswer: Encodable {
  private enum Key: String, CodingKey {
    case request, reference, pupil, kind, due, task, categories, reminded, recipient
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(row.request, forKey: .request)
    try container.encode(row.reference, forKey: .reference)
    try container.encode(row.pupil, forKey: .pupil)
    try container.encode(row.kind, forKey: .kind)
    try container.encode(due, forKey: .due)
    try container.encode(task.name, forKey: .task)
    try container.encodeIfPresent(row.reminded, forKey: .reminded)
    try container.encodeIfPresent(recipient, forKey: .recipient)
    if case .contribute(let contribution) = task {
      try container.encode(contribution.categories, forKey: .categories)
    }
  }
}

extension RequestTask {
  /// The recipient who must be told, in such a task.
  package var recipient: RecordID? {
    if case .tell(let task) = self { task.recipient } else { nil }
  }
}
