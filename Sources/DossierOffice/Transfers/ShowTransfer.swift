package import DossierCore

/// Records that somebody of the family was given a copy of the file (L-15).
package struct GiveTransferCopy: OfficeAction {
  package static let name = "transfer.copy"
  package static let example = GiveTransferCopy(
    transfer: RecordID(number: 61), receiver: RequesterGiven(guardian: RecordID(number: 21)),
    way: .inPerson)

  /// Which transfer.
  package var transfer: RecordID
  /// Who got it.
  package var receiver: RequesterGiven
  /// When; today when left out.
  package var on: CalendarDate?
  /// How.
  package var way: HandOverWay

  /// Gives a copy.
  package init(
    transfer: RecordID, receiver: RequesterGiven, on: CalendarDate? = nil, way: HandOverWay
  ) {
    self.transfer = transfer
    self.receiver = receiver
    self.on = on
    self.way = way
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let stored = try office.transfer(transfer)
    let (pupil, today) = (stored.content.pupil, office.viewer.today)
    _ = try office.changeableCategory(.transfers, office.facts(of: pupil))
    let copy = ParentalCopy(
      receiver: try office.familyMember(receiver, of: pupil, on: on ?? today), on: on ?? today,
      way: way, content: try TransferMaking(office, stored).shownContent())
    return try office.advance(transfer: transfer, .transferShown) {
      (content) throws(TransferRefusal) in
      try content.add(copy, today: today)
    }
  }
}

/// Records what the family said of the file, word for word (R-O-7.1-2, R-I-1.4-5).
package struct RecordParentalView: OfficeAction {
  package static let name = "transfer.view"
  package static let example = RecordParentalView(
    transfer: RecordID(number: 61), person: RequesterGiven(guardian: RecordID(number: 21)),
    agreement: .agrees)

  /// Which transfer.
  package var transfer: RecordID
  /// Who said it.
  package var person: RequesterGiven
  /// When; today when left out.
  package var on: CalendarDate?
  /// Whether they agree.
  package var agreement: ParentalAgreement
  /// Why not.
  package var reason: String?
  /// What travels with it.
  package var remark: String?

  /// Records a view.
  package init(
    transfer: RecordID, person: RequesterGiven, on: CalendarDate? = nil,
    agreement: ParentalAgreement, reason: String? = nil, remark: String? = nil
  ) {
    self.transfer = transfer
    self.person = person
    self.on = on
    self.agreement = agreement
    self.reason = reason
    self.remark = remark
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let stored = try office.transfer(transfer)
    let (pupil, today) = (stored.content.pupil, office.viewer.today)
    _ = try office.changeableCategory(.transfers, office.facts(of: pupil))
    let view = ParentalView(
      person: try office.familyMember(person, of: pupil, on: on ?? today), on: on ?? today,
      agreement: agreement, reason: try words(reason), remark: try words(remark),
      content: try shownContent(stored, office))
    return try office.advance(transfer: transfer, .transferShown) {
      (content) throws(TransferRefusal) in
      try content.add(view, today: today)
    }
  }

  /// What they spoke of: the copy they were given, or what would go now where there is none.
  private func shownContent(_ stored: StoredValue<Transfer>, _ office: Office) throws -> [UInt8]? {
    if let copy = stored.content.copies.last { return copy.content }
    return try TransferMaking(office, stored).shownContent()
  }

  /// What the family wrote is kept as it is; only what no screen can show is refused.
  private func words(_ text: String?) throws -> String? {
    guard let text, !text.allSatisfy(\.isWhitespace) else { return nil }
    return try checkedText(text)
  }
}
