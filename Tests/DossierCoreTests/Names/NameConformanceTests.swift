import DossierCore
import Testing

struct NameConformanceTests {
  @Test(
    .enabled(if: SharedSamples.areThere, "needs ../shared/samples"),
    arguments: ["edexml/2.0/EDEXML.Voorbeeld.2.0.xml", "edexml/2.1/EDEXML.Voorbeeld.2.1.xml"])
  func `the names of the official EDEXML examples make surnames and call names`(
    file: String
  ) throws {
    let cores = try SharedSamples.elements("achternaam", of: file)
    let prefixes = try SharedSamples.elements("voorvoegsel", of: file)
    let calls = try SharedSamples.elements("roepnaam", of: file)
    #expect(!cores.isEmpty && !calls.isEmpty)
    for core in cores {
      for prefix in prefixes + [""] {
        let surname = try Surname(prefix: prefix, core: core)
        #expect(surname.core == core)
        // What is shown behind a first name splits into the same parts again.
        if SurnamePrefix.all.contains(prefix) {
          #expect(try Surname(splitting: surname.afterFirstName) == surname)
        }
      }
    }
    for call in calls {
      #expect(try PersonName(surname: nil, callName: call).full == call.withoutOuterBlanks)
    }
  }

  @Test(.enabled(if: SharedSamples.areThere, "needs ../shared/samples"))
  func `everybody in a made-up school is found by surname, call name and both`() throws {
    let surnames = try SharedSamples.lines(of: "namen/top_1000_familienamen_2007.csv").dropFirst()
      .map { String($0.prefix { $0 != "," }) }
    let firsts = try SharedSamples.lines(of: "namen/voornamen_meertens_subset.csv")
      .filter { !$0.hasPrefix("#") }.map { String($0.prefix { !";,\t".contains($0) }) }
    try #require(!firsts.isEmpty)
    for (index, written) in surnames.enumerated() {
      let first = firsts[index % firsts.count]
      let name = try PersonName(surname: try Surname(splitting: written), callName: first)
      let key = NameSearchKey(name)
      for typed in [written, first, name.full, name.listed(), name.listed(in: .belgian)] {
        #expect(NameQuery(typed).matches(key), "\(typed)")
      }
    }
  }
}
