import DossierCore
import Testing

@testable import DossierStore

@Suite struct RecordTests {
  let cabinet: TestCabinet

  init() throws {
    cabinet = try TestCabinet()
  }

  @Test func `what is written can be read back by id, subject and list`() throws {
    let session = try cabinet.session("ib")
    let list = RecordList("requests.open")
    let id = try session.add("eerste", pupil: 7, to: .register, list: list)
    try session.add("andere", pupil: 8, to: .register)
    #expect(try session.text(of: id) == "eerste")
    let found = try session.records(of: .pupil(PupilID(number: 7)), in: .register)
    #expect(found.map(\.id) == [id])
    #expect(found.first?.subject == .pupil(PupilID(number: 7)))
    #expect(try session.records(on: list, in: .register).map(\.id) == [id])
    #expect(try session.records(of: .pupil(PupilID(number: 7)), in: .dossier).isEmpty)
  }

  @Test func `a pupil and a school of the same number are found apart`() throws {
    let session = try cabinet.session("ib")
    try session.add("leerling", pupil: 7)
    #expect(try session.records(of: .school(SchoolID(number: 7)), in: .dossier).isEmpty)
    #expect(try session.records(of: .account(AccountID(number: 7)), in: .dossier).isEmpty)
  }

  @Test func `earlier versions stay readable and the newest comes first`() throws {
    let session = try cabinet.session("ib")
    let id = try session.add("een")
    try session.change(id, to: "twee", seen: 1)
    try session.change(id, to: "drie", seen: 2)
    let texts = try session.history(of: id).map { String(decoding: $0.body, as: UTF8.self) }
    #expect(texts == ["drie", "twee", "een"])
    #expect(try session.history(of: id).map(\.version) == [3, 2, 1])
  }

  @Test func `a version that somebody else wrote first is a conflict that shows it`() throws {
    let session = try cabinet.session("ib")
    let id = try session.add("een")
    try session.change(id, to: "twee", seen: 1)
    let conflict = #expect(throws: WriteConflict.self) {
      try session.change(id, to: "ook twee", seen: 1)
    }
    #expect(conflict?.current?.version == 2)
    #expect("\(String(describing: conflict))".contains("twee") == false)
    #expect(try session.text(of: id) == "twee")
  }

  @Test func `a closure that throws leaves nothing behind`() throws {
    let session = try cabinet.session("ib")
    let before = try cabinet.store.head()
    #expect(throws: StoreFault.ownApproval) {
      try session.write(at: TestCabinet.now) { transaction in
        try transaction.put(
          ArchiveRecord(
            id: RecordID(number: 5), version: 1, compartment: .dossier, subject: nil, list: nil,
            body: [1]))
        transaction.append([1])
        throw StoreFault.ownApproval
      }
    }
    #expect(try cabinet.store.head() == before)
    #expect(try session.record(RecordID(number: 5)) == nil)
    try session.add("daarna")
    #expect(try cabinet.findings(with: "fg").isEmpty)
  }

  @Test func `without the key of a compartment a record is closed`() throws {
    let id = try cabinet.session("ib").add("zorg", to: .shielded)
    let clerk = try cabinet.session("adm")
    #expect(throws: StoreFault.compartmentClosed(.shielded)) { try clerk.record(id) }
    #expect(throws: StoreFault.compartmentClosed(.shielded)) {
      try clerk.add("meelezen", to: .shielded)
    }
    #expect(throws: StoreFault.compartmentClosed(.shielded)) {
      try clerk.write(at: TestCabinet.now) {
        try $0.erase(id)
        $0.append([1])
      }
    }
  }

  @Test func `an erased record is gone with every version`() throws {
    let session = try cabinet.session("ib")
    let id = try session.add("een")
    try session.change(id, to: "twee", seen: 1)
    try session.write(at: TestCabinet.now) {
      try $0.erase(id)
      $0.append(Array("erase".utf8))
    }
    #expect(try session.record(id) == nil)
    #expect(try session.history(of: id).isEmpty)
    #expect(try cabinet.store.eraseSettled())
    #expect(try cabinet.findings().isEmpty)
  }

  @Test func `content over 64 KiB is refused`() throws {
    let session = try cabinet.session("ib")
    #expect(throws: StoreFault.tooLarge(limit: 65_536)) {
      try session.add(String(repeating: "x", count: 65_537))
    }
  }

  @Test func `one transaction has exactly the lines that were appended`() throws {
    let session = try cabinet.session("ib")
    let before = try cabinet.store.head().seq
    try session.write(at: TestCabinet.now) { transaction in
      #expect(transaction.next == before + 1)
      transaction.append([1])
      transaction.append([2])
      transaction.append([3])
    }
    let lines = try cabinet.session("fg").journalLines(limit: 3)
    #expect(lines.map(\.body) == [[3], [2], [1]])
    #expect(lines.allSatisfy { $0.state == .signed && $0.signer == session.account })
    #expect(try cabinet.store.head().seq == before + 3)
  }

  @Test func `an ended session can do nothing any more`() throws {
    let session = try cabinet.session("ib")
    session.end()
    #expect(throws: StoreFault.withdrawn) { try session.add("te laat") }
  }
}
