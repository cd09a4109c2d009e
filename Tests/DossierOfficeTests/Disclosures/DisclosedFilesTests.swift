import DossierCore
@testable import DossierOffice
import Testing

/// R-X-1, R-O-5.3-C: the register knows what left by its bytes, and takes nothing in twice.
struct DisclosedFilesTests {
  private func read(_ record: RecordID, in scene: DisclosureScene) throws -> [[UInt8]] {
    try scene.office("DIR").answer(DisclosureFilesQuery(disclosure: record)).files.map { file in
      try (0..<file.chunkCount).flatMap { try file.chunk($0) }
    }
  }

  @Test(arguments: DisclosureForm.allCases)
  func `the digests in the line are those of the files that can be read out`(
    form: DisclosureForm
  ) throws {
    let scene = try DisclosureScene()
    scene.scene.disclosures.digest = { bytes in bytes.reversed() }
    let inspector = try scene.recipient("INSPECTIE")
    let parts = [
      DisclosedPartGiven(category: "C01", reason: "Wie het is.", fields: ["c01.roepnaam"]),
      DisclosedPartGiven(
        category: "C10", reason: "De toets.", records: [try scene.family.scan("C10")]),
    ]
    let record = try #require(
      try scene.office("DIR").perform(scene.disclosure(to: inspector, parts, makes: form)).record)
    let line = try scene.line(record)
    let digests = try read(record, in: scene).map { Array($0.reversed()) }
    #expect(line.files.map(\.digest) == digests)
    #expect(line.files.count == 2)
    #expect(line.files[1].name.hasPrefix("bijlagen/02"))
    #expect(!line.files[1].name.contains("scan"), "a title says too much in a register")
  }

  @Test func `what somebody else sent has no file, and a digest of the values`() throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    let record = try #require(
      try scene.office("DIR").perform(scene.disclosure(to: officer)).record)
    #expect(try scene.line(record).files.isEmpty)
    #expect(try !scene.line(record).digest.isEmpty)
  }

  @Test(arguments: [nil, DisclosureForm.page, .data])
  func `a script that runs twice discloses once`(form: DisclosureForm?) throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    let action = scene.disclosure(to: officer, makes: form)
    let record = try #require(try scene.office("DIR").perform(action).record)
    #expect(throws: Refusal.disclosure(.identical(record))) {
      try scene.office("DIR").perform(action)
    }
    #expect(try scene.office("DIR").answer(DisclosuresQuery(pupil: Scene.pupil)).count == 1)
    scene.scene.today = scene.scene.today.adding(days: 1)
    #expect(throws: Never.self) { try scene.office("DIR").perform(action) }
  }

  @Test func `what the FG has not seen yet is known as well`() throws {
    let scene = try DisclosureScene()
    let doctor = try scene.recipient("NOODHULP")
    var action = scene.disclosure(to: doctor)
    action.purpose = "C4"
    action.support = LegalSupportGiven(basis: .vitalInterest, reason: "Ongeluk op het plein.")
    let record = try #require(try scene.office("DIR").perform(action).record)
    #expect(throws: Refusal.disclosure(.identical(record))) {
      try scene.office("DIR").perform(action)
    }
  }

  @Test func `the register keeps the name that the recipient had`() throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE", named: "Gemeente Oud")
    let record = try scene.office("DIR").perform(scene.disclosure(to: officer)).record
    try scene.office("BES").perform(
      ChangeRecipient(
        recipient: officer, seen: 1,
        details: RecipientGiven(
          name: "Gemeente Nieuw", type: "GEMEENTE", channel: "Beveiligde koppeling"),
        isSameParty: true))
    let rows = try scene.office("DIR").answer(DisclosuresQuery(pupil: Scene.pupil)).rows
    #expect(rows.map(\.recipientName) == ["Gemeente Oud"])
    let family = try scene.office("DIR").answer(FamilyListQuery(pupil: Scene.pupil))
    #expect(family.rows.map(\.recipientName) == ["Gemeente Oud"])
    #expect(family.name == "Aïcha van den Berg")
    #expect(family.rows.map(\.fields) == [["Roepnaam"]])
    #expect(rows.map(\.disclosure) == [record])
  }
}
