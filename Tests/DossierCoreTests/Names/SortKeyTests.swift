import DossierCore
import Testing

struct SortKeyTests {
  private func sorted(_ names: [PersonName], in order: NameOrder = .dutch) -> [String] {
    names.shuffled().sorted { SortKey($0, in: order) < SortKey($1, in: order) }
      .map { $0.listed(in: order) }
  }

  private func person(_ prefix: String, _ core: String, _ first: String?) throws -> PersonName {
    try PersonName(surname: try Surname(prefix: prefix, core: core), callName: first)
  }

  @Test func `Dutch lists sort on the core word, then the prefix, then the first name`() throws {
    let names = [
      try person("", "Berg", nil), try person("", "Berg", "Anna"), try person("", "Berg", "Zoë"),
      try person("van", "Berg", "Anna"), try person("van den", "Berg", "Aïcha"),
      try person("van den", "Berg", "Bo"), try person("", "Berg Boer", "Anna"),
      try person("", "Bergen", "Anna"), try person("de", "Vries", "Anna"),
    ]
    #expect(sorted(names) == names.map { $0.listed() })
  }

  @Test func `Belgian lists sort on the whole surname`() throws {
    let names = [
      try person("", "Berg", "Anna"), try person("de", "Smet", "Jan"),
      try person("", "Peeters", "An"),
      try person("van", "Acker", "Jan"), try person("van den", "Berg", "Aïcha"),
    ]
    #expect(sorted(names, in: .belgian) == names.map { $0.listed(in: .belgian) })
  }

  @Test func `accents, apostrophes and hyphens do not count`() throws {
    let names = [
      try person("", "Çelik", "A"), try person("", "Dancer", "A"), try person("", "D'Ancona", "A"),
      try person("", "Dane", "A"), try person("", "Oz", "A"), try person("", "Öztürk", "A"),
      try person("", "Ozu", "A"),
    ]
    #expect(
      sorted(names) == [
        "Çelik, A", "Dancer, A", "D'Ancona, A", "Dane, A", "Oz, A", "Öztürk, A", "Ozu, A",
      ])
  }

  @Test func `ij sorts as i and j`() throws {
    let names = [
      try person("", "Iger", "A"), try person("", "IJzer", "A"), try person("", "Ikink", "A"),
      try person("", "Yilmaz", "A"),
    ]
    #expect(sorted(names) == names.map { $0.listed() })
  }

  @Test func `who has one name stands where it belongs, and other scripts behind Latin`() throws {
    let names = [
      try person("", "Wilms", "A"), try PersonName(surname: nil, callName: "Wimpie"),
      try person("", "Winter", "A"), try person("", "Жук", "A"), try person("", "李", "A"),
    ]
    #expect(sorted(names) == names.map { $0.listed() })
  }
}
