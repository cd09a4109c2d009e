import DossierCore
import Testing

struct SurnameTests {
  @Test(arguments: [
    ("van den", "Berg", "van den Berg", "Van den Berg", "Berg, van den"),
    ("", "Jansen", "Jansen", "Jansen", "Jansen"), ("'t", "Hart", "'t Hart", "'t Hart", "Hart, 't"),
    ("in 't", "Veld", "in 't Veld", "In 't Veld", "Veld, in 't"),
    ("d'", "Ancona", "d'Ancona", "D'Ancona", "Ancona, d'"),
    ("de l’", "Isle", "de l’Isle", "De l’Isle", "Isle, de l’"),
    ("s'", "Jacob", "s' Jacob", "S' Jacob", "Jacob, s'"),
    ("", "'s-Gravenhage", "'s-Gravenhage", "'s-Gravenhage", "'s-Gravenhage"),
    (" van ", " Dijk ", "van Dijk", "Van Dijk", "Dijk, van"),
  ])
  func `a prefix is small behind a first name and has a capital alone`(
    prefix: String, core: String, after: String, alone: String, listed: String
  ) throws {
    let surname = try Surname(prefix: prefix, core: core)
    #expect(surname.afterFirstName == after)
    #expect(surname.alone == alone)
    #expect(surname.listed == listed)
  }

  @Test(arguments: [
    ("van den Berg", "van den", "Berg"), ("Berg, van den", "van den", "Berg"),
    ("VAN DEN BERG", "van den", "BERG"), ("Van Dijk", "van", "Dijk"), ("'t Hart", "'t", "Hart"),
    ("in ’t Veld", "in ’t", "Veld"), ("v. d. Berg", "v. d.", "Berg"), ("v.d. Berg", "v.d.", "Berg"),
    ("v/d Berg", "v/d", "Berg"), ("de la Cruz", "de la", "Cruz"), ("El Khatib", "el", "Khatib"),
    ("Jansen", "", "Jansen"), ("Vandenberg", "", "Vandenberg"), ("De", "", "De"),
    ("Klein Haneveld", "", "Klein Haneveld"), ("'s-Gravenhage", "", "'s-Gravenhage"),
    ("d'Ancona", "", "d'Ancona"), ("Jansen-van den Berg", "", "Jansen-van den Berg"),
    ("van de van der Meer", "van de", "van der Meer"), ("Berg, Piet", "", "Berg, Piet"),
    ("meergenaamd van der Hek", "meergenaamd van der", "Hek"),
  ])
  func `a known prefix is split off a single field`(
    text: String, prefix: String, core: String
  ) throws {
    let surname = try Surname(splitting: text)
    #expect(surname.prefix == prefix)
    #expect(surname.core == core)
  }

  @Test func `a surname needs a core and harmless text`() {
    #expect(throws: NameFault(findings: [.prefixWithoutSurname])) {
      try Surname(prefix: "van", core: " ")
    }
    #expect(
      throws: NameFault(findings: [
        .text(.prefix, .control(scalar: 0x1B, offset: 0)), .text(.surname, .lineBreak(offset: 1)),
      ])
    ) { try Surname(prefix: "\u{1B}x", core: "a\nb") }
  }

  @Test func `the longest prefix on the list is within the words that are tried`() {
    let most = SurnamePrefix.all.map { $0.split(separator: " ").count }.max()
    #expect(most == 3)
  }

  @Test(.enabled(if: SharedSamples.areThere, "needs ../shared/samples"))
  func `prefixes of five or more surnames are known, but for adjectives`() throws {
    let adjectives: Set = ["klein", "olde", "lutje", "oude"]
    let rows = try SharedSamples.lines(of: "namen/tussenvoegsels_afgeleid.csv").dropFirst()
    for row in rows {
      let cells = row.split(separator: ";")
      guard cells.count == 2, let count = Int(cells[1]), count >= 5 else { continue }
      let prefix = String(cells[0])
      #expect(SurnamePrefix.all.contains(prefix) != adjectives.contains(prefix), "\(prefix)")
    }
  }

  @Test(.enabled(if: SharedSamples.areThere, "needs ../shared/samples"))
  func `the commonest surnames split as the surname bank lists them`() throws {
    let lines = try SharedSamples.lines(of: "namen/top_1000_familienamen_2007.csv").dropFirst()
    for line in lines {
      let written = String(line.prefix { $0 != "," })
      let listed = line.split(separator: "\"").dropFirst().first.map(String.init)
      guard let listed, !listed.contains("/"), listed.contains(", ") else { continue }
      // The bank itself has one row with a blank inside "'t".
      guard !written.hasPrefix("' t") else { continue }
      #expect(try Surname(splitting: written).listed == listed, "\(written)")
    }
  }
}
