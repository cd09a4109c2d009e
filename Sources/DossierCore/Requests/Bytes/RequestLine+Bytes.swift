extension RequestLine {
  /// The numbers that stand for the words, from 1; new ones are only ever added at the end.
  private static let kinds: [RequestKind] = [
    .access, .rectification, .erasure, .restriction, .objection, .portability,
    .parentInformation, .question,
  ]
  private static let phases: [RequestPhase] = [
    .received, .inTreatment, .extended, .decided, .carriedOut, .closed, .withdrawn,
  ]
  private static let outcomes: [RequestOutcome] = [.granted, .partlyGranted, .refused]
  private static let allGrounds: [RefusalGround] = [
    .safety, .legalException, .notEntitled, .identityNotEstablished, .rightsOfOthers,
    .manifestlyUnfounded, .statutoryPeriod, .legalClaim, .noGround, .dataAreRight,
    .compellingGrounds, .notSupplied, .notGivenToOther, .interestOfChild, .held,
  ]

  private static let reasons: [LateReason] = [
    .requester, .contributions, .size, .absence, .overlooked, .other,
  ]

  init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    request = try reader.id()
    pupil = try reader.id()
    let schoolID: SchoolID = try reader.id()
    school = schoolID.number == 0 ? nil : schoolID
    kind = try Self.element(of: Self.kinds, try reader.byte())
    phase = try Self.element(of: Self.phases, try reader.byte())
    let outcomeNumber = try reader.byte()
    outcome = outcomeNumber == 0 ? nil : try Self.element(of: Self.outcomes, outcomeNumber)
    grounds = try reader.list { (reader) throws(ByteFault) in
      try Self.element(of: Self.allGrounds, try reader.byte())
    }
    received = try reader.date()
    due = try reader.date()
    answered = try reader.date()
    extensions = Int(try reader.byte())
    let reason = format > 1 ? try reader.byte() : 0
    late = reason == 0 ? nil : try Self.element(of: Self.reasons, reason)
    number =
      format > 2
      ? try reader.optional { (reader) throws(ByteFault) in try RequestNumber(from: &reader) }
      : nil
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id: request)
    writer.write(id: pupil)
    writer.write(id: school ?? SchoolID(number: 0))
    writer.write(byte: Self.number(of: kind, in: Self.kinds))
    writer.write(byte: Self.number(of: phase, in: Self.phases))
    writer.write(byte: outcome.map { Self.number(of: $0, in: Self.outcomes) } ?? 0)
    writer.write(list: grounds) { $0.write(byte: Self.number(of: $1, in: Self.allGrounds)) }
    writer.write(date: received)
    writer.write(date: due)
    writer.write(date: answered)
    writer.write(byte: UInt8(clamping: extensions))
    writer.write(byte: late.map { Self.number(of: $0, in: Self.reasons) } ?? 0)
    writer.write(optional: number) { $1.write(to: &$0) }
  }

  private static func element<Value>(
    of values: [Value], _ number: UInt8
  ) throws(ByteFault) -> Value {
    guard values.indices.contains(Int(number) - 1) else { throw .malformed }
    return values[Int(number) - 1]
  }

  private static func number<Value: Equatable>(of value: Value, in values: [Value]) -> UInt8 {
    UInt8(clamping: (values.firstIndex(of: value) ?? -1) + 1)
  }
}
