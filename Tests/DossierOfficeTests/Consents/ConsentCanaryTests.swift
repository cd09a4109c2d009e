import DossierCore
import DossierOffice
import Foundation
import Testing

/// A register of consents full of words that must not fly out.
private struct ConsentAviary {
  static let place = "kanarieplaats"
  static let question = "kanarievraag"
  static let note = "kanarienotitie"
  static let parent = "Kanarieouder"

  let scene: ConsentScene
  let press = LetterBench()

  init(_ board: String) throws {
    scene = try ConsentScene(board)
    let expert = try scene.family.scene.expert()
    let office = try press.office("ADM", in: scene.family)
    try office.perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C06", sheet: try scene.family.mother,
        edits: [FieldEdit(field: "c06.naam", seen: "Berg", value: Self.parent)], source: .guardian))
    try office.perform(try scene.answer("website", place: Self.place))
    try office.perform(try scene.answer(expert, Self.question))
    try office.perform(try scene.withdrawal("website"))
    let task = try #require(try scene.tasks().first).task
    try office.perform(
      HandleConsentTask(task: task, part: .photos, result: .done, note: Self.note))
    press.words = "Geachte \(Self.parent) \(Self.question)"
    try office.perform(RemindConsents(pupils: [Scene.pupil]))
  }

  /// Every answer that a role gets, as the command line writes it.
  func answers(for role: RoleCode) throws -> String {
    let office = try press.office(role, in: scene.family)
    let letters = (try? scene.office("ADM").answer(ConsentLettersQuery(pupil: Scene.pupil))) ?? []
    return [
      text(office, ConsentsQuery(pupil: Scene.pupil)),
      text(office, ConsentGroupQuery(group: SampleBoard.group3)),
      text(office, ConsentFormsQuery(group: SampleBoard.group3)),
      text(office, ConsentTasksQuery()), text(office, ConsentTasksQuery(handled: true)),
      text(office, ConsentLettersQuery(pupil: Scene.pupil)),
      letters.map { text(office, ConsentLetterQuery(pupil: Scene.pupil, letter: $0.letter)) }
        .joined(),
      text(office, ConsentOverviewQuery()), text(office, PupilGrantsQuery(pupil: Scene.pupil)),
      text(office, TodayQuery()),
    ].joined()
  }

  func text(_ office: Office, _ query: some OfficeQuery) -> String {
    guard let answer = try? office.answer(query), let bytes = try? JSONEncoder().encode(answer)
    else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What stands in the register of consents flies to who may see it, and into no journal.
struct ConsentCanaryTests {
  @Test(arguments: BoardPolicy.boards)
  func `each word reaches the roles that may see it and no other`(board: String) throws {
    let canary = try ConsentAviary(board)
    let policy = canary.scene.family.scene.policy
    let category = try #require(policy.category("C23"))
    for role in policy.loginRoles {
      let office = try canary.press.office(role, in: canary.scene.family)
      let isReached = (try? office.answer(DossierQuery(pupil: Scene.pupil))) != nil
      let access = policy.matrix.cell(role, "C23").access
      let found = try canary.answers(for: role)
      let sees = isReached && access >= .view
      // What an expert is asked tells what care is about.
      let readsQuestion =
        sees && (access == .change || ["FG", "DIR", "ZC", "ORT"].contains(role.text))
      #expect(found.contains(ConsentAviary.question) == readsQuestion, "\(role) question")
      #expect(found.contains(ConsentAviary.note) == sees, "\(role) note")
      let seesPaper = sees && category.documentAudience?.contains(role) ?? true
      #expect(found.contains(ConsentAviary.place) == seesPaper, "\(role) place")
    }
  }

  @Test(arguments: BoardPolicy.boards)
  func `the journal and the witness hold no word of it`(board: String) throws {
    let canary = try ConsentAviary(board)
    for role in canary.scene.family.scene.policy.loginRoles { _ = try canary.answers(for: role) }
    let lines = try canary.scene.store.journal.map {
      String(decoding: try JournalCoding.bytes(of: $0), as: UTF8.self)
    }
    let rows = canary.scene.store.witnessed.map { String(decoding: $0, as: UTF8.self) }
    #expect(lines.count > 50 && rows.count == 1)
    for word in [
      ConsentAviary.place, ConsentAviary.question, ConsentAviary.note, ConsentAviary.parent,
    ] {
      #expect(!(lines + rows).contains { $0.contains(word) }, "\(word)")
    }
  }

  @Test func `figures hold nobody, and a list of photos names pupils only`() throws {
    let canary = try ConsentAviary("oarsprong")
    let figures = canary.text(try canary.scene.office("FG"), ConsentOverviewQuery())
    #expect(figures.contains("website"))
    for word in [
      ConsentAviary.place, ConsentAviary.question, ConsentAviary.note, ConsentAviary.parent, "Berg",
      Scene.pupil.text,
    ] {
      #expect(!figures.contains(word), "\(word)")
    }
    let scene = canary.scene.family.scene
    let office = try Office(
      archive: scene.store.archive(Set(scene.policy.compartments(for: "ADM"))),
      clock: scene.board.clock,
      press: LetterPress(
        list: { WrittenLetter(subject: "", text: String(reflecting: $0), html: "") },
        write: { _ in throw Refusal.notFound(.letter) }),
      account: SampleBoard.account("ADM"), role: "ADM")
    let list = canary.text(
      office, ConsentPhotosQuery(event: "Sportdag", groups: [SampleBoard.group3]))
    #expect(list.contains("Berg"))
    for word in [
      ConsentAviary.place, ConsentAviary.question, ConsentAviary.note, ConsentAviary.parent,
    ] {
      #expect(!list.contains(word), "\(word)")
    }
  }
}
