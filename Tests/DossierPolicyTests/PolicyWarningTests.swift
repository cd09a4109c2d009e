import DossierCore
import DossierPolicy
import Testing

struct PolicyWarningTests {
  private func day(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso))
  }

  @Test func `an FG at the address of the management is warned about`() throws {
    let iezo = try PolicyFiles.read("iezo")
    let warnings = PolicyWarning.all(about: iezo, today: try day("2026-11-22"))
    #expect(warnings.contains(.officerNotIndependent(email: "directie@iezo.nl")))
    let oarsprong = try PolicyFiles.read("oarsprong")
    let others = PolicyWarning.all(about: oarsprong, today: try day("2026-11-22"))
    #expect(!others.contains { if case .officerNotIndependent = $0 { true } else { false } })
  }

  @Test func `an FG at the address of the controller is warned about`() throws {
    var policy = try PolicyFiles.read("oarsprong")
    policy.identity.officer.email = "Privacy@StichtingOarsprong.nl"
    let warnings = PolicyWarning.all(about: policy, today: try day("2026-11-22"))
    #expect(
      warnings.contains(.officerNotIndependent(email: "Privacy@StichtingOarsprong.nl")))
  }

  @Test func `an evaluation is overdue the day after its date`() throws {
    let policy = try PolicyFiles.read("oarsprong")
    let due = try day("2024-04-30")
    let overdue = PolicyWarning.evaluationOverdue(since: due)
    #expect(!PolicyWarning.all(about: policy, today: due).contains(overdue))
    #expect(PolicyWarning.all(about: policy, today: due.adding(days: 1)).contains(overdue))
  }

  @Test func `without a date the evaluation follows from the adoption`() throws {
    var policy = try PolicyFiles.read("iezo")
    policy.identity.adopted = try day("2025-01-31")
    let warnings = PolicyWarning.all(about: policy, today: try day("2026-02-01"))
    #expect(warnings.contains(.evaluationOverdue(since: try day("2026-01-31"))))
    #expect(!warnings.contains(.notAdopted))
  }

  @Test func `a policy without adoption or consent is warned about`() throws {
    let warnings = PolicyWarning.all(
      about: try PolicyFiles.read("iezo"), today: try day("2026-11-22"))
    #expect(warnings.starts(with: [.notAdopted, .noCouncilConsent, .noEvaluationDate]))
  }

  @Test func `what the board must still decide and what its text does not name is told`() throws {
    let policy = try PolicyFiles.read("iezo")
    let warnings = PolicyWarning.all(about: policy, today: try day("2026-11-22"))
    #expect(warnings.contains(.undecidedDeviation(subject: "X-16 Esis en ParnasSys")))
    #expect(warnings.contains(.retentionNotDecided))
    #expect(warnings.contains(.categoryOutsideRegulation("C26")))
    // What is not recorded needs no warning.
    #expect(!warnings.contains(.categoryOutsideRegulation("C17")))
  }

  @Test(arguments: PolicyFiles.boards)
  func `every warning is a sentence`(board: String) throws {
    var policy = try PolicyFiles.read(board)
    policy.identity.officer.email = ""
    policy.identity.controller = ContactPoint(function: "Bestuur", address: "", email: "")
    for warning in PolicyWarning.all(about: policy, today: try day("2026-11-22")) {
      #expect(warning.sentence.hasSuffix("."), "\(warning)")
    }
  }
}
