import DossierCore
import Testing

/// R-O-5.4-1, R-O-5.4-2, R-I-1.3-4: what makes an agreement one.
struct AgreementRulesTests {
  private func refusal(
    kind: AgreementKind = .processing, type: RecipientType = RecipientFixture.type(),
    _ change: (inout Agreement) -> Void = { _ in }
  ) throws -> AgreementRefusal? {
    var agreement = try RecipientFixture.agreement(kind: kind)
    change(&agreement)
    let rules = AgreementRules(type: type, today: try today())
    do throws(AgreementRefusal) {
      try rules.check(agreement)
      return nil
    } catch {
      return error
    }
  }

  private func today() throws -> CalendarDate { try day("2026-11-22") }

  private static let refusals: [(@Sendable (inout Agreement) -> Void, AgreementRefusal)] = [
    ({ $0.number = " " }, .numberMissing),
    ({ $0.model = .other("") }, .modelMissing),
    ({ $0.securityAnnex = nil }, .securityAnnexMissing),
    ({ $0.purposes = [] }, .purposesMissing),
    ({ $0.categories = [] }, .categoriesMissing),
    ({ $0.purposes = ["A1", "B2"] }, .purposeClosed("B2")),
    ({ $0.categories = ["C01", "C05"] }, .categoryClosed("C05")),
    ({ $0.ends = $0.begins.adding(days: -1) }, .endsBeforeBegin),
    ({ $0.terminated = $0.begins.adding(days: -1) }, .endsBeforeBegin),
    ({ $0.reviewBy = $0.begins.adding(days: -1) }, .endsBeforeBegin),
    ({ $0.securityAnnex = $0.begins.adding(days: 9_000) }, .annexInFuture),
    ({ $0.breachNoticeHours = 0 }, .impossibleBreachNotice(0)),
    ({ $0.breachNoticeHours = 73 }, .impossibleBreachNotice(73)),
  ]

  @Test(arguments: refusals.indices)
  func `a contract that lacks something is refused by its rule`(index: Int) throws {
    let (change, expected) = Self.refusals[index]
    #expect(try refusal(change) == expected)
    #expect(["R-O-5.4-2", "R-O-7.2-2"].contains(expected.rule))
  }

  @Test func `a complete contract is accepted, also one that goes on`() throws {
    #expect(try refusal() == nil)
    #expect(try refusal { $0.ends = nil } == nil)
    #expect(try refusal { $0.model = .other("Eigen model") } == nil)
  }

  @Test(arguments: [
    (AgreementNeed.processor, AgreementKind.exchange), (.exchange, .processing),
    (.none, .processing),
  ])
  func `an agreement of the wrong kind is refused`(
    need: AgreementNeed, kind: AgreementKind
  ) throws {
    #expect(
      try refusal(kind: kind, type: RecipientFixture.type(need: need))
        == .kindDoesNotFit(kind, "VERWERKER"))
  }

  @Test(arguments: [AgreementNeed.exchange, .none])
  func `agreements on exchange need no annex but a day of review`(need: AgreementNeed) throws {
    let type = RecipientFixture.type(need: need)
    #expect(try refusal(kind: .exchange, type: type) { $0.securityAnnex = nil } == nil)
    #expect(try refusal(kind: .exchange, type: type) { $0.reviewBy = nil } == .reviewMissing)
    #expect(AgreementRefusal.reviewMissing.rule == "R-O-5.4-1")
  }

  private static let warnings: [(@Sendable (inout Agreement) -> Void, [AgreementWarning])] = [
    ({ _ in }, [.reviewIsLate]),
    ({ $0.reviewBy = nil }, []),
    (
      {
        $0.reviewBy = nil; $0.hasBackupClause = false
      }, [.noBackupClause]
    ),
    (
      {
        $0.reviewBy = nil; $0.storageCountry = ""
      }, [.noStorageCountry]
    ),
    (
      {
        $0.reviewBy = nil; $0.breachNoticeHours = nil
      }, [.noBreachNotice]
    ),
    (
      {
        $0.reviewBy = nil; $0.paper = nil
      }, [.noPaper]
    ),
    (
      {
        $0.reviewBy = nil; $0.ends = nil
      }, [.noReview]
    ),
    (
      {
        $0.kind = .exchange; $0.hasBackupClause = false
      }, [.reviewIsLate]
    ),
  ]

  @Test(arguments: warnings.indices)
  func `what is wanting is told without refusing`(index: Int) throws {
    let (change, expected) = Self.warnings[index]
    var agreement = try RecipientFixture.agreement()
    change(&agreement)
    let rules = AgreementRules(type: RecipientFixture.type(), today: try today())
    #expect(rules.warnings(in: agreement) == expected)
  }

  @Test(arguments: [
    ("3.0", AgreementModel.covenant3), (" 4.0 ", .covenant4), ("4", .covenant4),
    ("SaaS-model", .other("SaaS-model")),
  ])
  func `the model is read by its version or its name`(
    written: String, expected: AgreementModel
  ) {
    #expect(AgreementModel(written) == expected)
    #expect(AgreementModel(expected.name) == expected)
  }
}
