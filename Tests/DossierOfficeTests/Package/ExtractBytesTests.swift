import DossierCore
import Testing

/// What waits sealed for a package reads back as it was, or not at all.
struct ExtractBytesTests {
  private func part() throws -> ExtractPart {
    var part = ExtractPart(category: "C10", label: "Voortgang")
    let day = CalendarDate(dayNumber: 20_779)
    let bar = try #require(Redaction(passage: 0..<3, reason: "Ander kind"))
    part.sheets = [
      ExtractSheet(
        record: RecordID(number: 1),
        fields: [
          ExtractField(
            code: "c10.alert", label: "Let op", value: "1", text: "één", source: .guardian,
            statements: ["Niet mee eens"])
        ])
    ]
    part.entries = [
      ExtractEntry(
        record: RecordID(number: 2), date: day, title: "Gesprek",
        text: try #require(RedactedText("Sem en ik", without: [bar])), source: .staff,
        withdrawn: day)
    ]
    part.documents = [
      ExtractDocument(
        record: RecordID(number: 3), date: day, title: "Scan", fileType: "pdf", size: 12,
        source: .expert, statements: ["Oud"])
    ]
    return part
  }

  @Test func `a part reads back as it was`() throws {
    let part = try part()
    #expect(try ExtractPart(stored: part.storedForm) == part)
  }

  @Test func `bytes that end too soon, go on too long or are of a later format are refused`() throws
  {
    let bytes = try part().storedForm
    for count in 0..<bytes.count {
      #expect(throws: ByteFault.self) { try ExtractPart(stored: Array(bytes.prefix(count))) }
    }
    #expect(throws: ByteFault.malformed) { try ExtractPart(stored: bytes + [0]) }
    #expect(throws: ByteFault.self) { try ExtractPart(stored: [2] + bytes.dropFirst()) }
  }

  @Test func `what was taken out is kept by place, with the part`() throws {
    let bar = try #require(Redaction(passage: 3..<7, reason: "Ander kind"))
    let content = ContributedContent(
      part: try part(),
      redacted: [
        ContributedContent.RedactedItem(
          item: .record(RecordID(number: 2)), version: 4, redactions: [bar])
      ])
    let read = try ContributedContent(stored: content.storedForm)
    #expect(read == content)
    #expect(read.redactions(of: .record(RecordID(number: 2)), version: 4) == [bar])
    #expect(read.redactions(of: .record(RecordID(number: 2)), version: 5).isEmpty)
    let bytes = content.storedForm
    for count in 0..<bytes.count {
      #expect(throws: ByteFault.self) { try ContributedContent(stored: Array(bytes.prefix(count))) }
    }
  }

  @Test func `the checksum is that of ZIP archives`() {
    var checksum = Checksum32()
    #expect(checksum.value == 0)
    checksum.update(Array("1234".utf8))
    checksum.update(Array("56789".utf8))
    #expect(checksum.value == 0xCBF4_3926)
  }

  @Test func `of two words about the same thing the narrowest counts`() throws {
    let decision = RequestDecision(
      items: [
        ItemDecision(.wholeDossier, .refused(.manifestlyUnfounded, explanation: "x")),
        ItemDecision(.category("C10"), .granted),
        ItemDecision(.record(RecordID(number: 2)), .refused(.rightsOfOthers, explanation: "x")),
      ], policyVersion: 1)
    let part = try part()
    let granted = part.granted(by: decision)
    #expect(granted.entries.isEmpty && granted.documents.count == 1 && granted.sheets.count == 1)
    var other = ExtractPart(category: "C13", label: "Toetsen")
    other.entries = part.entries
    #expect(other.granted(by: decision).isEmpty)
  }
}
