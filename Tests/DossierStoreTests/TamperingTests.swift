import DossierCore
import Foundation
import Sealing
import Testing

@testable import DossierStore

@Suite struct TamperingTests {
  let cabinet: TestCabinet

  init() throws {
    cabinet = try TestCabinet()
  }

  @Test func `an untouched store has no findings`() throws {
    let session = try cabinet.session("ib")
    let id = try session.add("een")
    try session.change(id, to: "twee", seen: 1)
    #expect(try cabinet.findings().isEmpty)
    let verification = cabinet.store.verification(with: try cabinet.session("fg"))
    #expect(try verification.run().isEmpty)
    #expect(verification.recordCount == 2)
    #expect(verification.lineCount == 3)
  }

  @Test(arguments: [
    "UPDATE record SET sealed = zeroblob(length(sealed))",
    "UPDATE record SET subject = zeroblob(16)",
    "UPDATE record SET list = zeroblob(16)",
    "UPDATE record SET compartment = compartment % 5 + 1",
    "UPDATE record SET version = version + 1",
    "UPDATE record SET epoch = 2",
  ])
  func `any change of a record's row is found and the record does not open`(
    sql: String
  ) throws {
    let session = try cabinet.recoverySession()
    let id = try session.add("een")
    try cabinet.tamper(sql)
    #expect(throws: StoreFault.unreadable(id)) { try session.record(id) }
    #expect(try !cabinet.findings().isEmpty)
  }

  @Test func `records put in each other's place are found`() throws {
    let session = try cabinet.session("ib")
    let one = try session.add("een", pupil: 1)
    let two = try session.add("twee", pupil: 2)
    try cabinet.tamper("UPDATE record SET id = -1 WHERE id = \(one.number)")
    try cabinet.tamper("UPDATE record SET id = \(one.number) WHERE id = \(two.number)")
    try cabinet.tamper("UPDATE record SET id = \(two.number) WHERE id = -1")
    #expect(throws: StoreFault.unreadable(one)) { try session.record(one) }
    #expect(throws: StoreFault.unreadable(two)) { try session.record(two) }
    let findings = Set(try cabinet.findings())
    // The row kept the number of the line that wrote the other record.
    #expect(findings.contains(Finding(kind: .rolledBack, place: .record(two, version: 1))))
    #expect(findings.contains(Finding(kind: .unlisted, place: .record(one, version: 1))))
  }

  @Test func `a sealed content moved to another pupil's record does not open`() throws {
    let session = try cabinet.session("ib")
    let one = try session.add("een", pupil: 1)
    let two = try session.add("twee", pupil: 2)
    try cabinet.tamper(
      """
      UPDATE record SET sealed = (SELECT sealed FROM record WHERE id = \(one.number))
      WHERE id = \(two.number)
      """)
    #expect(throws: StoreFault.unreadable(two)) { try session.record(two) }
    #expect(
      try cabinet.findings() == [
        Finding(kind: .changed, place: .record(two, version: 1))
      ])
  }

  @Test func `an older version put back as the newest is found`() throws {
    let session = try cabinet.session("ib")
    let id = try session.add("een")
    try session.change(id, to: "twee", seen: 1)
    try cabinet.tamper("DELETE FROM record")
    try cabinet.tamper(
      """
      INSERT INTO record (id, version, compartment, epoch, subject, list, seq, sealed)
      SELECT id, version, compartment, epoch, subject, list, seq, sealed FROM record_past
      """)
    try cabinet.tamper("DELETE FROM record_past")
    #expect(
      try cabinet.findings() == [
        Finding(kind: .rolledBack, place: .record(id, version: 2))
      ])
  }

  @Test func `a record without its journal line is found`() throws {
    let session = try cabinet.session("ib")
    let id = try session.add("een")
    try cabinet.tamper(
      """
      INSERT INTO record SELECT id + 1, version, compartment, epoch, subject, list, seq, sealed
      FROM record WHERE id = \(id.number)
      """)
    let stray = RecordID(number: id.number + 1)
    #expect(
      try cabinet.findings() == [
        Finding(kind: .unlisted, place: .record(stray, version: 1))
      ])
  }

  @Test func `a record that was taken away is found, and so is its earlier version`() throws {
    let session = try cabinet.session("ib")
    let id = try session.add("een")
    try session.change(id, to: "twee", seen: 1)
    let other = try session.add("drie")
    try session.change(other, to: "vier", seen: 1)
    try cabinet.tamper("DELETE FROM record WHERE id = \(id.number)")
    try cabinet.tamper("DELETE FROM record_past WHERE id = \(other.number)")
    let findings = Set(try cabinet.findings())
    #expect(findings.contains(Finding(kind: .missing, place: .record(id, version: 2))))
    #expect(findings.contains(Finding(kind: .missing, place: .record(other, version: 1))))
  }

  @Test func `an erased record that came back is found`() throws {
    let session = try cabinet.session("ib")
    let id = try session.add("een")
    try cabinet.tamper("CREATE TEMP TABLE kept AS SELECT * FROM record")
    try session.write(at: TestCabinet.now) {
      try $0.erase(id)
      $0.append([1])
    }
    try cabinet.tamper("INSERT INTO record SELECT * FROM kept")
    #expect(
      try cabinet.findings().contains(
        Finding(kind: .returned, place: .record(id, version: 1))))
  }
}
