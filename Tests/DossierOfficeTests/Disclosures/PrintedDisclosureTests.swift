import DossierCore
@testable import DossierOffice
import Testing

/// What leaves waits for its PDF without holding anybody up; until then nothing was given.
struct PrintedDisclosureTests {
  private let scene: DisclosureScene
  private let printer = HandPrinter()
  private let recipient: RecordID

  init() throws {
    scene = try DisclosureScene()
    scene.scene.printer = printer.press
    recipient = try scene.recipient("GEMEENTE", from: scene.scene.today.adding(days: -10))
  }

  private func lines() throws -> Int {
    try scene.office("DIR").answer(DisclosuresQuery(pupil: Scene.pupil)).count
  }

  private func names(_ record: RecordID?) throws -> [String] {
    try scene.office("DIR").answer(
      DisclosureFilesQuery(disclosure: try #require(record))
    ).files.map(\.name)
  }

  @Test func `nothing is written while the PDF is made, and then it lies first`() throws {
    let office = try scene.office("DIR")
    let documents = scene.family.store.documents.count
    let job = try office.begin(scene.disclosure(to: recipient, makes: .page))
    for _ in 0..<3 { #expect(try job.step() == nil) }
    #expect(try lines() == 0 && scene.family.store.documents.count == documents)
    printer.state = .made(Array("%PDF-1".utf8))
    let outcome = try #require(try job.step())
    #expect(try names(outcome.record) == ["verstrekking.pdf", "verstrekking.html"])
    #expect(try lines() == 1)
  }

  @Test func `a PDF that fails takes nothing away`() throws {
    printer.state = .failed
    let outcome = try scene.office("DIR").perform(
      scene.disclosure(to: recipient, makes: .page))
    #expect(try names(outcome.record) == ["verstrekking.html"])
  }

  @Test(arguments: [DisclosureForm.data, nil])
  func `where no page is read no PDF is made`(form: DisclosureForm?) throws {
    try scene.office("DIR").perform(scene.disclosure(to: recipient, makes: form))
    #expect(printer.begun == 0)
  }

  @Test func `whoever stops waiting has given nothing`() throws {
    _ = try scene.office("DIR").begin(scene.disclosure(to: recipient, makes: .page))
    #expect(try lines() == 0)
    #expect(!scene.family.store.journal.contains { $0.event == .disclosureRecorded })
  }

  @Test func `what changed while the PDF was made is refused and journalled`() throws {
    let job = try scene.office("DIR").begin(scene.disclosure(to: recipient, makes: .page))
    let sheet = try #require(scene.pressed.last?.parts.first?.sheets.first)
    let name = try #require(sheet.fields.first { $0.code == "c01.roepnaam" }?.value)
    try scene.office("CLA").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C01", sheet: sheet.record,
        edits: [FieldEdit(field: "c01.roepnaam", seen: name, value: "Anders")],
        source: .guardian))
    printer.state = .made(Array("%PDF-1".utf8))
    #expect(throws: Refusal.stale) { try job.step() }
    try expectNothing()
  }

  @Test func `a recipient that ended while the PDF was made is given nothing`() throws {
    let job = try scene.office("DIR").begin(scene.disclosure(to: recipient, makes: .page))
    try scene.office("BES").perform(
      EndRecipient(recipient: recipient, seen: 1, on: scene.scene.today.adding(days: -1)))
    printer.state = .made(Array("%PDF-1".utf8))
    #expect(throws: Refusal.disclosure(.recipientEnded)) { try job.step() }
    try expectNothing()
  }

  private func expectNothing() throws {
    #expect(try lines() == 0)
    let refused = scene.family.store.journal.last { $0.event == .refused }
    #expect(refused?.objects == ["disclosure.record"])
  }

  @Test func `a rule that is broken is refused before any PDF is begun`() throws {
    var action = scene.disclosure(to: recipient, makes: .page)
    action.proportionality = TestGiven(passed: false, why: "Te veel.")
    #expect(throws: (any Error).self) { try scene.office("DIR").begin(action) }
    #expect(printer.begun == 0)
  }
}
