import DossierCore
import DossierOffice
import Testing

/// R-O-1-1, R-X-4: letters to everybody who owes an answer, with a result for each pupil.
struct RemindConsentsTests {
  private static let second = PupilID(number: 7101)

  private let scene: ConsentScene
  private let press = LetterBench()

  init() throws {
    scene = try ConsentScene()
  }

  private func remind(
    _ action: RemindConsents = RemindConsents(
      group: SampleBoard.group3, purposes: ["website", "krant"])
  ) throws -> [RowOutcome] {
    try #require(try press.office("ADM", in: scene.family).perform(action).rows)
  }

  private func questions() -> [ConsentQuestion] {
    press.orders.compactMap { order in
      if case .consents(let question) = order.matter { question } else { nil }
    }
  }

  @Test func `each holder of authority gets a letter about what is not answered`() throws {
    _ = try scene.addFather()
    try scene.office("ADM").perform(try scene.answer("website"))
    let rows = try remind()
    #expect(rows.map(\.pupil) == [Scene.pupil] && rows.first?.records.count == 2)
    #expect(press.orders.map(\.kind) == [.consentReminder, .consentReminder])
    #expect(press.orders.map(\.addressee.name) == ["M Berg", "P. Vos"])
    #expect(questions().allSatisfy { $0.lines.map(\.purpose) == ["krant"] })
    #expect(questions().allSatisfy { $0.decidesFrom == nil && $0.pupil == Scene.pupil })
  }

  @Test func `a parent without authority gets none`() throws {
    _ = try scene.addFather(.none)
    _ = try remind()
    #expect(press.orders.map(\.addressee.name) == ["M Berg"])
  }

  @Test func `who answered everything gets no letter, and the row says so`() throws {
    for purpose in ["website", "krant"] as [ConsentPurposeCode] {
      try scene.office("ADM").perform(try scene.answer(purpose, .refused))
    }
    #expect(try remind().map(\.refusal) == [.consent(.everybodyAnswered)])
    #expect(press.orders.isEmpty)
  }

  @Test func `without anybody who may answer the row says so`() throws {
    try scene.family.scene.enrol(Self.second)
    let rows = try remind(RemindConsents(pupils: [Self.second, Scene.pupil]))
    #expect(rows.map(\.refusal) == [.consent(.nobodyToAsk), nil])
    #expect(rows.map(\.records.count) == [0, 1])
  }

  @Test func `a pupil of sixteen gets the letter with what the parents had said`() throws {
    try scene.office("ADM").perform(try scene.answer("website"))
    scene.today = scene.today.adding(days: 5840)
    _ = try remind()
    #expect(press.orders.map(\.kind) == [.consentAtSixteen])
    let question = try #require(questions().first)
    #expect(question.lines.map(\.state) == [.toConfirm, .unanswered])
    #expect(question.decidesFrom?.parts.year == 2035)
  }

  @Test func `letters are kept with the pupil and read again by who keeps the register`() throws {
    let letter = try #require(try remind().first?.records.first)
    let office = try scene.office("ADM")
    let lines = try office.answer(ConsentLettersQuery(pupil: Scene.pupil))
    #expect(lines.map(\.letter) == [letter] && lines.map(\.kind) == [.consentReminder])
    let answer = try office.answer(ConsentLetterQuery(pupil: Scene.pupil, letter: letter))
    #expect(answer.text == "Geachte herinnering-toestemming")
    for role in ["LKR", "DIR", "FG"] as [RoleCode] {
      #expect(throws: Refusal.self) {
        try scene.office(role).answer(ConsentLettersQuery(pupil: Scene.pupil))
      }
    }
    #expect(throws: Refusal.notFound(.letter)) {
      try office.answer(
        ConsentLetterQuery(pupil: Scene.pupil, letter: try scene.family.mother))
    }
    let made = scene.store.journal.filter { $0.event == .letterMade }
    #expect(made.map(\.objects) == [["C23", "herinnering-toestemming", letter.text]])
  }

  @Test func `a letter that cannot be written is a result of its pupil`() throws {
    press.fault = .letterIncomplete("aanhef")
    #expect(try remind().map(\.refusal) == [.letterIncomplete("aanhef")])
  }

  @Test func `what is asked about one expert is not asked in a bulk letter`() throws {
    #expect(throws: Refusal.consent(.subjectMissing)) {
      try remind(RemindConsents(group: SampleBoard.group3, purposes: ["deskundige"]))
    }
    #expect(throws: Refusal.consent(.unknownPurpose("niets"))) {
      try remind(RemindConsents(group: SampleBoard.group3, purposes: ["niets"]))
    }
    #expect(throws: Refusal.impossibleDate(.beforeStart)) {
      try remind(
        RemindConsents(group: SampleBoard.group3, respondBefore: scene.today.adding(days: -1)))
    }
    #expect(throws: Refusal.notFound(.pupil)) { try remind(RemindConsents()) }
    #expect(throws: Refusal.roleMayNot("LKR", "R-O-1-1")) {
      try press.office("LKR", in: scene.family).perform(
        RemindConsents(group: SampleBoard.group3))
    }
  }

  @Test func `a letter of the first format is about a request`() throws {
    let letter = SealedLetter(
      matter: .request(RequestID(number: 31)), kind: .receipt, made: scene.today,
      author: AccountID(number: 5), subject: "s", text: "t", html: "h")
    var bytes = letter.sealedForm
    #expect(bytes.remove(at: 2) == 1)
    // Neither the recipient nor the lines of the register were kept.
    bytes.removeLast(2)
    bytes[1] = 1
    #expect(try SealedLetter(opened: bytes) == letter)
  }

  @Test func `a letter of the third format tells which recipient, and not of which lines`() throws {
    var letter = SealedLetter(
      matter: .request(RequestID(number: 31)), kind: .recipientNotice, made: scene.today,
      author: AccountID(number: 5), subject: "s", text: "t", html: "h",
      recipient: RecordID(number: 41))
    var bytes = letter.sealedForm
    #expect(bytes.removeLast() == 0)
    bytes[1] = 3
    #expect(try SealedLetter(opened: bytes) == letter)
    letter.disclosures = [RecordID(number: 600)]
    #expect(try SealedLetter(opened: letter.sealedForm) == letter)
  }
}
