import DossierCore
import Testing

/// What stays of a correction and of an erasure comes back as it was written.
struct CarryingBytesTests {
  @Test(arguments: [
    RequestItem.field("c01.roepnaam", sheet: nil),
    .field("c06.email", sheet: RecordID(number: 11)), .record(RecordID(number: 12)),
  ])
  func `a statement comes back as it was added`(item: RequestItem) throws {
    let statement = RequesterStatement(
      pupil: PupilID(number: 7), category: "C10", item: item, text: "Thuis is zij rustig.",
      request: RequestID(number: 31), added: CalendarDate(dayNumber: 20_779))
    #expect(try RequesterStatement(opened: statement.sealedForm) == statement)
    #expect(statement.sealedForm.first == 27)
    #expect("\(statement)" == "<RequesterStatement>")
  }

  @Test func `a statement is about its own field and sheet only`() {
    let statement = RequesterStatement(
      pupil: PupilID(number: 7), category: "C06",
      item: .field("c06.email", sheet: RecordID(number: 11)), text: "Dat is mijn adres niet.",
      request: RequestID(number: 31), added: CalendarDate(dayNumber: 20_779))
    #expect(statement.isAbout("c06.email", in: RecordID(number: 11)))
    #expect(!statement.isAbout("c06.email", in: RecordID(number: 12)))
    #expect(!statement.isAbout("c06.email", in: nil))
    #expect(!statement.isAbout("c06.naam", in: RecordID(number: 11)))
    #expect(!statement.isAbout(RecordID(number: 11)))
  }

  @Test func `a certificate comes back as it was made`() throws {
    let certificate = ErasureCertificate(
      request: RequestID(number: 31), on: CalendarDate(dayNumber: 20_779),
      counts: [.init(category: "C10", items: 300), .init(category: "C13", items: 0)])
    #expect(try ErasureCertificate(opened: certificate.sealedForm) == certificate)
    #expect(certificate.sealedForm.first == 28)
  }

  @Test(arguments: 3..<20)
  func `a certificate that was cut off is refused`(length: Int) {
    let certificate = ErasureCertificate(
      request: RequestID(number: 31), on: CalendarDate(dayNumber: 20_779),
      counts: [.init(category: "C10", items: 300), .init(category: "C13", items: 0)])
    let bytes = Array(certificate.sealedForm.prefix(length))
    #expect(throws: ByteFault.self) { try ErasureCertificate(opened: bytes) }
  }
}
