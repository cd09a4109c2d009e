import DossierCore
import Testing

/// Requests as released programs wrote them, spelled out, are read to their last byte.
struct OlderRequestBytesTests {
  private static let today = CalendarDate(dayNumber: 20_779)
  private static let expires = today.adding(days: 30)
  private static let request = RequestID(number: 31)
  private static let pupil = PupilID(number: 7)
  private static let author = AccountID(number: 9)

  @Test func `a page of the first ledger has lines without a reason for being late`() throws {
    let schools: [Int64] = [11, 0]
    let bytes = olderRecord(kind: 26, format: 1) {
      $0.write(list: schools) { writer, school in
        writer.write(id: Self.request)
        writer.write(id: Self.pupil)
        writer.write(id: SchoolID(number: school))
        for byte in [1, 6, school == 0 ? 0 : 3] as [UInt8] { writer.write(byte: byte) }
        writer.write(list: [UInt8(9), 14]) { $0.write(byte: $1) }
        for date in [Self.today, Self.expires, Self.expires] { writer.write(date: date) }
        writer.write(byte: 1)
      }
    }
    let lines = try RequestLedgerPage(opened: bytes).lines
    #expect(lines.map(\.school) == [SchoolID(number: 11), nil])
    #expect(lines.map(\.outcome) == [.refused, nil])
    for line in lines {
      #expect(line.request == Self.request && line.pupil == Self.pupil)
      #expect(line.kind == .access && line.phase == .closed)
      #expect(line.grounds == [.noGround, .interestOfChild])
      #expect((line.received, line.due, line.answered) == (Self.today, Self.expires, Self.expires))
      #expect(line.extensions == 1 && line.late == nil)
    }
  }

  @Test(arguments: [2, 3] as [UInt8])
  func `a case of an older format is read whole, with the last day at school`(format: UInt8) throws
  {
    let bytes = olderRecord(kind: 20, format: format) {
      $0.write(id: Self.request)
      $0.write(list: [1, 2] as [UInt8]) { writer, step in
        writer.write(id: Self.author)
        writer.write(text: "ADM")
        writer.write(date: Self.today)
        writer.write(date: Self.today)
        if format > 2 { writer.write(flag: false) }
        writer.write(byte: step)
        step == 1 ? writeIntake(to: &writer) : writer.write(text: "bekend")
      }
      $0.write(flag: true)
      $0.write(id: SchoolID(number: 11))
      $0.write(byte: 1)
      $0.write(number: 0)
      $0.write(list: [Self.author]) { $0.write(id: $1) }
      $0.write(flag: true)
      $0.write(date: Self.expires)
    }
    let record = try RequestRecord(opened: bytes)
    #expect(record.request.id == Self.request)
    #expect(record.request.intake.pupil == Self.pupil && record.request.kind == .access)
    #expect(record.request.events.map(\.change.step) == [.received, .identityEstablished])
    #expect(record.school == SchoolID(number: 11) && record.entitlement == .entitled([]))
    #expect(record.parties == [Self.author] && record.departure == Self.expires)
  }

  /// A mother asks to see the whole dossier, with a letter.
  private func writeIntake(to writer: inout ByteWriter) {
    writer.write(id: Self.pupil)
    writer.write(byte: 2)
    writer.write(id: RecordID(number: 12))
    writer.write(flag: false)
    writer.write(byte: 1)
    writer.write(number: 1)
    writer.write(byte: 1)
    writer.write(text: "brief")
    writer.write(date: Self.today)
    writer.write(date: Self.today)
    writer.write(byte: 1)
  }
}
