import Testing

/// The glossary knows the words that the code uses for the field.
struct GlossaryTests {
  /// The kinds of things that a newcomer meets first.
  static let words = [
    "Pupil", "Guardian", "Category", "DataField", "Role", "Scope", "Sheet", "Entry", "Document",
    "Compartment", "Epoch", "Grant", "Locator", "Journal", "Witness", "Consent", "Restriction",
    "EmergencyAccess", "RetentionRule", "Necessity", "Enrolment",
  ]

  @Test(arguments: words)
  func `the glossary explains`(_ word: String) throws {
    let glossary = try SourceTree.text("docs/glossary.md").lowercased()
    #expect(glossary.contains(word.lowercased()))
  }
}
