extension RequestChange {
  init(
    from reader: inout ByteReader, on day: CalendarDate, format: UInt8
  ) throws(ByteFault) {
    guard let step = RequestStep(stored: try reader.byte()) else { throw .malformed }
    switch step {
    case .received: self = .received(try RequestIntake(from: &reader))
    case .identityEstablished: self = .identityEstablished(try reader.word())
    case .treatmentStarted: self = .treatmentStarted(handler: try reader.id())
    case .assigned: self = .assigned(handler: try reader.id())
    case .completed: self = .completed(try reader.text())
    case .waitingStarted: self = .waitingStarted(try reader.word())
    case .waitingEnded: self = .waitingEnded(try reader.word())
    case .extended: self = .extended(try DeadlineExtension(from: &reader))
    case .advised: self = .advised(try reader.text(), isFlagged: try reader.flag())
    case .decided: self = .decided(try RequestDecision(from: &reader, format: format))
    case .answered: self = .answered(try reader.text())
    case .corrected: self = .corrected(try reader.requestItems())
    case .closed: self = .closed
    case .withdrawn: self = .withdrawn(reason: try reader.text())
    case .followedUp: self = .followedUp(try RequestFollowUp(from: &reader))
    case .erasureApproved: self = .erasureApproved
    case .carriedOut: self = .carriedOut
    case .liftingAnnounced:
      // Before format 3 the day was not kept: from the day of telling it could be lifted.
      self = .liftingAnnounced(until: format > 2 ? try reader.date() : day)
    case .lifted: self = .lifted
    case .reminded: self = .reminded
    case .handedOver:
      // Before format 4 it was not kept whether anything was in the copy.
      self = .handedOver(
        HandOver(
          way: try reader.word(), feeCents: try reader.integer(),
          isEmpty: format > 3 ? try reader.flag() : false))
    case .contributed:
      self = .contributed(
        try reader.list { (reader) throws(ByteFault) in try Contribution(from: &reader) })
    case .erasureProposed:
      self = .erasureProposed(
        try reader.list { (reader) throws(ByteFault) in try CategoryErasure(from: &reader) })
    case .recipientsHandled:
      self = .recipientsHandled(
        try reader.list { (reader) throws(ByteFault) in try RecipientNotice(from: &reader) })
    }
  }
}

extension DeadlineExtension {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(until: try reader.date(), told: try reader.date(), reason: try reader.text())
  }
}

extension RequestFollowUp {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(route: try reader.word(), phase: try reader.word(), remark: try reader.text())
  }
}
