import ScreenKit

typealias SampleStack = ScreenStack<SampleEffect, SampleAnswer>

/// The sample screens with a product that opens, saves and goes back.
func sampleDriver(
  size: GridSize = .standard, look: Look = .unicode
) -> TestDriver<SampleEffect, SampleAnswer> {
  let words = ScreenWords(
    tooSmall: { "Maak het venster groter (nu \($0.columns)×\($0.rows))." },
    interrupted: "Druk op F3 om terug te gaan.", currentScreen: "Scherm", keysHelp: "Toetsen",
    helpHint: "F1 toont meer, Esc sluit de hulp.", helpCode: "HU-01", back: "Terug",
    frameKeys: [
      KeyHint(.f(1), or: [.alt("h")], bar: "Hulp", label: "Hulp"),
      KeyHint(.f(10), bar: "Menu", label: "Menu"),
    ])
  let menus = [Menu("Hulp", [MenuItem("Over dit programma", effect: SampleEffect.about)])]
  var stack = SampleStack(root: SampleList(), menus: menus, words: words, look: look, size: size)
  stack.owner = "De Regenboog   j.smit (ADM)"
  return TestDriver(stack) { effect, stack in
    switch effect {
    case .open: stack.push(SampleEdit())
    case .back: stack.pop()
    case .save: return stack.receive(.saved).effect
    case .quit, .about: break
    }
    return nil
  }
}

extension TestDriver {
  var violations: [String] {
    ScreenInvariants.violations(of: grid, keys: stack.keys)
  }
}
