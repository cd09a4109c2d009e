import DossierCore
import Testing

struct OnderwijsnummerTests {
  @Test(arguments: ValidationTables.goodOnderwijsnummers)
  func `a number from 10 that leaves five is an onderwijsnummer`(text: String) throws {
    let number = try Onderwijsnummer(text)
    #expect(number.canonical == text)
    #expect(number.isOfUsualRange)
    #expect(throws: BSN.Fault.looksLikeOnderwijsnummer) { try BSN(text) }
  }

  @Test(arguments: ValidationTables.badOnderwijsnummers)
  func `a number that leaves something else is not`(text: String) {
    #expect(throws: Onderwijsnummer.Fault.failsElevenTest) { try Onderwijsnummer(text) }
  }

  @Test(arguments: ["114435231", "133456785"])
  func `a number from 1 that leaves five is read but not of the usual range`(text: String) throws {
    #expect(try !Onderwijsnummer(text).isOfUsualRange)
  }

  @Test(arguments: [
    ("", Onderwijsnummer.Fault.empty), ("10122233", .wrongStart), ("1012223311", .wrongLength(10)),
    ("2112.22.337", .wrongStart), ("10122233x", .notDigits),
  ])
  func `what is not an onderwijsnummer is refused with its reason`(
    text: String, fault: Onderwijsnummer.Fault
  ) {
    #expect(throws: fault) { try Onderwijsnummer(text) }
  }

  @Test func `an onderwijsnummer never shows itself by accident`() throws {
    #expect("\(try Onderwijsnummer("101222331"))" == "<Onderwijsnummer>")
  }
}
