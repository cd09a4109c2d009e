package import DossierCore

/// Makes the package of a request in slices between key presses.
///
/// That it was begun is written down first, so that it is gone on with should the program end; see
/// `UnfinishedPackages`. Its files are sealed one by one and belong to nothing until the last step:
/// that one transaction makes the package, or there is none.
package final class PackageJob {
  /// How far a job is.
  package struct Progress: Hashable, Sendable {
    /// The part that is done, of `total`.
    package var done: Int
    /// All of it: shares of a hundred, for how many files there are is not known at first.
    package var total = 100
    /// Whether the package is there.
    package var isFinished: Bool
  }

  /// The package, once it is there.
  package private(set) var package: RecordID?
  private let office: Office
  private let start: StoredValue<RequestRecord>
  private let facts: RequestFacts
  /// The package that was there already, and takes the place of.
  private let former: StoredValue<HandOverPackage>?
  private var gathering: PackageGathering
  private var files: PackageFiles?

  init(_ office: Office, _ stored: StoredValue<RequestRecord>) throws {
    self.office = office
    start = stored
    facts = try office.requestFacts(for: stored.content)
    try office.demandHandOver(stored.content, facts)
    gathering = try PackageGathering(office, stored.content, facts)
    former = try office.keptPackages().first { $0.content.request == stored.content.request.id }
  }

  /// How far it is; it never goes back.
  package var progress: Progress {
    let sealed = files.map { 10 + 50 * $0.staged.count / max(1, $0.count) } ?? 0
    return Progress(
      done: 30 * gathering.done / gathering.total + sealed + (package == nil ? 0 : 10),
      isFinished: package != nil)
  }

  /// Works for about so long and says how far it is; to be called until it is finished.
  ///
  /// Throws `stale` when somebody contributed anew meanwhile, and what press and store throw. A step
  /// that failed may be tried again.
  @discardableResult
  package func step(budgetMilliseconds: Int) throws -> Progress {
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(budgetMilliseconds)
    try office.demandRole()
    repeat {
      guard package == nil else { break }
      try advance()
    } while clock.now < end
    return progress
  }

  /// Stops for good: nothing was made, and it is not gone on with.
  package func stop() throws {
    guard package == nil else { return }
    try office.forgetBegun(start.content.request.id)
  }

  private func advance() throws {
    if !gathering.isFinished {
      try gathering.step()
    } else if let staged = files {
      if staged.isFinished { try finish(staged.staged) } else { try files?.step() }
    } else {
      files = try PackageFiles(office, gathering.content, about: pupil)
    }
  }

  /// About whom it is.
  var pupil: PupilID { start.content.request.intake.pupil }

  private func finish(_ staged: [StagedFile]) throws {
    let request = start.content.request
    let content = gathering.content
    let package = HandOverPackage(
      origin: .request(request.id, request.kind), pupil: pupil, madeOn: office.viewer.today,
      expires: office.viewer.today.adding(days: office.policy.terms.packageDays),
      author: office.account, files: staged.map(\.file),
      given: request.isSentDirectly ? content.extract.given : [],
      isEmpty: content.extract.parts.isEmpty)
    do {
      self.package = try office.making { transaction in
        try demandUnchanged(transaction)
        let id = try put(package, staged, transaction)
        return (id, [entry(for: package, as: id)])
      }
    } catch let other as MadeMeanwhile {
      // Of the same contributions, or it would be stale: there is one package and one line of it.
      self.package = other.package
    }
  }

  /// Puts the package in the place of the one that was there when this job began.
  private func put(
    _ package: HandOverPackage, _ staged: [StagedFile], _ transaction: ArchiveTransaction
  ) throws -> RecordID {
    let request = start.content.request.id
    let now = try office.keptPackage(of: request, transaction)
    if let now, now.version != former?.version || now.record != former?.record {
      throw MadeMeanwhile(package: now.record)
    }
    for content in staged.map(\.content) { try transaction.attach(content) }
    for file in now?.content.files ?? [] { try transaction.eraseDocument(file.content) }
    let id = now?.record ?? transaction.newRecordID()
    try office.put(package, version: (now?.version ?? 0) + 1, as: id, transaction)
    try office.forgetBegun(request, transaction)
    return id
  }

  private func entry(for package: HandOverPackage, as id: RecordID) -> JournalEntry {
    office.entry(
      .packageMade, .create, purpose: "R", pupils: [package.pupil],
      objects: [package.origin.record.text, id.text], count: package.files.count,
      rule: start.content.request.kind.rule)
  }

  /// Throws when what the package rests on is not what it was: erased, decided or contributed anew.
  private func demandUnchanged(_ transaction: ArchiveTransaction) throws {
    guard let record = try transaction.record(start.record) else {
      throw Refusal.notFound(.request)
    }
    try gathering.basis.demandUnchanged(office, pupil, transaction)
    guard record.version != start.version else { return }
    let now = try RequestRecord(opened: record.body)
    try office.demandHandOver(now, facts)
    let (before, after) = (start.content.request, now.request)
    guard before.progress.contributions == after.progress.contributions,
      before.stage.decision == after.stage.decision
    else { throw Refusal.stale }
  }
}

/// Another window made the same package while this one was making it.
private struct MadeMeanwhile: Error {
  var package: RecordID
}

extension Office {
  /// The job that makes the package of a request in steps; see `PackageJob`.
  ///
  /// Throws what handing over would throw: nothing is made that may not be given.
  package func packageJob(for id: RequestID) throws -> PackageJob {
    try journallingRefusal(of: MakePackage.name) { try begunPackageJob(for: id) }
  }

  /// The same, inside an action.
  func begunPackageJob(for id: RequestID) throws -> PackageJob {
    let stored = try request(id)
    let job = try PackageJob(self, stored)
    try noteBegun(stored.content.request)
    return job
  }
}
