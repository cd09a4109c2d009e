import DossierCore
import Testing

struct NameQueryTests {
  private func key(_ text: String) throws -> NameSearchKey {
    NameSearchKey(try PersonName(splitting: text))
  }

  @Test(arguments: [
    "berg", "Berg", "BER", "van den berg", "vd berg", "v.d. berg", "v/d berg", "v d berg", "vdberg",
    "vandenberg", "van de berg", "aicha berg", "aïcha", "berg a", "berg, aicha",
    "Berg, Aïcha van den",
    "a", "den", "a b", "", "  ", "-",
  ])
  func `Aïcha van den Berg is found by what people type`(typed: String) throws {
    #expect(NameQuery(typed).matches(try key("Aïcha van den Berg")))
  }

  @Test(arguments: [
    "bergen", "erg", "berg b", "aicha aicha", "berg berg", "van der berg", "vdr berg", "aichaberg",
    "bergaicha", "berg x", "x", "'t", "vdbergen", "aichavan", "jan",
  ])
  func `Aïcha van den Berg is not found by something else`(typed: String) throws {
    #expect(!NameQuery(typed).matches(try key("Aïcha van den Berg")))
  }

  @Test(arguments: [
    ("Ayşe Öztürk", "ozturk"), ("Ayşe Öztürk", "öztürk"), ("Ayşe Öztürk", "ayse"),
    ("Łukasz Wójcik", "lukasz wojcik"), ("Jan 't Hart", "t hart"), ("Jan 't Hart", "'t hart"),
    ("Jan in 't Veld", "int veld"), ("Jan in 't Veld", "it veld"), ("Piet D'Ancona", "dancona"),
    ("Anne-Marie Bos", "annemarie"), ("Anne-Marie Bos", "anne marie"), ("Anne-Marie Bos", "marie"),
    ("Piet Jansen-de Vries", "vries"), ("Piet Jansen-de Vries", "jansen de vries"),
    ("Mo El Khatib", "elkhatib"), ("Wimpie", "wim"), ("Søren IJzer", "soren ijz"),
    ("محمد علي", "علي"),
    ("Jan Jansen", "jan jansen"), ("Jan Jansen", "jansen jan"), ("Jan Jansen", "ja ja"),
  ])
  func `accents, hyphens and apostrophes do not matter`(name: String, typed: String) throws {
    #expect(NameQuery(typed).matches(try key(name)))
  }

  @Test(arguments: [
    ("Piet Jansen", "jan jansen"), ("Enver Berg", "bergen"), ("Jan Jansen", "ja ja ja"),
    ("محمد علي", "عمر"),
  ])
  func `every word typed needs a word of its own`(name: String, typed: String) throws {
    #expect(!NameQuery(typed).matches(try key(name)))
  }

  @Test func `official surname and given names are searched as well`() throws {
    let name = try PersonName(
      surname: try Surname(prefix: "van de", core: "Oever"),
      usedSurname: try Surname(core: "Pleeg"),
      callName: "Noor", givenNames: "Eleonora Maria")
    let key = NameSearchKey(name)
    for typed in ["pleeg", "oever", "vd oever", "noor", "eleonora", "maria pleeg"] {
      #expect(NameQuery(typed).matches(key), "\(typed)")
    }
  }

  @Test func `matching agrees with trying everything, on 20,000 pairs`() throws {
    let words = ["jan", "jansen", "ja", "de", "dejong", "jong", "an", "anna", "nan", "b"]
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<20_000 {
      let core = (0...2).compactMap { _ in words.randomElement(using: &generator) }
      let typed = (0...1).compactMap { _ in words.randomElement(using: &generator) }
      let name = try PersonName(surname: try Surname(core: core.joined(separator: " ")))
      let found = NameQuery(typed.joined(separator: " ")).matches(NameSearchKey(name))
      // What is found could be found, and what fits single words is never missed.
      if found { #expect(fits(typed, core, mayRunOn: true), "\(typed) in \(core)") }
      if fits(typed, core, mayRunOn: false) { #expect(found, "\(typed) in \(core)") }
    }
  }

  /// Tries every way of giving each typed word a run of words of its own.
  private func fits(_ typed: [String], _ words: [String], mayRunOn: Bool) -> Bool {
    func place(_ index: Int, _ taken: Set<Int>) -> Bool {
      guard index < typed.count else { return true }
      return words.indices.contains { start in
        words.indices[start...].prefix(mayRunOn ? words.count : 1).contains { end in
          let run = Set(start...end)
          let before = words[start..<end].joined()
          let all = before + words[end]
          return run.isDisjoint(with: taken) && typed[index].count > before.count
            && all.hasPrefix(typed[index]) && place(index + 1, taken.union(run))
        }
      }
    }
    return place(0, [])
  }

  @Test func `damaged key bytes match nothing or something, and never crash`() {
    var generator = SeededGenerator(seed: 7)
    let queries = ["a", "berg", "van den berg"].map(NameQuery.init)
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? UInt8.random(in: 0...6, using: &generator)
          : UInt8.random(in: 97...104, using: &generator)
      }
      for query in queries { _ = query.matches(bytes.span) }
    }
    let cutOff: [UInt8] = [9, 98, 101, 114, 103]
    let matchesCutOff = NameQuery("berg").matches(cutOff.span)
    #expect(!matchesCutOff)
  }

  @Test func `a query as long as a book is cut and answers`() throws {
    let query = NameQuery(String(repeating: "berg ", count: 100_000))
    #expect(!query.matches(try key("Aïcha van den Berg")))
    #expect(NameQuery("").isEmpty && NameQuery(" -' ").isEmpty && !NameQuery("a").isEmpty)
  }
}

/// SplitMix64: the same numbers on every machine, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
