import DossierCore
import Testing

@testable import DossierExchange

/// The names that templates may use are those that they do use, and each brings its own words.
struct LetterNameTests {
  @Test func `every name is used by a template`() throws {
    let used = Set(
      try LetterFiles.sources().values.flatMap { LetterTagScanner($0).tags.map(\.name) })
    let names = LetterName.all.flatMap { name -> [String] in
      if case .list(let cells, _) = name.reading { [name.name] + cells } else { [name.name] }
    }
    #expect(names.filter { !used.contains($0) } == [])
  }

  @Test func `no name means two things`() {
    let names = LetterName.all.map(\.name)
    #expect(Set(names).count == names.count)
    let cells = LetterName.all.flatMap { name -> [String] in
      if case .list(let cells, _) = name.reading { cells } else { [] }
    }
    #expect(Set(names).isDisjoint(with: cells))
    for own in [LetterFrame.textSlots, LetterFrame.htmlSlots] {
      #expect(Set(names).isDisjoint(with: own.keys))
    }
  }

  @Test func `a row has as many cells as names`() {
    for kind in LetterKind.allCases {
      let page = LetterSample.page(for: kind)
      for name in LetterName.all {
        guard case .list(let cells, let rows) = name.reading else { continue }
        #expect(rows(page).allSatisfy { $0.count == cells.count })
      }
    }
  }

  /// Whatever can be put on a page comes out in some letter, exactly as it was put.
  @Test func `every word of a page can be read in a letter`() throws {
    let templates = try LetterFiles.loaded()
    var unread: Set<String> = []
    var read: Set<String> = []
    for sample in LetterSample.all {
      let html = LetterWords.inPage(try templates.letter(sample.kind, sample.page).html)
        .joined(separator: " ")
      for (path, word) in Self.words(of: sample.page, at: "") {
        if html.contains(word) { read.insert(path) } else { unread.insert(path) }
      }
    }
    #expect(unread.subtracting(read) == [])
  }

  private static func words(of value: Any, at path: String) -> [(String, String)] {
    if let word = value as? String { return word.isEmpty ? [] : [(path, word)] }
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .enum { return [] }
    return mirror.children.flatMap { words(of: $0.value, at: "\(path).\($0.label ?? "")") }
  }
}
