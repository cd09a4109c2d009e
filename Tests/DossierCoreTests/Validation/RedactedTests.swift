import DossierCore
import Testing

struct RedactedTests {
  @Test func `no value about a person shows in print, dump or a containing value`() throws {
    struct Form {
      let bsn: BSN
      let mail: EmailAddress
      let name: PersonName
    }
    let form = Form(
      bsn: try BSN("111222333"), mail: try EmailAddress("aicha@example.nl"),
      name: try PersonName(surname: try Surname(core: "Voorbeeld"), callName: "Aicha"))
    var dumped = ""
    dump(form, to: &dumped)
    for shown in ["\(form)", String(reflecting: form), dumped] {
      for secret in ["111222333", "aicha", "Aicha", "Voorbeeld"] {
        #expect(!shown.contains(secret))
      }
    }
  }
}
