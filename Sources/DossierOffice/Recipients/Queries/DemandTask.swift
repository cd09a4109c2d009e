package import DossierCore

/// What somebody has to do about a demand of police or prosecutor (R-O-7.2-3, L-19).
package struct DemandTask: Hashable, Sendable, Encodable {
  /// The demand.
  package var row: DemandRow
  /// What has to be done.
  package var step: Step
  /// By when.
  package var due: CalendarDate

  /// What can have to be done.
  package enum Step: String, Hashable, Sendable, Encodable {
    /// Give what may be given, or say why not.
    case answer = "beantwoorden"
    /// See to it that the paper of a spoken demand comes.
    case paper = "papier"
    /// Take note of it, as the data protection officer.
    case notice = "kennisnemen"
  }

  /// Puts a task together.
  package init(row: DemandRow, step: Step, due: CalendarDate) {
    self.row = row
    self.step = step
    self.due = due
  }
}

extension Office {
  /// What the viewer has to do about demands, the most pressing first; none for who knows of none.
  func tasksAboutDemands(_ names: PupilNames) throws -> [DemandTask] {
    let stored = try openDemands() + (rights.handlesDemands ? [] : demands(on: .demands))
    let tasks = try stored.flatMap { demand in
      try steps(about: demand).map { step, due in
        DemandTask(row: try row(of: demand, names: names), step: step, due: due)
      }
    }.sorted { ($0.due, $0.row.demand) < ($1.due, $1.row.demand) }
    guard !tasks.isEmpty else { return [] }
    try journalView(
      entry(
        .demandsViewed, .read, purpose: "B4", pupils: Set(tasks.map(\.row.pupil)).sorted(),
        objects: ["taken"], count: tasks.count, rule: "R-O-7.2-3"))
    return tasks
  }

  /// Who handles demands answers them and sees to the paper; the others are told of them.
  private func steps(
    about stored: StoredValue<PoliceDemand>
  ) throws -> [(DemandTask.Step, CalendarDate)] {
    let demand = stored.content
    guard rights.handlesDemands else {
      return rights.supervises && demand.noticed == nil ? [(.notice, demand.received)] : []
    }
    return try duties(about: stored).map { duty in
      (DemandTask.Step(duty.step), duty.due ?? demand.received)
    }
  }
}

extension DemandTask.Step {
  fileprivate init(_ step: DemandDuty.Step) {
    switch step {
    case .answer: self = .answer
    case .paper: self = .paper
    }
  }
}
