import ScreenKit
import Testing

/// Alt with a letter opens the menu that begins so; with several, one after the other.
struct MenuLetterTests {
  private func bar() -> MenuBar<Int> {
    MenuBar([
      Menu("Vandaag", [MenuItem("Vandaag", effect: 1)]),
      Menu("Leerlingen", [MenuItem("Lijst", effect: 2)]),
      Menu("Verzoeken", [MenuItem("Lijst", effect: 3)]),
    ])
  }

  private func chosen(_ presses: Int) -> Int? {
    var bar = bar()
    bar.open(startingWith: "v")
    for _ in 1..<presses { _ = bar.update(.alt("v")) }
    guard case .done(.effect(let effect)) = bar.update(.enter) else { return nil }
    return effect
  }

  @Test(arguments: [(1, 1), (2, 3), (3, 1), (4, 3)])
  func `the same letter once more goes to the next menu`(presses: Int, effect: Int) {
    #expect(chosen(presses) == effect)
  }

  @Test func `another letter goes to its own menu, and one that begins none does nothing`() {
    var bar = bar()
    bar.open(startingWith: "v")
    _ = bar.update(.alt("l"))
    _ = bar.update(.alt("x"))
    guard case .done(.effect(let effect)) = bar.update(.enter) else {
      Issue.record("nothing chosen")
      return
    }
    #expect(effect == 2)
  }
}
