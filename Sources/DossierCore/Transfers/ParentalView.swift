/// What the family was given of a file before it went to another school (afschrift, R-O-7.1-2).
package struct ParentalCopy: Hashable, Sendable {
  /// Who got it.
  package var receiver: RequesterPerson
  /// When.
  package var on: CalendarDate
  /// How.
  package var way: HandOverWay
  /// The digest of what it said; `nil` where an earlier version of the program kept none.
  package var content: [UInt8]?

  /// Records a copy.
  package init(
    receiver: RequesterPerson, on: CalendarDate, way: HandOverWay, content: [UInt8]? = nil
  ) {
    self.receiver = receiver
    self.on = on
    self.way = way
    self.content = content
  }
}

/// Whether the family agrees with a file (akkoord).
package enum ParentalAgreement: String, Hashable, Sendable, Codable, CaseIterable {
  /// Yes.
  case agrees = "ja"
  /// No: the file goes nevertheless, with the reason in it.
  case disagrees = "nee"
  /// They did not say.
  case unknown = "onbekend"
}

/// What the family said after looking at a file (zienswijze).
package struct ParentalView: Hashable, Sendable, Redacted {
  /// Who said it.
  package var person: RequesterPerson
  /// The day they looked, or were offered to look.
  package var on: CalendarDate
  /// Whether they agree.
  package var agreement: ParentalAgreement
  /// Why not.
  package var reason: String?
  /// What they want to travel with it, word for word (R-I-1.4-5).
  package var remark: String?
  /// The digest of what they looked at; `nil` where an earlier version of the program kept none.
  package var content: [UInt8]?

  /// Records a view.
  package init(
    person: RequesterPerson, on: CalendarDate, agreement: ParentalAgreement,
    reason: String? = nil, remark: String? = nil, content: [UInt8]? = nil
  ) {
    self.person = person
    self.on = on
    self.agreement = agreement
    self.reason = reason
    self.remark = remark
    self.content = content
  }
}
