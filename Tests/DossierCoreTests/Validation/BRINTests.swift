import DossierCore
import Testing

struct BRINTests {
  @Test(arguments: ValidationTables.goodBRINs)
  func `a BRIN is read in capitals or not`(text: String) throws {
    #expect(try BRIN(text).canonical == text)
    #expect(try BRIN(" \(text.lowercased()) ").canonical == text)
  }

  @Test(arguments: ValidationTables.badBRINs)
  func `what is not a BRIN is refused`(text: String) {
    #expect(throws: BRIN.Fault.self) { try BRIN(text) }
  }

  @Test func `the site stands behind the institution`() throws {
    let site = try BRIN("99XX01")
    #expect(site.institution == "99XX")
    #expect(site.site == "01")
    #expect(try BRIN("99XX").site == nil)
    #expect("\(site)" == "99XX01")
  }

  @Test(arguments: [
    ("", BRIN.Fault.empty), ("99X", .wrongLength), ("99XX1", .wrongLength), ("99ÄX", .wrongLength),
    ("9XXX", .wrongShape), ("99XXAB", .wrongShape),
  ])
  func `the reason is told`(text: String, fault: BRIN.Fault) {
    #expect(throws: fault) { try BRIN(text) }
  }
}
