/// A case as it lies in the register, with what its handlers must know and cannot all look up.
///
/// Not everybody who decides or watches holds the key of the dossiers. Who may ask is therefore
/// found by somebody who does, at the intake and at each later step, and kept beside the case.
package struct RequestRecord: Hashable, Sendable {
  /// The case.
  package var request: RequestCase
  /// The school of the pupil on the day of registration.
  package var school: SchoolID?
  /// What was found last about who may ask, as of the day of receipt.
  package var entitlement: Entitlement
  /// Accounts that may do nothing here: the requester's and those of the pupil's parents.
  package var parties: [AccountID]
  /// The last day at school as it was found last; `nil` while the pupil is not known to have left.
  ///
  /// From it follows what must be kept by law, for who decides without the key of the dossiers.
  package var departure: CalendarDate?

  /// Puts a record together.
  package init(
    request: RequestCase, school: SchoolID?, entitlement: Entitlement, parties: [AccountID],
    departure: CalendarDate? = nil
  ) {
    self.request = request
    self.school = school
    self.entitlement = entitlement
    self.parties = parties
    self.departure = departure
  }
}

extension RequestRecord {
  /// What the case freezes.
  ///
  /// Who certainly may not ask freezes nothing: otherwise anybody at all could close a dossier by
  /// objecting. While that is not certain the objection counts.
  package var frozen: [FrozenScope] {
    if case .notEntitled = entitlement, request.stage.decision == nil { return [] }
    return request.frozen
  }
}

extension RequestRecord: Sealable {
  package static let recordKind = RecordContentKind.requestCase
  package static let recordFormat = RequestCase.recordFormat

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    request = try RequestCase(from: &reader, format: format)
    school = try reader.optional { (reader) throws(ByteFault) in try reader.id() }
    entitlement = try Entitlement(from: &reader)
    parties = try reader.list { (reader) throws(ByteFault) in try reader.id() }
    departure =
      format > 1 ? try reader.optional { (reader) throws(ByteFault) in try reader.date() } : nil
    guard format > 3 else { return }
    request.number = try reader.optional { (reader) throws(ByteFault) in
      try RequestNumber(from: &reader)
    }
  }

  package func write(to writer: inout ByteWriter) {
    request.write(to: &writer)
    writer.write(optional: school) { $0.write(id: $1) }
    entitlement.write(to: &writer)
    writer.write(list: parties) { $0.write(id: $1) }
    writer.write(optional: departure) { $0.write(date: $1) }
    writer.write(optional: request.number) { $1.write(to: &$0) }
  }
}
