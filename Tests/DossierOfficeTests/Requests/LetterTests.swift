import DossierCore
import DossierOffice
import Testing

/// R-O-8.9-3, X-07: a letter is made once, kept with the case, and says nothing too much.
struct LetterTests {
  private let scene: RequestScene
  private let press = LetterBench()
  private let request: RequestID

  init() throws {
    scene = try RequestScene()
    request = try scene.register(WishGiven(kind: .access))
  }

  private func office(_ role: RoleCode) throws -> Office {
    try press.office(role, in: scene)
  }

  private func expect(
    _ refusal: Refusal, by role: RoleCode, _ action: MakeLetter
  ) throws {
    let before = StoreSnapshot(scene.store)
    #expect(Ending { try office(role).perform(action) } == .refused(refusal))
    #expect(StoreSnapshot(scene.store) == before)
  }

  @Test func `a letter stands in the journal with its request, kind and record`() throws {
    let outcome = try office("ADM").perform(MakeLetter(request: request, kind: .receipt))
    let record = try #require(outcome.record)
    let line = try #require(scene.store.journal.last)
    #expect(line.event == .letterMade && line.action == .create && line.purpose == "R")
    #expect(line.objects == [request.text, "ontvangst", record.text])
    #expect(line.pupils == [Scene.pupil] && line.rule == "R-O-8.2-1")
  }

  @Test func `a letter is ordered for who asked, by the role that writes it`() throws {
    try office("ADM").perform(
      MakeLetter(request: request, kind: .completion, remark: "Welke periode bedoelt u?"))
    let order = try #require(press.orders.last)
    #expect(order.kind == .completion && order.date == scene.scene.today)
    #expect(order.addressee.name == "M Berg" && order.addressee.surname == "Berg")
    #expect(order.signer == "ADM" && order.remark == "Welke periode bedoelt u?")
    #expect(order.request?.row.request == request)
  }

  @Test func `an address that is not secret stands on the letter`() throws {
    try scene.writeAddress(isSecret: false)
    try office("ADM").perform(MakeLetter(request: request, kind: .receipt))
    #expect(
      press.orders.last?.addressee.addressLines == ["Onderduikstraat 7", "9200 AA  Drachten"])
  }

  @Test(arguments: ["ADM", "CLA"] as [RoleCode])
  func `a secret address is never in the order, whoever writes`(role: RoleCode) throws {
    try scene.writeAddress(isSecret: true)
    try office(role).perform(MakeLetter(request: request, kind: .receipt))
    let order = try #require(press.orders.last)
    #expect(order.addressee.addressLines.isEmpty)
    #expect(!String(reflecting: order).contains("Onderduikstraat"))
  }

  @Test func `only letters that say what happened can be made`() throws {
    for kind in LetterKind.allCases
    where ![.receipt, .identification, .completion].contains(kind) {
      try expect(
        .request(.notInThisStage(.received, .received)), by: "ADM",
        MakeLetter(request: request, kind: kind))
    }
    #expect(press.orders.isEmpty)
    try scene.begin(request)
    try expect(
      .request(.notInThisStage(.received, .inTreatment)), by: "ADM",
      MakeLetter(request: request, kind: .identification))
    try office("ADM").perform(WithdrawRequest(request: request, reason: "Opgelost"))
    try office("ADM").perform(MakeLetter(request: request, kind: .withdrawal))
    #expect(press.orders.map(\.kind) == [.withdrawal])
  }

  @Test(arguments: ["FG", "IB", "LKR"] as [RoleCode])
  func `a role that does not work in the register makes no letters`(role: RoleCode) throws {
    try expect(
      .roleMayNot(role, "R-O-8.9-2"), by: role, MakeLetter(request: request, kind: .receipt))
  }

  @Test func `the officer writes to who asked the officer, and nobody else does`() throws {
    let question = try scene.register(WishGiven(kind: .question, text: "Wie ziet dit?"))
    try scene.office("FG").perform(StartTreatment(request: question))
    try office("FG").perform(MakeLetter(request: question, kind: .receipt))
    try scene.office("FG").perform(AnswerQuestion(request: question, text: "GEHEIMANTWOORD"))
    try expect(
      .request(.officerAnswers), by: "ADM", MakeLetter(request: question, kind: .answer))
    let letter = try #require(
      try office("FG").perform(MakeLetter(request: question, kind: .answer)).record)
    #expect(press.orders.map(\.signer) == ["FG", "FG"])
    #expect(
      try office("ADM").answer(LettersQuery(request: question)).map(\.kind) == [.receipt])
    #expect(throws: Refusal.notFound(.letter)) {
      try office("ADM").answer(LetterQuery(request: question, letter: letter))
    }
    #expect(try office("FG").answer(LettersQuery(request: question)).count == 2)
  }

  @Test func `a letter from a stale screen is refused`() throws {
    let seen = try scene.newest(request).version
    try scene.office("ADM").perform(StartTreatment(request: request))
    try expect(.stale, by: "ADM", MakeLetter(request: request, kind: .receipt, seen: seen))
    try office("ADM").perform(
      MakeLetter(request: request, kind: .receipt, seen: scene.newest(request).version))
  }

  @Test func `an answer cannot be asked before a day that is past`() throws {
    try expect(
      .impossibleDate(.beforeStart), by: "ADM",
      MakeLetter(
        request: request, kind: .completion, respondBefore: scene.scene.today.adding(days: -1)))
  }

  @Test func `a number of an identity document does not come into a letter`() throws {
    try expect(
      .request(.identityDocument(.number)), by: "ADM",
      MakeLetter(request: request, kind: .completion, remark: "Uw paspoort NWR42K7P1 is verlopen."))
  }

  @Test func `a letter with a gap is not made`() throws {
    press.fault = .letterIncomplete("naam van de afzender")
    try expect(
      .letterIncomplete("naam van de afzender"), by: "ADM",
      MakeLetter(request: request, kind: .receipt))
  }

  @Test func `letters are listed, the newest first, and read back as they were made`() throws {
    let adm = try office("ADM")
    let first = try #require(
      adm.perform(MakeLetter(request: request, kind: .receipt)).record)
    scene.scene.today = scene.scene.today.adding(days: 1)
    let second = try #require(
      adm.perform(MakeLetter(request: request, kind: .completion)).record)
    let lines = try office("FG").answer(LettersQuery(request: request))
    #expect(lines.map(\.letter) == [second, first])
    #expect(lines.map(\.kind) == [.completion, .receipt])
    #expect(lines.map(\.subject) == ["Over aanvulling", "Over ontvangst"])
    press.words = "Anders"
    let letter = try office("FG").answer(LetterQuery(request: request, letter: first))
    #expect(letter.kind == .receipt && letter.made == lines[1].made)
    #expect(letter.text == "Geachte ontvangst" && letter.html == "<p>Geachte ontvangst</p>")
    #expect(scene.store.journal.last?.objects == [request.text, first.text])
  }

  @Test func `a letter of another request answers as one that does not exist`() throws {
    let other = try scene.register(WishGiven(kind: .portability))
    let adm = try office("ADM")
    let letter = try #require(adm.perform(MakeLetter(request: other, kind: .receipt)).record)
    let asked = LetterQuery(request: request, letter: letter)
    #expect(throws: Refusal.notFound(.letter)) { try adm.answer(asked) }
    let nothing = LetterQuery(request: request, letter: RecordID(number: request.number))
    #expect(throws: Refusal.notFound(.letter)) { try adm.answer(nothing) }
    #expect(try adm.answer(LettersQuery(request: request)).isEmpty)
  }
}
