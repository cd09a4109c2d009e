import DossierCore
import Testing

/// The number by which people call a request: how it runs, how it is typed, and its bytes.
struct RequestNumberTests {
  @Test func `it runs on within a year, begins anew in the next, and never goes back`() {
    let last = RequestNumber(year: 2026, number: 17)
    #expect(last.next(in: 2026) == RequestNumber(year: 2026, number: 18))
    #expect(last.next(in: 2027) == RequestNumber(year: 2027, number: 1))
    // A clock that was put back gives no number a second time.
    #expect(last.next(in: 2025) == RequestNumber(year: 2026, number: 18))
    #expect(last < last.next(in: 2026) && last.next(in: 2026) < last.next(in: 2027))
  }

  @Test(arguments: [
    (1, "V-2026-0001"), (17, "V-2026-0017"), (9999, "V-2026-9999"), (12_345, "V-2026-12345"),
  ])
  func `it reads as in a letter`(number: Int, text: String) {
    #expect(RequestNumber(year: 2026, number: number).text == text)
  }

  @Test(arguments: [
    "17", "0017", " 17 ", "2026-17", "2026 17", "V-2026-0017", "v-2026-0017", "v2026-17",
    "V 2026 0017", "V17",
  ])
  func `what people type finds it`(typed: String) throws {
    let wanted = RequestNumber(year: 2026, number: 17)
    let found = try #require(TypedRequestNumber(typed))
    #expect(found.fits(wanted) && !found.fits(wanted.next(in: 2026)) && !found.fits(nil))
    #expect(found.fits(RequestNumber(year: 2025, number: 17)) == (found.year == nil))
  }

  @Test(arguments: [
    "", "v", "-", "Visser", "berg", "V-2026-0017-1", "17a", "0000000000011", "1234567", "１７",
  ])
  func `a name or another number is none`(typed: String) {
    #expect(TypedRequestNumber(typed) == nil)
  }

  @Test func `it comes back from its bytes, and half of it is refused`() throws {
    let number = RequestNumber(year: 2026, number: 300)
    let whole = number.sealedForm
    #expect(try RequestNumber(opened: whole) == number)
    for count in 0..<whole.count {
      #expect(throws: ByteFault.self) { try RequestNumber(opened: Array(whole.prefix(count))) }
    }
    for index in whole.indices {
      var broken = whole
      broken[index] ^= 0xff
      _ = try? RequestNumber(opened: broken)
    }
  }

  @Test func `a case of before there were numbers is called by its identifier`() throws {
    let story = try RequestStory()
    let record = RequestRecord(
      request: story.request, school: nil, entitlement: .entitled([]), parties: [])
    var bytes = record.sealedForm
    // The fourth format added one byte: that there is no number.
    bytes[1] = 3
    let old = try RequestRecord(opened: Array(bytes.dropLast()))
    #expect(old == record && old.request.number == nil)
    #expect(old.request.reference == RequestFixture.id.text)
  }

  @Test func `the number stays with the case and with its line in the ledger`() throws {
    let number = RequestNumber(year: 2026, number: 17)
    let request = try RequestCase(
      id: RequestFixture.id, number: number, opening: try RequestFixture.intake(),
      by: RequestActor(account: AccountID(number: 5), role: "ADM"), on: try day("2026-11-22"),
      facts: try RequestFixture.facts())
    let record = RequestRecord(
      request: request, school: nil, entitlement: .entitled([]), parties: [])
    #expect(try RequestRecord(opened: record.sealedForm).request.reference == "V-2026-0017")
    let line = RequestLine(record, terms: ResponseTerms(policy: RequestFixture.policy))
    let page = RequestLedgerPage(lines: [line])
    #expect(try RequestLedgerPage(opened: page.sealedForm).lines.first?.reference == "V-2026-0017")
  }

  @Test func `a ledger of the second format is read, with lines that have no number`() throws {
    let story = try RequestStory()
    let line = RequestLine(
      RequestRecord(
        request: story.request, school: nil, entitlement: .entitled([]), parties: []),
      terms: ResponseTerms(policy: RequestFixture.policy))
    var bytes = RequestLedgerPage(lines: [line]).sealedForm
    bytes[1] = 2
    #expect(try RequestLedgerPage(opened: Array(bytes.dropLast())).lines == [line])
  }
}
