import DossierCore
import Testing

struct SealableTests {
  private static let day = CalendarDate(dayNumber: 20_779)
  private static let pupil = PupilID(number: 7)
  private static let account = AccountID(number: 9)

  private static let samples: [any Sealable] = [
    School(id: SchoolID(number: 3), name: "De Eik", brin: "99XX"),
    SchoolGroup(
      id: GroupID(number: 4), school: SchoolID(number: 3), name: "5A", yearGroup: "5",
      sourceKey: "k", isClosed: true),
    AccountProfile(
      account: account, login: "l.eik", name: "L. Eik",
      assignments: [
        RoleAssignment(
          role: "LKR", schools: [SchoolID(number: 3)], groups: [GroupID(number: 4)],
          handovers: [GroupHandover(group: GroupID(number: 5), until: day)], until: day)
      ], secrecySigned: day, ends: day, isBlocked: true),
    Sheet(
      pupil: pupil, category: "C07a",
      cells: [
        "c07a.a": cell("x", imported: nil), "c07a.b": cell("x", imported: "x"),
        "c07a.c": cell("x", imported: "y"), "c07a.d": cell("x", imported: ""),
      ],
      necessity: Necessity(reason: "r", decidedBy: account, decided: day, review: day)),
    DossierEntry(
      pupil: pupil, category: "C14", date: day, title: "t", text: "x", author: account,
      written: day, source: .guardian, correction: "c", mentionsOthers: true, necessity: "n",
      state: .withdrawn(by: account, on: day, reason: "r")),
    DocumentDescription(
      pupil: pupil, category: "C14", title: "t", fileType: "pdf", size: 7, added: day,
      author: account, source: .expert,
      removal: DocumentRemoval(by: account, on: day, reason: "r")),
    PupilGrant(
      pupil: pupil, account: account, role: "LOG", from: day, until: day, reason: "r",
      grantedBy: account, ended: day,
      consent: ConsentMatter(
        "deskundige", about: ConsentSubject(recipient: RecordID(number: 71), question: "q"))),
    EmergencyAccess(
      pupil: pupil, account: account, role: "LKR", opened: Moment(milliseconds: -1),
      expires: Moment(milliseconds: 5), reason: "r",
      reviews: [EmergencyReview(by: account, role: "FG", on: day, isJustified: true, remark: "m")]),
    Restriction(pupil: pupil, category: "C10", from: day, lifted: day),
  ]

  private static func cell(_ value: String, imported: String?) -> FieldCell {
    FieldCell(value: value, source: .system, written: day, author: account, imported: imported)
  }

  @Test func `every kind of content is read as it was written`() throws {
    for sample in Self.samples { try checkRoundTrip(sample) }
  }

  @Test func `content that breaks off at any byte is refused`() {
    for sample in Self.samples { checkTruncation(sample) }
  }

  @Test func `content with something behind it is refused`() {
    for sample in Self.samples { checkRest(sample) }
  }

  @Test func `content of another kind or of a newer format is refused`() {
    for sample in Self.samples { checkUnknown(sample) }
  }

  @Test func `changed bytes never crash a reader`() {
    var generator = SplitMix(seed: 20_261_122)
    for sample in Self.samples {
      for _ in 0..<2000 {
        var bytes = sample.sealedForm
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
          let index = Int.random(in: 2..<bytes.count, using: &generator)
          bytes[index] = UInt8.random(in: 0...255, using: &generator)
        }
        read(bytes, as: sample)
      }
    }
  }

  /// Reads and writes again: whatever was accepted must be able to be kept.
  private func read<Content: Sealable>(_ bytes: [UInt8], as _: Content) {
    guard let content = try? Content(opened: bytes) else { return }
    #expect((try? Content(opened: content.sealedForm)) == content)
  }

  private func checkRoundTrip<Content: Sealable>(_ sample: Content) throws {
    #expect(try Content(opened: sample.sealedForm) == sample)
  }

  private func checkTruncation<Content: Sealable>(_ sample: Content) {
    let bytes = sample.sealedForm
    for length in 0..<bytes.count {
      #expect(throws: ByteFault.self, "\(Content.self) \(length)") {
        try Content(opened: Array(bytes.prefix(length)))
      }
    }
  }

  private func checkRest<Content: Sealable>(_ sample: Content) {
    #expect(throws: ByteFault.malformed, "\(Content.self)") {
      try Content(opened: sample.sealedForm + [0])
    }
  }

  private func checkUnknown<Content: Sealable>(_ sample: Content) {
    var newer = sample.sealedForm
    newer[1] = Content.recordFormat + 1
    #expect(throws: ByteFault.unknownFormat(kind: newer[0], format: newer[1])) {
      try Content(opened: newer)
    }
    var other = sample.sealedForm
    other[0] = 200
    #expect(throws: ByteFault.unknownFormat(kind: 200, format: other[1])) {
      try Content(opened: other)
    }
  }
}

/// Random numbers that are the same every time.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
