import DossierCore
import DossierPolicy
import Testing

/// O 5.2, O 7.2: what may go to whom on which ground, of both boards, through the real rules.
///
/// The table was read and found right; a category or a ground more in the policy is seen here.
struct RecipientTableTests {
  private static let day = CalendarDate(dayNumber: 20_779)
  private static let item = RequestItem.record(RecordID(number: 1))
  private static let agreement = RecordID(number: 51)

  @Test(arguments: PolicyFiles.boards)
  func `what goes to whom on which ground reads as it did`(board: String) throws {
    let lines = try Self.table(of: PolicyFiles.read(board))
    let golden = RecipientTableGolden.table.split(separator: "\n").map(String.init)
    #expect(lines.count == golden.count)
    for (line, known) in zip(lines, golden) { #expect(line == known, "\(board)") }
  }

  /// A line for each kind of recipient and ground on which something goes: with every paper, and
  /// with none.
  static func table(of policy: Policy) -> [String] {
    policy.recipientTypes.flatMap { type in
      LegalBasis.allCases.compactMap { basis -> String? in
        let all = open(to: type, on: basis, hasPapers: true, in: policy)
        let bare = open(to: type, on: basis, hasPapers: false, in: policy)
        guard !all.isEmpty || !bare.isEmpty else { return nil }
        return "\(type.code) \(basis.rawValue): \(words(all)) / \(words(bare))"
      }
    }
  }

  private static func words(_ codes: [CategoryCode]) -> String {
    codes.isEmpty ? "-" : codes.map(\.text).joined(separator: " ")
  }

  private static func open(
    to type: RecipientType, on basis: LegalBasis, hasPapers: Bool, in policy: Policy
  ) -> [CategoryCode] {
    policy.categories.filter { category in
      let rules = DisclosureRules(facts(of: category, type, hasPapers: hasPapers, in: policy))
      return (try? rules.check(draft(of: category, type, basis, in: policy))) != nil
    }.map(\.code)
  }

  private static func facts(
    of category: DataCategory, _ type: RecipientType, hasPapers: Bool, in policy: Policy
  ) -> DisclosureFacts {
    let demand = demand(for: policy)
    let scope = DisclosureScope(
      type: type,
      demand: hasPapers && type.needsDemand
        ? DisclosureScope.Demand(demand, about: demand.pupil, on: day) : nil)
    let visible = Verdict(
      state: .visible, reason: .cell(MatrixCell(access: .change, scope: .board)))
    let bar = scope.bar(on: category, visible)
    return DisclosureFacts(
      policy: policy, typeCode: type.code,
      agreement: hasPapers && type.agreement != .none
        ? DisclosureFacts.Agreement(
          record: agreement, categories: Set(type.categories), purposes: Set(type.purposes)) : nil,
      demand: hasPapers && type.needsDemand ? demand : nil,
      consents: hasPapers ? Set(policy.consentPurposes.map(\.code)) : [],
      offer: DisclosureOffer(categories: [
        DisclosureOffer.Category(
          code: category.code, label: category.label, bar: bar,
          items: [DisclosureOffer.Item(item: item, label: "Verslag")])
      ]),
      today: day)
  }

  private static func draft(
    of category: DataCategory, _ type: RecipientType, _ basis: LegalBasis, in policy: Policy
  ) -> DisclosureDraft {
    DisclosureDraft(
      purpose: type.purposes.first ?? "T", article: "artikel 1", support: support(basis, type),
      tests: [
        .subsidiarity: TestAnswer(isPassed: true, why: "Het kan niet anders."),
        .proportionality: TestAnswer(isPassed: true, why: "Alleen het nodige."),
      ],
      parts: [DisclosedPart(category: category.code, reason: "Nodig.", items: [item])],
      channel: .secureMail, on: day, question: "Hoe leert zij lezen?")
  }

  private static func support(_ basis: LegalBasis, _ type: RecipientType) -> LegalSupport {
    switch basis {
    case .legalObligation: .law(article: "artikel 1")
    case .publicTask: .publicTask(reason: "Nodig voor het onderwijs.")
    case .legitimateInterest:
      .interest(
        InterestWeighing(
          use: .research, interest: "Kennis.", pupilsInterest: "Rust.", outcome: "Weinig last.",
          pupilPrevails: false))
    case .consent: .consent(type.consent ?? "vovo")
    case .agreement: .agreement(agreement)
    case .vitalInterest: .vitalInterest(reason: "Ongeluk op het plein.")
    }
  }

  private static func demand(for policy: Policy) -> PoliceDemand {
    PoliceDemand(
      pupil: PupilID(number: 7), authority: "Eenheid Oost",
      officer: DemandOfficer(function: "Hulpofficier"), article: .article126nd, date: day,
      received: day, deadline: nil, categories: policy.categories.map(\.code), words: "Alles",
      form: .written(.place("Kluis")), enteredBy: AccountID(number: 2))
  }
}
