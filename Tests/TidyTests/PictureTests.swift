import Testing

/// The screen that is printed in the documents is the screen that the program draws.
struct PictureTests {
  @Test(arguments: ["README.md", "docs/handleiding/README.md"])
  func `the list of pupils is printed as it is`(_ document: String) throws {
    let golden = try SourceTree.text("Tests/DossierScreensTests/Goldens/LL-01-80x24.txt")
    let screen = golden.split(separator: "\n", omittingEmptySubsequences: false).prefix(24)
    #expect(screen.count == 24)
    #expect(try SourceTree.text(document).contains(screen.joined(separator: "\n")))
  }
}
