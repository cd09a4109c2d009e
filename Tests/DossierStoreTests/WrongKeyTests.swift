import DossierCore
import Foundation
import Testing

@testable import DossierStore

/// Whoever has another key than the right one opens nothing.
@Suite struct WrongKeyTests {
  let cabinet: TestCabinet
  let id: RecordID

  init() throws {
    cabinet = try TestCabinet()
    id = try cabinet.session("ib").add("alleen voor het dossier")
  }

  @Test func `with the machine key of another store it stays closed and untouched`() throws {
    let other = try TestCabinet()
    try cabinet.store.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: cabinet.place.file))
    #expect(throws: StoreFault.machineKeyWrong) {
      try Store.open(
        StorePlace(
          file: cabinet.place.file, machineKey: other.place.machineKey,
          heads: cabinet.place.heads))
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: cabinet.place.file)) == before)
    let again = try cabinet.another()
    #expect(try cabinet.session("ib", in: again).text(of: id) == "alleen voor het dossier")
    try again.close()
  }

  @Test(arguments: [CompartmentCode.register, .organisation, .shielded])
  func `the key of another compartment opens no record`(code: CompartmentCode) throws {
    let session = try cabinet.session("ib")
    try cabinet.tamper(
      """
      UPDATE record SET compartment = (SELECT number FROM compartment WHERE code = '\(code)')
      WHERE id = \(id.number)
      """)
    #expect(throws: StoreFault.unreadable(id)) { try session.record(id) }
  }

  @Test func `a record sealed in another store opens in none`() throws {
    let other = try TestCabinet()
    let theirs = try other.session("ib").add("van een andere school")
    let sealed = try other.store.database.read {
      try $0.row("SELECT hex(sealed) FROM record WHERE id = \(theirs.number)", []).map {
        try $0.text(0)
      }
    }
    try cabinet.tamper(
      "UPDATE record SET sealed = x'\(try #require(sealed))' WHERE id = \(id.number)")
    #expect(throws: StoreFault.unreadable(id)) { try cabinet.session("ib").record(id) }
  }

  @Test func `somebody who holds other compartments opens no record of this one`() throws {
    #expect(throws: StoreFault.compartmentClosed(.dossier)) {
      try cabinet.session("fg").record(id)
    }
    #expect(throws: StoreFault.compartmentClosed(.dossier)) {
      try cabinet.session("ict").records(of: .pupil(PupilID(number: 7)), in: .dossier)
    }
  }

  @Test func `the grant of a colleague gives somebody else no key`() throws {
    let (ib, ict) = (cabinet.account("ib").number, cabinet.account("ict").number)
    try cabinet.tamper(
      """
      INSERT INTO key_grant (account, role, compartment, epoch, keys, sealed, grantor,
        grantor_keys, signature)
      SELECT \(ict), 'ICT', compartment, epoch, keys, sealed, grantor, grantor_keys, signature
      FROM key_grant WHERE account = \(ib)
        AND compartment = (SELECT number FROM compartment WHERE code = 'dossier')
      """)
    #expect(throws: StoreFault.self) { try cabinet.session("ict") }
  }

  @Test func `the password of one account opens no secrets of another`() throws {
    let (ib, ict) = (cabinet.account("ib").number, cabinet.account("ict").number)
    try cabinet.tamper(
      """
      UPDATE account SET (secrets, salt) =
        (SELECT secrets, salt FROM account WHERE id = \(ib)) WHERE id = \(ict)
      """)
    for login in ["ict", "ib"] {
      #expect(throws: StoreFault.loginRefused) {
        try cabinet.store.unlock(
          login: "ict", password: TestCabinet.password(login), at: TestCabinet.now,
          failure: { _ in [1] })
      }
    }
  }
}
