import DossierCore

extension RecordList {
  /// The holds that stand.
  static let standingHolds = RecordList("holds.standing")
  /// The holds that were lifted.
  static let liftedHolds = RecordList("holds.lifted")
}

extension Office {
  /// Throws `roleMayNot` unless the role sees holds.
  func demandHolds() throws {
    guard rights.seesHolds else { throw Refusal.roleMayNot(role, "R-O-6.5-3") }
  }

  /// The power by which the role holds back; throws `roleMayNot` when it has none.
  func demandHoldingPower() throws -> RegisterStep {
    guard let power = rights.holdingPower else { throw Refusal.roleMayNot(role, "R-O-6.5-3") }
    return power
  }

  /// What the viewer does with a hold today, and why.
  func holdStep(_ reason: String) throws -> HoldStep {
    HoldStep(
      by: account, role: role, on: viewer.today, reason: try checkedReason(reason, "R-O-6.5-3"))
  }

  /// What stands about a pupil, for everybody who must not destroy it.
  func holdMarks(of pupil: PupilID) throws -> [HoldMark] {
    guard archive.compartments.contains(.register) else { return [] }
    return try archive.recordsAbout(.pupil(pupil), .register).holdMarks
  }

  /// Every hold about a pupil, also those that were lifted: a certificate tells of its own day.
  func everyHold(of pupil: PupilID) throws -> [HoldMark] {
    try archive.recordsAbout(.pupil(pupil), .register).everyHoldMark
  }

  /// The holds on a list within the viewer's reach.
  func holds(on list: RecordList) throws -> [StoredValue<Hold>] {
    guard rights.seesHolds else { return [] }
    let holds: [StoredValue<Hold>] = try kept(on: list, in: .register)
    return holds.filter { isInReach($0.content.school) }
  }

  /// Changes a hold that was seen in one version; throws the rule that the change breaks.
  ///
  /// By the power that placed it: the FG supervises and decides nothing, so nobody else lifts what the
  /// FG holds, and the FG lifts nothing of who decides.
  func change(
    hold id: RecordID, seen: Int, _ event: JournalEvent,
    _ body: (inout Hold) throws(HoldRefusal) -> Void
  ) throws -> ActionOutcome {
    let power = try demandHoldingPower()
    var pupil: PupilID?
    try write { transaction in
      let stored: StoredValue<Hold> = try found(id, as: .hold, transaction)
      guard isInReach(stored.content.school) else { throw Refusal.notFound(.hold) }
      guard stored.version == seen else { throw Refusal.stale }
      guard stored.content.power == power else {
        throw Refusal.hold(.placedByOther(stored.content.placed.role))
      }
      var hold = stored.content
      try holding { () throws(HoldRefusal) in try body(&hold) }
      try transaction.put(hold.draft(version: stored.version + 1, as: id))
      pupil = hold.pupil
      return [
        entry(
          event, .update, purpose: "R", pupils: [hold.pupil], objects: [id.text],
          rule: "R-O-6.5-3")
      ]
    }
    return ActionOutcome(pupil: pupil, record: id)
  }

  /// Runs a rule about holds; what it refuses becomes a refusal of the office.
  func holding<Result>(_ body: () throws(HoldRefusal) -> Result) throws -> Result {
    do throws(HoldRefusal) {
      return try body()
    } catch {
      throw Refusal.hold(error)
    }
  }
}

extension Office {
  /// Throws `held` when a category of a pupil is held back, as it is inside the lock.
  func demandNotHeld(
    _ category: CategoryCode, of pupil: PupilID, _ transaction: ArchiveTransaction
  ) throws {
    guard archive.compartments.contains(.register) else { return }
    let marks = try transaction.recordsAbout(.pupil(pupil), .register).holdMarks
    guard let mark = marks.first(where: { $0.covers(category) }) else { return }
    throw Refusal.hold(.held(category, mark))
  }
}

extension Hold {
  /// A version of the hold to write.
  func draft(version: Int, as id: RecordID) -> ArchiveDraft {
    ArchiveDraft(
      id: id, version: version, compartment: .register, subject: .pupil(pupil),
      list: stands ? .standingHolds : .liftedHolds, body: sealedForm)
  }
}

extension [ArchiveRecord] {
  /// The holds among them that stand, the oldest first.
  fileprivate var holdMarks: [HoldMark] {
    get throws { try everyHold.filter(\.hold.stands).map { HoldMark($0.hold, as: $0.record) } }
  }

  /// The holds among them, lifted or not, the oldest first.
  fileprivate var everyHoldMark: [HoldMark] {
    get throws { try everyHold.map { HoldMark($0.hold, as: $0.record) } }
  }

  private var everyHold: [(record: RecordID, hold: Hold)] {
    get throws {
      try filter { RecordContentKind(opened: $0.body) == .hold }
        .map { ($0.id, try Hold(opened: $0.body)) }
        .sorted { ($0.1.placed.on, $0.0) < ($1.1.placed.on, $1.0) }
    }
  }
}
