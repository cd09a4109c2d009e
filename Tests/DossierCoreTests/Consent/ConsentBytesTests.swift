import DossierCore
import Testing

struct ConsentBytesTests {
  @Test func `every word is read back as it was sealed`() throws {
    let people: [RequesterPerson] = [.pupil, .guardian(ConsentFixture.mother), .other("Voogd")]
    let evidence: [ConsentEvidence?] = [nil, .document(RecordID(number: 4)), .place("Kast 2")]
    for person in people {
      for answer in ConsentAnswer.allCases {
        for way in ConsentWay.allCases {
          for proof in evidence {
            let event = try ConsentFixture.word(
              3, person, answer, "2024-09-01", text: 2,
              until: answer == .given ? "2025-07-31" : nil, way: way, evidence: proof)
            #expect(try ConsentEvent(opened: event.sealedForm) == event)
            #expect(event.sealedForm.starts(with: [12, 2]))
          }
        }
      }
    }
  }

  @Test func `a word of the first format is about no recipient`() throws {
    let event = try ConsentFixture.word(1, .pupil, .given, "2024-09-01")
    var bytes = event.sealedForm
    #expect(bytes.removeLast() == 0)
    bytes[1] = 1
    #expect(try ConsentEvent(opened: bytes) == event)
  }

  @Test func `bytes that end too early are no word`() throws {
    let bytes = try ConsentFixture.word(1, .pupil, .given, "2024-09-01").sealedForm
    for length in 0..<bytes.count {
      #expect(throws: ByteFault.self) { try ConsentEvent(opened: Array(bytes.prefix(length))) }
    }
  }

  @Test func `a policy keeps what consent is asked for`() throws {
    var policy = try PolicyFixture.policy()
    policy.consentPurposes = [
      try ConsentFixture.purpose(renewals: ["2025-08-01", "2026-08-01"], perSchoolYear: true),
      ConsentPurpose(code: "krant", label: "Krant"),
      ConsentPurpose(
        code: "deskundige", label: "Deskundige", perQuestion: true,
        followUps: ConsentFollowUp.allCases),
      ConsentPurpose(code: "leeg", label: "Leeg", followUps: []),
    ]
    #expect(try Policy(opened: policy.sealedForm) == policy)
  }

  /// Where two sealed forms begin to differ.
  private func firstDifference(_ left: Policy, _ right: Policy) throws -> Int {
    try #require(
      zip(left.sealedForm, right.sealedForm).enumerated().first { $1.0 != $1.1 }?.offset)
  }

  /// The bytes of an older format: without the newest terms, and so many after the purposes began.
  private func older(
    _ format: UInt8, _ policy: Policy, purposeBytes count: Int
  ) throws -> [UInt8] {
    var (asking, warning, lending) = (policy, policy, policy)
    asking.consentPurposes.append(ConsentPurpose(code: "extra", label: "Extra"))
    warning.terms.agreementWarningDays += 1
    lending.terms.paperLoanDays += 1
    let place = try firstDifference(policy, asking)
    var bytes = Array(policy.sealedForm.prefix(place + count))
    // From the first term that is newer to the last, which takes one byte.
    let terms = try firstDifference(policy, warning)...firstDifference(policy, lending)
    bytes.removeSubrange(terms)
    bytes[1] = format
    return bytes
  }

  @Test func `a policy of the second format asks no consent`() throws {
    let policy = try PolicyFixture.policy()
    #expect(try Policy(opened: older(2, policy, purposeBytes: 0)) == policy)
  }

  @Test func `a purpose of the third format asks what is always safe`() throws {
    var policy = try PolicyFixture.policy()
    policy.consentPurposes = [ConsentPurpose(code: "krant", label: "Krant")]
    // The number of purposes, two texts of five letters, and four empty values.
    let bytes = try older(3, policy, purposeBytes: 1 + 6 + 6 + 4)
    #expect(try Policy(opened: bytes) == policy)
  }

  @Test func `the version of a text is counted from its days`() throws {
    let purpose = try ConsentFixture.purpose(renewals: ["2025-08-01", "2026-08-01"])
    #expect(purpose.textVersion(on: try day("2025-07-31")) == 1)
    #expect(purpose.textVersion(on: try day("2025-08-01")) == 2)
    #expect(purpose.textVersion(on: try day("2026-08-01")) == 3)
    #expect(purpose.newestText == 3)
  }

  @Test func `a word never shows itself`() throws {
    #expect("\(try ConsentFixture.word(1, .pupil, .given, "2024-09-01"))" == "<ConsentEvent>")
  }
}
