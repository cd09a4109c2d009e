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
            #expect(event.sealedForm.starts(with: [12, 1]))
          }
        }
      }
    }
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
    ]
    #expect(try Policy(opened: policy.sealedForm) == policy)
  }

  @Test func `a policy of the second format asks no consent`() throws {
    let policy = try PolicyFixture.policy()
    var bytes = policy.sealedForm
    #expect(bytes.removeLast() == 0)
    bytes[1] = 2
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
