import Testing

/// The glossary knows the words that the code uses for the field.
struct GlossaryTests {
  /// The kinds of things that a newcomer meets first.
  static let words = [
    "Pupil", "Guardian", "Category", "DataField", "Role", "Scope", "Sheet", "Entry", "Document",
    "Compartment", "Epoch", "Grant", "Locator", "Journal", "Witness", "Consent", "Restriction",
    "EmergencyAccess", "RetentionRule", "Necessity", "Enrolment",
  ]
  /// Rooms of the core in which every type is a word of the field.
  static let rooms = [
    "Consent", "Deadlines", "Disclosures", "Recipients", "Requests", "Retention",
    "Transfers",
  ]
  /// Types that only tell the numbers of one thing from those of another.
  static let numberKinds: Set<String> = ["ConsentPurposeKind", "RequestIDKind"]

  @Test(arguments: words)
  func `the glossary explains`(_ word: String) throws {
    let glossary = try SourceTree.text("docs/glossary.md").lowercased()
    #expect(glossary.contains(word.lowercased()))
  }

  @Test(arguments: rooms)
  func `every type in a room has a row`(_ room: String) throws {
    let rows = Set(
      try SourceTree.text("docs/glossary.md").split(separator: "\n")
        .compactMap { $0.firstMatch(of: /^\| `(\w+)` \|/).map { String($0.output.1) } })
    let types = try SourceTree.files(under: "Sources/DossierCore/\(room)").flatMap(\.lines)
      .compactMap { $0.firstMatch(of: /^package (?:struct|enum) (\w+)/) }
      .map { String($0.output.1) }
    #expect(!types.isEmpty)
    #expect(Set(types).subtracting(rows).subtracting(Self.numberKinds) == [])
  }
}
