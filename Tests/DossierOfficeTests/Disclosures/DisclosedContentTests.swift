import DossierCore
import DossierOffice
import Testing

/// R-X-1: the press is given exactly what the line says, whatever somebody chooses.
struct DisclosedContentTests {
  static let pupil = PupilID(number: 7004)

  /// A pupil of whom every field of every category holds words of its own.
  private func filled() throws -> DisclosureScene {
    let scene = try DisclosureScene()
    let fillings = scene.scene.policy.categories.filter { $0.code != Enrolment.category }.map {
      category in
      Scene.Filling(
        category: category,
        values: Dictionary(
          category.fields.map { ($0.code, "kanarie-\($0.code)-") },
          uniquingKeysWith: { first, _ in first }),
        entry: category.holdsEntries
          ? (title: "Verslag", text: "kanarie-verslag-\(category.code)-") : nil)
    }
    try scene.scene.enrol(Self.pupil, SampleBoard.school, SampleBoard.group3, fillings)
    return scene
  }

  /// Every word of an extract.
  private func words(_ extract: DossierExtract) -> [RequestItem: String] {
    var words: [RequestItem: String] = [:]
    for part in extract.parts {
      for sheet in part.sheets {
        for field in sheet.fields { words[.field(field.code, sheet: sheet.record)] = field.value }
      }
      for entry in part.entries { words[.record(entry.record)] = entry.title }
      for document in part.documents { words[.record(document.record)] = document.title }
    }
    return words
  }

  @Test(arguments: UInt64(1)...12)
  func `whatever is chosen, the line names what the press was given`(seed: UInt64) throws {
    let scene = try filled()
    let inspector = try scene.recipient("INSPECTIE")
    let offer = try scene.office("DIR").answer(
      DisclosureOfferQuery(pupil: Self.pupil, recipient: inspector)
    ).offer
    var random = TestGenerator(seed: seed)
    let share = Int.random(in: 1...8, using: &random)
    let chosen = offer.categories.filter { $0.bar == nil }.compactMap { category in
      let items = category.items.filter { item in
        item.bar == nil && Int.random(in: 0..<10, using: &random) < share
      }
      return items.isEmpty
        ? nil
        : DisclosedPartGiven(
          category: category.code, reason: "Nodig.", items: items.map { RequestItemGiven($0.item) })
    }
    guard !chosen.isEmpty else { return }
    var action = scene.disclosure(to: inspector, chosen, makes: .data)
    action.pupil = Self.pupil
    let line = try scene.line(try #require(try scene.office("DIR").perform(action).record))
    let items = Set(line.terms.parts.flatMap(\.items))
    let given = words(try #require(scene.pressed.last))
    #expect(Set(given.keys) == items)
    for (item, text) in given {
      // Where somebody is enrolled is written by the scene itself.
      guard case .field(let code, _) = item, !code.text.hasPrefix("c12.") else { continue }
      #expect(text == "kanarie-\(code)-")
    }
    #expect(line.terms.parts.map(\.category) == chosen.map(\.category))
  }
}
