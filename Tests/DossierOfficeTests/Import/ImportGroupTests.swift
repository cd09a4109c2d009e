import DossierCore
import Testing

@testable import DossierOffice

struct ImportGroupTests {
  let board: SampleBoard
  let office: Office

  init() throws {
    board = try SampleBoard()
    office = try board.office("CLA")
  }

  private func plan(_ groups: [ImportedGroup]) throws -> ImportPlan {
    try office.importAll(SampleExport.file([SampleExport.pupil(1)], groups: groups))
  }

  @Test func `groups get the key of the file and are made once`() throws {
    _ = try plan(SampleExport.groups)
    let count = office.directory.groups.count
    let made = office.directory.groups.values.first { $0.sourceKey == "g6" }
    #expect(made?.name == "6A" && made?.yearGroup == "6" && made?.school == SampleBoard.school)
    #expect(try plan(SampleExport.groups).newGroups.isEmpty)
    #expect(office.directory.groups.count == count)
  }

  @Test func `a group and a composite group may share a key`() throws {
    _ = try plan([
      ImportedGroup(line: 1, key: "g5", name: "5A", yearGroup: .group5),
      ImportedGroup(line: 2, key: "g5", isComposite: true, name: "Plus"),
    ])
    let made = office.directory.groups.values.filter { $0.sourceKey == "g5" }
    #expect(Set(made.map(\.name)) == ["5A", "Plus"])
  }

  @Test func `a group made here by hand is taken over by name and year group`() throws {
    _ = try plan([
      ImportedGroup(line: 1, key: "g5", name: "3A", yearGroup: .group3)
    ])
    #expect(office.directory.groups[SampleBoard.group3]?.sourceKey == "g5")
    let pupil = try board.pupil(named: "Kim")
    #expect(
      Enrolment(sheet: try office.storedSheet("C12", of: pupil)).group == SampleBoard.group3)
  }

  @Test func `another name in the file changes nothing and is told`() throws {
    _ = try plan(SampleExport.groups)
    var renamed = SampleExport.groups
    renamed[0].name = "Vijf"
    let plan = try plan(renamed)
    let id = try #require(office.directory.groups.values.first { $0.sourceKey == "g5" }?.id)
    #expect(plan.warnings == [ImportWarning(line: 5, matter: .groupDiffers(id))])
    #expect(office.directory.groups[id]?.name == "5A")
  }

  @Test func `nobody is placed in a group that was closed here`() throws {
    _ = try plan(SampleExport.groups)
    let id = try #require(office.directory.groups.values.first { $0.sourceKey == "g6" }?.id)
    try office.perform(ChangeGroup(group: id, groupName: nil, isClosed: true))
    var moved = SampleExport.pupil(1)
    moved.groupKey = "g6"
    let plan = try office.importAll(SampleExport.file([moved]))
    #expect(plan.warnings.contains(ImportWarning(line: 6, matter: .groupClosed(id))))
    let pupil = try board.pupil(named: "Kim")
    #expect(Enrolment(sheet: try office.storedSheet("C12", of: pupil)).group != id)
  }

  @Test func `a known pupil can move to a group that the same file brings`() throws {
    _ = try plan(SampleExport.groups)
    var moved = SampleExport.pupil(1)
    moved.groupKey = "g8"
    let groups =
      SampleExport.groups + [
        ImportedGroup(line: 9, key: "g8", name: "8A", yearGroup: .group8)
      ]
    let plan = try office.importAll(SampleExport.file([moved], groups: groups))
    #expect(plan.counts == [0, 1, 0] && plan.held.isEmpty)
    let pupil = try board.pupil(named: "Kim")
    let group = Enrolment(sheet: try office.storedSheet("C12", of: pupil)).group
    #expect(group.flatMap { office.directory.groups[$0]?.name } == "8A")
  }
}
