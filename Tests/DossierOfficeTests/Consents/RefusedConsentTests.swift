import DossierCore
import DossierOffice
import Testing

/// Bad input to the register of consents: a refusal that names its rule, and nothing changed.
struct RefusedConsentTests {
  private func refusal(
    _ scene: ConsentScene, _ action: some OfficeAction
  ) throws -> Refusal? {
    let puts = scene.family.store.puts
    do {
      try scene.office("ADM").perform(action)
      return nil
    } catch let refusal as Refusal {
      #expect(scene.family.store.puts == puts)
      #expect(scene.family.store.journal.last?.event == .refused)
      #expect(scene.family.store.journal.last?.rule == refusal.rule?.text)
      return refusal
    }
  }

  @Test(arguments: BoardPolicy.boards)
  func `a spoken answer is refused and names the choice of the board`(board: String) throws {
    let scene = try ConsentScene(board)
    let refusal = try refusal(scene, try scene.answer("website", way: .oral))
    #expect(refusal == .consent(.oral))
    #expect(refusal?.rule == "X-13")
  }

  @Test func `a digital form counts at one board and not at the other`() throws {
    let (oarsprong, iezo) = (try ConsentScene(), try ConsentScene("iezo"))
    #expect(try refusal(oarsprong, try oarsprong.answer("website", way: .digital)) == nil)
    #expect(
      try refusal(iezo, try iezo.answer("website", way: .digital))
        == .consent(.formNotAccepted(.digital)))
  }

  @Test(arguments: [nil, "", "  "])
  func `an answer without evidence is refused`(place: String?) throws {
    let scene = try ConsentScene()
    let refusal = try refusal(scene, try scene.answer("website", place: place))
    #expect(refusal == .consent(.evidenceMissing))
    #expect(refusal?.rule == "R-O-1-1")
  }

  @Test func `a day in the future or before the birth is refused`() throws {
    let scene = try ConsentScene()
    let future = try scene.answer("website", signed: scene.today.adding(days: 1))
    #expect(try refusal(scene, future) == .consent(.inFuture))
    let birth = try #require(CalendarDate(iso: "2019-05-04"))
    let early = try scene.answer("website", signed: birth.adding(days: -1))
    #expect(try refusal(scene, early) == .consent(.beforeBirth))
    #expect(try refusal(scene, try scene.answer("website", signed: birth)) == nil)
  }

  @Test func `the wrong person is refused`() throws {
    let scene = try ConsentScene()
    var answer = try scene.answer("website")
    answer.giver = RequesterGiven()
    let pupil = try refusal(scene, answer)
    #expect(pupil?.rule == "X-03")
    answer.giver = RequesterGiven(name: "Buurvrouw")
    #expect(try refusal(scene, answer)?.rule == "R-O-1-2")
    answer.giver = RequesterGiven(guardian: RecordID(number: 424_242))
    #expect(try refusal(scene, answer) == .notFound(.sheet))
    answer.giver = RequesterGiven(
      name: "Advocaat", onBehalfOf: .init(guardian: try scene.family.mother, mandateSeen: false))
    #expect(
      try refusal(scene, answer) == .consent(.notEntitled(.unclear(.mandateNotSeen))))
  }

  @Test func `an identical second answer is refused, a renewed one is not`() throws {
    let scene = try ConsentScene()
    #expect(try refusal(scene, try scene.answer("website")) == nil)
    #expect(try refusal(scene, try scene.answer("website")) == .consent(.identical))
    scene.today = scene.today.adding(days: 1)
    #expect(try refusal(scene, try scene.answer("website")) == nil)
  }

  @Test func `what was never given cannot be withdrawn`() throws {
    let scene = try ConsentScene()
    #expect(
      try refusal(scene, try scene.withdrawal("website")) == .consent(.nothingToWithdraw))
    #expect(try refusal(scene, try scene.answer("website", .refused)) == nil)
    #expect(
      try refusal(scene, try scene.withdrawal("website")) == .consent(.nothingToWithdraw))
  }

  @Test func `a purpose that the policy does not have is refused`() throws {
    let scene = try ConsentScene()
    #expect(
      try refusal(scene, try scene.answer("drone")) == .consent(.unknownPurpose("drone")))
  }

  @Test func `a text that does not exist is refused`() throws {
    let scene = try ConsentScene()
    var answer = try scene.answer("website")
    answer.text = 2
    #expect(try refusal(scene, answer) == .consent(.wrongText(2)))
  }
}
