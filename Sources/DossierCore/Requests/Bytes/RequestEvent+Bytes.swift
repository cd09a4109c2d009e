extension RequestEvent {
  init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    let actor = RequestActor(account: try reader.id(), role: try reader.code())
    let day = try reader.date()
    // The first format did not keep when something was recorded, the second not why it was late.
    let recorded = format > 1 ? try reader.date() : day
    let late: LateReason? =
      format > 2
      ? try reader.optional { (reader) throws(ByteFault) in try reader.word() } : nil
    self.init(
      by: actor, on: day, recorded: recorded, late: late,
      try RequestChange(from: &reader, on: day, format: format))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id: actor.account)
    writer.write(code: actor.role)
    writer.write(date: on)
    writer.write(date: recorded)
    writer.write(optional: late) { $0.write(word: $1) }
    change.write(to: &writer)
  }
}

extension RequestStep {
  /// The number in the store; never given another meaning.
  var stored: UInt8 {
    switch self {
    case .received: 1
    case .identityEstablished: 2
    case .treatmentStarted: 3
    case .assigned: 4
    case .completed: 5
    case .waitingStarted: 6
    case .waitingEnded: 7
    case .extended: 8
    case .advised: 9
    case .contributed: 10
    case .decided: 11
    case .answered: 12
    case .corrected: 13
    case .erasureProposed: 14
    case .erasureApproved: 15
    case .recipientsHandled: 16
    case .handedOver: 17
    case .carriedOut: 18
    case .liftingAnnounced: 19
    case .lifted: 20
    case .closed: 21
    case .withdrawn: 22
    case .followedUp: 23
    case .reminded: 24
    }
  }

  private static let byStored = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.stored, $0) })

  /// Reads the number in the store.
  init?(stored: UInt8) {
    guard let step = Self.byStored[stored] else { return nil }
    self = step
  }
}
