import DossierCore
import DossierOffice
import Testing

/// R-O-1-1: a stack of forms, each with an outcome of its own.
struct ConsentStackTests {
  private typealias Row = EnterConsentStack.Row
  private static let second = PupilID(number: 7101)

  private let scene: ConsentScene

  init() throws {
    scene = try ConsentScene()
    try scene.family.scene.enrol(Self.second)
  }

  private func row(
    _ answers: [ConsentPurposeCode: ConsentAnswer], of pupil: PupilID = Scene.pupil
  ) throws -> Row {
    Row(
      pupil: pupil, giver: RequesterGiven(guardian: try scene.family.mother), answers: answers)
  }

  private func enter(
    _ rows: [Row], _ change: (inout EnterConsentStack) -> Void = { _ in }
  ) throws -> [RowOutcome] {
    var stack = EnterConsentStack(
      group: SampleBoard.group3, signed: scene.today, way: .written, place: "Map groep 3",
      rows: rows)
    change(&stack)
    return try #require(try scene.office("ADM").perform(stack).rows)
  }

  @Test func `a row holds every answer of a form, and says who entered it for whom`() throws {
    let outcome = try enter([try row(["website": .given, "krant": .refused, "ouderapp": .given])])
    #expect(outcome.map(\.refusal) == [nil])
    #expect(outcome.first?.records.count == 3)
    let history = try scene.office("ADM").answer(ConsentsQuery(pupil: Scene.pupil)).history
    // The order of the form is that of the policy; the newest stands first.
    #expect(history.map(\.purpose) == ["krant", "website", "ouderapp"])
    #expect(history.allSatisfy { $0.guardian == (try? scene.family.mother) })
    #expect(history.allSatisfy { $0.place == "Map groep 3" && $0.signed == scene.today })
    #expect(Set(history.compactMap(\.enteredBy)).count == 1)
    #expect(history.first?.giverName == "M Berg")
    #expect(history.first?.giverName != history.first?.enteredBy)
  }

  @Test func `one bad row stops no other, and leaves nothing of itself`() throws {
    let stranger = PupilID(number: 7999)
    let outcome = try enter([
      try row(["website": .given, "bestaat_niet": .given]),
      try row(["website": .given], of: stranger),
      try row(["website": .given], of: Self.second),
      try row([:]),
      try row(["krant": .given]),
      try row(["krant": .given]),
    ])
    #expect(
      outcome.map(\.refusal) == [
        .consent(.unknownPurpose("bestaat_niet")), .notFound(.pupil), .notFound(.sheet),
        .nothingToChange, nil, .consent(.identical),
      ])
    #expect(try scene.state("website") == .unanswered)
    #expect(try scene.state("krant") == .given)
    let refused = scene.store.journal.filter {
      $0.event == .refused && $0.objects == ["consent.enterStack"]
    }
    #expect(refused.count == 5)
  }

  @Test func `a form of another group in the stack is refused`() throws {
    let outcome = try enter([try row(["website": .given])]) { $0.group = SampleBoard.group4 }
    #expect(outcome.map(\.refusal) == [.wrongGroup])
    #expect(throws: Refusal.notFound(.group)) {
      try enter([]) { $0.group = SampleBoard.otherGroup }
    }
    let free = try enter([try row(["website": .given])]) { $0.group = nil }
    #expect(free.map(\.refusal) == [nil])
  }

  @Test func `a row may have its own day and place`() throws {
    var own = try row(["website": .given])
    (own.signed, own.place) = (scene.today.adding(days: -3), "Kast van de directie")
    _ = try enter([own])
    let word = try #require(
      scene.office("ADM").answer(ConsentsQuery(pupil: Scene.pupil)).history.first)
    #expect(word.signed == own.signed && word.place == own.place)
    let future = try enter([try row(["krant": .given])]) {
      $0.signed = scene.today.adding(days: 1)
    }
    #expect(future.map(\.refusal) == [.consent(.inFuture)])
  }

  @Test func `an oral stack and one without a place are refused row by row`() throws {
    #expect(
      try enter([try row(["website": .given])]) { $0.way = .oral }.map(\.refusal)
        == [.consent(.oral)])
    #expect(
      try enter([try row(["website": .given])]) { $0.place = nil }.map(\.refusal)
        == [.consent(.evidenceMissing)])
  }

  @Test func `who enters forms sees who may sign for each pupil`() throws {
    let father = try scene.addFather(.none)
    let forms = try scene.office("ADM").answer(ConsentFormsQuery(group: SampleBoard.group3))
    let row = try #require(forms.rows.first { $0.pupil == Scene.pupil })
    #expect(row.givers.map(\.guardian) == [nil, try scene.family.mother, father])
    #expect(row.givers.map(\.mayDecide) == [false, true, false])
    #expect(row.givers.map(\.name).last == "P. Vos")
    #expect(!forms.purposes.contains { $0.perQuestion })
    #expect(throws: Refusal.self) {
      try scene.office("LKR").answer(ConsentFormsQuery(group: SampleBoard.group3))
    }
  }
}
