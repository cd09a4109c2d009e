import DossierCore
import DossierOffice
import Testing

/// What is asked only when it comes up (bij_gelegenheid): nothing for everybody in a primary school.
struct OccasionalConsentTests {
  private let scene: ConsentScene
  private static let purpose: ConsentPurposeCode = "vovo"

  init() throws {
    scene = try ConsentScene()
  }

  private func columns() throws -> [ConsentPurposeCode] {
    let answer = try scene.office("ADM").answer(ConsentGroupQuery(group: SampleBoard.group3))
    #expect(answer.rows.allSatisfy { $0.states.count == answer.purposes.count })
    return answer.purposes.map(\.purpose)
  }

  @Test func `it has a column once it came up in the group`() throws {
    #expect(try !columns().contains(Self.purpose))
    try scene.office("ADM").perform(try scene.answer(Self.purpose))
    #expect(try columns().contains(Self.purpose))
  }

  @Test func `it is on no form for everybody`() throws {
    let forms = try scene.office("ADM").answer(ConsentFormsQuery(group: SampleBoard.group3))
    #expect(!forms.purposes.map(\.purpose).contains(Self.purpose))
    #expect(forms.purposes.map(\.purpose).contains("website"))
  }

  @Test func `it is in no letter, unless somebody asks for it`() throws {
    let press = LetterBench()
    func asked() -> [ConsentPurposeCode] {
      press.orders.flatMap { order -> [ConsentPurposeCode] in
        if case .consents(let question) = order.matter { question.lines.map(\.purpose) } else { [] }
      }
    }
    try press.office("ADM", in: scene.family).perform(RemindConsents(group: SampleBoard.group3))
    #expect(asked().contains("website") && !asked().contains(Self.purpose))
    try press.office("ADM", in: scene.family)
      .perform(RemindConsents(group: SampleBoard.group3, purposes: [Self.purpose]))
    #expect(asked().contains(Self.purpose))
  }

  @Test func `whoever asks for it one by one sees it with the others`() throws {
    #expect(try scene.state(Self.purpose) == .unanswered)
  }
}
