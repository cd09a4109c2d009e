import DossierCore
import Testing

/// R-X-3: the work list of a withdrawn consent, and what becomes of it.
struct ConsentTaskTests {
  private static func list(_ followUps: [ConsentFollowUp]) throws -> ConsentTask {
    ConsentTask(
      pupil: PupilID(number: 7), school: SchoolID(number: 3),
      matter: ConsentMatter("website", about: ConsentSubjectTests.therapist),
      word: RecordID(number: 40), since: try day("2026-03-02"), followUps: followUps)
  }

  private static func step(
    _ followUp: ConsentFollowUp, _ result: ConsentTaskResult = .done, on iso: String = "2026-03-05"
  ) throws -> ConsentTaskStep {
    ConsentTaskStep(
      followUp: followUp, result: result, note: "Weg", by: AccountID(number: 5), on: try day(iso))
  }

  @Test func `a list is handled on the day of its last part, and counts its days`() throws {
    var list = try Self.list([.publication, .photos])
    #expect(list.open == [.publication, .photos])
    #expect(list.handledOn == nil)
    #expect(list.days(on: try day("2026-03-12")) == 10)
    try list.add(Self.step(.photos))
    #expect(list.open == [.publication])
    try list.add(Self.step(.publication, .nothingFound, on: "2026-03-04"))
    #expect(list.open == [])
    #expect(try list.handledOn == day("2026-03-05"))
    #expect(list.days(on: try day("2026-12-31")) == 3)
  }

  @Test func `a part is done once, and only what is on the list`() throws {
    var list = try Self.list([.recipients])
    let photos = try Self.step(.photos)
    #expect(throws: ConsentRefusal.notToBeDone(.photos)) { try list.add(photos) }
    let recipients = try Self.step(.recipients)
    try list.add(recipients)
    #expect(throws: ConsentRefusal.notToBeDone(.recipients)) { try list.add(recipients) }
  }

  @Test(arguments: ConsentFollowUp.allCases)
  func `only data can stay on another ground`(followUp: ConsentFollowUp) throws {
    var list = try Self.list([followUp])
    let step = try Self.step(followUp, .otherGround)
    if followUp == .erasure {
      try list.add(step)
      #expect(list.open == [])
    } else {
      #expect(throws: ConsentRefusal.noOtherGround(followUp)) { try list.add(step) }
    }
  }

  @Test func `a list is read as it was written, and broken bytes are none`() throws {
    var list = try Self.list(ConsentFollowUp.allCases)
    try list.add(Self.step(.erasure, .otherGround))
    try list.add(Self.step(.photos))
    let bytes = list.sealedForm
    #expect(try ConsentTask(opened: bytes) == list)
    for length in 0..<bytes.count {
      #expect(throws: ByteFault.self) { try ConsentTask(opened: Array(bytes.prefix(length))) }
    }
    #expect("\(list)" == "<ConsentTask>")
  }
}
