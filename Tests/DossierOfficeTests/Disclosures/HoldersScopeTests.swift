import DossierCore
import DossierOffice
import Testing

/// R-I-1.3-2, R-O-6.1-1: the register of another school does not exist, nor do its counts.
struct HoldersScopeTests {
  /// A disclosure about a pupil of the other school, by its own director.
  private func elsewhere(_ scene: DisclosureScene, to recipient: RecordID) throws {
    try scene.scene.enrol(Scene.stranger, SampleBoard.otherSchool, nil)
    try scene.scene.changeProfile("DIR") { $0.assignments[0].schools = [SampleBoard.otherSchool] }
    scene.family.forgetSessions()
    var action = scene.disclosure(to: recipient)
    action.pupil = Scene.stranger
    try scene.office("DIR").perform(action)
    try scene.scene.changeProfile("DIR") { $0.assignments[0].schools = [SampleBoard.school] }
    scene.family.forgetSessions()
  }

  @Test(arguments: ["DIR", "CLA", "IB", "ADM", "ZC"] as [RoleCode])
  func `who holds a field is told of pupils of the own school only`(role: RoleCode) throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    try elsewhere(scene, to: officer)
    let query = HoldersQuery(field: "c01.roepnaam")
    #expect(try scene.office(role).answer(query).rows.isEmpty)
    #expect(try scene.office(role).answer(DisclosuresQuery(recipient: officer)).count == 0)
    try scene.office("DIR").perform(scene.disclosure(to: officer))
    #expect(try scene.office(role).answer(query).rows.map(\.count) == [1])
    #expect(try scene.office(role).answer(DisclosuresQuery(recipient: officer)).count == 1)
    #expect(try scene.office("FG").answer(query).rows.map(\.count) == [2])
  }

  @Test func `a line that is damaged is told, and not left out`() throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    let record = try #require(try scene.office("DIR").perform(scene.disclosure(to: officer)).record)
    let line = try #require(scene.family.store.versions[record]?.last)
    scene.family.store.versions[record] = [line.next(Damaged())]
    #expect(throws: (any Error).self) {
      try scene.office("DIR").answer(DisclosuresQuery(recipient: officer))
    }
  }

  /// Bytes that say they are a disclosure and are none.
  private struct Damaged: Sealable {
    static let recordKind = RecordContentKind.disclosure
    static let recordFormat = Disclosure.recordFormat
    init() {}
    init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {}
    func write(to writer: inout ByteWriter) { writer.write(text: "kapot") }
  }
}
