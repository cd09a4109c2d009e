import DossierCore
import Foundation
import Testing

@testable import DossierExchange

/// School files for suppliers: only what the profile holds, whatever is offered.
struct EdexmlExportTests {
  static let profiles: [SupplierProfile] = SupplierProfile.allCases

  @Test(.tags(.`R-O-5.3-C`), arguments: profiles)
  func `import of an export gives the values of the profile back`(profile: SupplierProfile) throws {
    let fixture = SupplierFixture()
    let export = try fixture.export(profile)
    let read = try withFile(export.xml) { try EdexmlReader().read($0) }
    let row = try #require(read.pupils.first)
    #expect(row.key == "2041")
    #expect(row.name.surname == "Berg" && row.name.prefix == "van den")
    #expect(row.name.callName == "Sanne")
    #expect(row.birthDate?.iso == "2017-04-03")
    #expect(row.yearGroup == .group5)
    #expect(row.groupKey == "g5a")
    #expect(row.compositeGroupKeys == ["plus"])
    #expect(row.name.initials == (profile == .monitoring ? "SL" : nil))
    #expect(row.sex == (profile == .monitoring ? .female : nil))
    #expect(row.startOfGroup3?.iso == (profile == .monitoring ? "2022-08-01" : nil))
    #expect(row.number == (profile == .monitoring ? .lastFour("0006") : nil))
    #expect(read.groups.map(\.key) == ["g5a", "plus"])
    #expect(read.school?.brin == "99XX" && read.school?.schoolYear == "2026-2027")
    #expect(read.summary.heldRows == 0)
  }

  @Test(.tags(.`R-O-5.3-C`, .`L-10`), arguments: profiles)
  func `of every field of the policy only those of the profile leave`(
    profile: SupplierProfile
  ) throws {
    var values = try PolicyCanaries.values()
    values["c12.groep"] = SupplierFixture.group.text
    values["c12.samengestelde_groepen"] = SupplierFixture.composite.text
    values["c05.bsn4"] = "4321"
    values["c01.voorletters"] = "K."
    let export = try SupplierFixture(values: values).export(profile)
    let text = String(decoding: export.xml, as: UTF8.self)
    let given = Set(
      export.given.flatMap(\.parts).flatMap(\.sheets).flatMap(\.fields).map(\.code))
    #expect(given == Set(profile.fields))
    for field in try PolicyCanaries.fields() {
      guard let mark = PolicyCanaries.mark(of: field, in: values), field.kind != "datum" else {
        continue
      }
      #expect(text.contains(mark) == given.contains(field.code), "\(field.code)")
    }
    let left = export.omissions.compactMap { omission -> FieldCode? in
      if case .field(let code, _) = omission.item { code } else { nil }
    }
    #expect(Set(left).union(given) == Set(values.keys))
    #expect(Set(left).isDisjoint(with: given))
  }

  @Test func `reports and documents never leave`() throws {
    var extract = SupplierFixture().extract
    extract.parts[0].entries = [try OsoRecordTests.entry(90, "Kanarie")]
    extract.parts[0].documents = [OsoRecordTests.document(91, "Kanarie")]
    let export = try EdexmlExport(
      of: [extract], as: .monitoring, with: SupplierFixture.facts)
    #expect(!String(decoding: export.xml, as: UTF8.self).contains("Kanarie"))
    #expect(
      export.omissions.map(\.item).filter { item in
        if case .record = item { true } else { false }
      }.count == 2)
  }

  @Test func `a file for monitoring that lacks something is not made, and everything is told`()
    throws
  {
    let one = SupplierFixture().without("c01.roepnaam", "c01.geslacht")
    let two = SupplierFixture(pupil: 78).setting("c01.geboortedatum", "2017-04-00")
      .setting("c12.jaargroep", "9")
    let fault = #expect(throws: EdexmlExportFault.self) {
      try EdexmlExport(
        of: [one.extract, two.extract], as: .monitoring, with: SupplierFixture.facts)
    }
    guard case .incomplete(let gaps) = fault else { return }
    #expect(gaps.map(\.pupil.number) == [77, 78])
    #expect(gaps[0].missing == ["c01.roepnaam", "c01.geslacht"])
    #expect(gaps[1].unusable == ["c01.geboortedatum", "c12.jaargroep"])
    #expect(throws: EdexmlExportFault.noPupils) {
      try EdexmlExport(of: [], as: .monitoring, with: SupplierFixture.facts)
    }
  }

  @Test func `nothing is cut off to fit: it is left out, or stays whole with a warning`() throws {
    let long = SupplierFixture().setting("c01.voorvoegsel", "meergenaamd van der")
      .setting("c01.voorletters", "A.B.C.D.E.F.G.")
    let export = try long.export(.monitoring)
    #expect(String(decoding: export.xml, as: UTF8.self).contains(">meergenaamd van der<"))
    #expect(export.warnings.contains(.tooLongPrefix(PupilID(number: 77))))
    #expect(
      export.omissions.contains { omission in
        omission.reason == .valueNotAccepted
          && omission.item == .field("c01.voorletters", sheet: RecordID(number: 1))
      })
  }

  @Test func `a number that two pupils share is the key of neither`() throws {
    let pair = [SupplierFixture(), SupplierFixture(pupil: 78)].map(\.extract)
    let export = try EdexmlExport(of: pair, as: .small, with: SupplierFixture.facts)
    let rows = try withFile(export.xml) { try EdexmlReader().read($0) }.pupils
    #expect(rows.map(\.key) == pair.map(\.pupil.text))
    #expect(export.omissions.filter { $0.reason == .notUnique }.count == 2)
  }

  @Test func `a group that the school does not know is left out`() throws {
    let export = try SupplierFixture().setting("c12.groep", GroupID(number: 99).text)
      .export(.small)
    let rows = try withFile(export.xml) { try EdexmlReader().read($0) }
    #expect(rows.pupils[0].groupKey == nil)
    #expect(rows.groups.map(\.key) == ["plus"])
    #expect(export.omissions.contains { $0.reason == .unknownGroup })
  }

  @Test func `a child with one name is written by that name`() throws {
    let export = try SupplierFixture().without("c01.achternaam").export(.monitoring)
    let row = try withFile(export.xml) { try EdexmlReader().read($0) }.pupils[0]
    #expect(row.name == ImportedName(callName: "Sanne"))
    #expect(
      !export.contents[0].parts.flatMap(\.items).contains { item in
        if case .field("c01.voorvoegsel", _) = item { true } else { false }
      })
  }

  @Test(
    .enabled(if: EdexmlSchema.canValidate, "../shared/samples/edexml or xmllint is absent"),
    arguments: profiles)
  func `the file is valid but for the school years that the schema knows`(
    profile: SupplierProfile
  ) throws {
    var early = SupplierFixture()
    early.facts.madeOn = try #require(CalendarDate(iso: "2024-10-01"))
    #expect(try EdexmlSchema.complaints(try early.export(profile).xml) == "")
    let today = try SupplierFixture().export(profile)
    let complaints = try EdexmlSchema.complaints(today.xml)
    #expect(complaints.contains("schooljaar"))
    #expect(complaints.components(separatedBy: "Schemas validity error").count <= 3)
    #expect(today.warnings.contains(.unlistedSchoolYear(SchoolYear(containing: OsoFixture.madeOn))))
  }
}
