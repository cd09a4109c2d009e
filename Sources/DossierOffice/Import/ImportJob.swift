import DossierCore

/// Applies a plan in slices between key presses, each slice a few short transactions.
///
/// Every transaction is whole: sheets, marks, lines of the list and one journal line with the pupils.
/// So the job can be killed anywhere: the next dry run finds what was applied unchanged and goes on
/// with the rest. Each decision is taken again under the write lock; where it would differ from what
/// the dry run showed, the row is held instead. New pupils go in by name, so that the list grows at
/// its end.
package final class ImportJob {
  /// How far a job is.
  package struct Progress: Hashable, Sendable {
    /// The pupils that were looked at.
    package var done: Int
    /// The pupils of the plan that need writing.
    package var total: Int
    /// Whether nothing is left to do.
    package var isFinished: Bool
  }

  /// The plan, with what was held on the way; after the end it tells what was done.
  package private(set) var plan: ImportPlan
  private let office: Office
  private var writer: ImportWriter?
  private var order: [Int] = []
  private var next = 0
  private var batchSize = 100
  /// The most pupils that one transaction, and so one line of the journal, is about.
  static let mostInBatch = 600
  private var isFinished = false

  init(_ office: Office, _ plan: ImportPlan) throws {
    guard office.directory.schools[plan.school] != nil else { throw Refusal.notFound(.school) }
    self.office = office
    self.plan = plan
    isFinished = plan.isEmpty
  }

  /// How far it is.
  package var progress: Progress {
    Progress(done: next, total: order.count, isFinished: isFinished)
  }

  /// Works for about so long and says how far it is; to be called until it is finished.
  ///
  /// Throws `importChanged` when another import of the same school began meanwhile, and what the
  /// store throws. What was applied before stays; a step that failed may be tried again.
  @discardableResult
  package func step(budgetMilliseconds: Int) throws -> Progress {
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(budgetMilliseconds)
    repeat {
      guard !isFinished else { break }
      try advance(clock)
    } while clock.now < end
    return progress
  }

  private func advance(_ clock: ContinuousClock) throws {
    guard let writer else {
      try begin()
      return
    }
    if try writer.makeGroups() { return }
    let end = min(next + batchSize, order.count)
    let start = clock.now
    if next < end {
      let units = order[next..<end].map { plan.units[$0] }
      let outcomes = try writer.write(units)
      settle(outcomes, order[next..<end])
      // What is written is behind us: a step that is tried again makes no pupil twice.
      next = end
    }
    fitBatch(to: clock.now - start)
    if next == order.count { finish() }
  }

  /// A transaction may last 50 ms; half of that leaves room for a slow disk.
  private func fitBatch(to duration: Duration) {
    if duration > .milliseconds(30) {
      batchSize = max(10, batchSize / 2)
    } else if duration < .milliseconds(12) {
      batchSize = min(Self.mostInBatch, batchSize * 2)
    }
  }

  private func begin() throws {
    let writer = try ImportWriter(office, plan)
    if try office.archive.roster.generation(plan.school) != plan.rosterGeneration {
      try holdWhatBecameKnown(writer)
    }
    let new = plan.units.indices.filter { plan.units[$0].outcome == .new }
    let known = plan.units.indices.filter {
      plan.units[$0].outcome == .changed || plan.units[$0].outcome == .noted
    }
    order =
      new.sorted {
        plan.units[$0].sortKey.lexicographicallyPrecedes(plan.units[$1].sortKey)
      } + known
    self.writer = writer
  }

  /// Pupils that were new when the plan was made and are not any more.
  private func holdWhatBecameKnown(_ writer: ImportWriter) throws {
    let names = try NameBook(plan.school, in: office.archive)
    for index in plan.units.indices where plan.units[index].outcome == .new {
      guard !plan.units[index].isConfirmed, writer.isKnown(plan.units[index], names) else {
        continue
      }
      hold(index)
    }
  }

  private func settle(_ outcomes: [ImportUnit.Outcome], _ indices: ArraySlice<Int>) {
    for (index, outcome) in zip(indices, outcomes)
    where outcome == .held && plan.units[index].outcome != .held {
      hold(index)
    }
  }

  private func hold(_ index: Int) {
    plan.units[index].outcome = .held
    plan.held.append(
      ImportHold(
        line: plan.units[index].line, pupil: plan.units[index].pupil, reason: .changedMeanwhile))
  }

  private func finish() {
    plan.settle()
    isFinished = true
    writer = nil
  }
}
