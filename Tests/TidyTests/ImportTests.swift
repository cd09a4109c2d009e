import Testing

/// The arrows between modules are those of the design, and each outside library has one home.
struct ImportTests {
  /// What each module may import of ours.
  static let arrows: [String: Set<String>] = [
    "DossierCore": [],
    "Sealing": [],
    "ScreenKit": [],
    "DossierPolicy": ["DossierCore"],
    "DossierStore": ["DossierCore", "Sealing"],
    "DossierOffice": ["DossierCore"],
    "DossierExchange": ["DossierCore"],
    "DossierScreens": ["DossierCore", "DossierOffice", "ScreenKit"],
    "TerminalKit": ["ScreenKit"],
    "dossierkast": [
      "DossierCore", "DossierPolicy", "Sealing", "DossierStore", "DossierOffice",
      "DossierExchange", "DossierResources", "ScreenKit", "DossierScreens", "TerminalKit",
    ],
  ]

  /// In which one module an outside library is imported.
  static let homes = [
    "GRDB": "DossierStore", "Yams": "DossierPolicy", "CSodium": "Sealing",
    "CNcursesw": "TerminalKit", "CTerminalGuard": "TerminalKit", "ArgumentParser": "dossierkast",
    "FoundationXML": "DossierExchange", "Mustache": "DossierExchange",
  ]

  @Test func `every module imports only what the design lets it`() throws {
    let wrong = try SourceTree.files(under: "Sources").flatMap { file in
      let allowed = Self.arrows[file.module] ?? []
      return imports(of: file).filter { name in
        Self.arrows[name] != nil && !allowed.contains(name) && name != file.module
      }.map { "\(file.path) imports \($0)" }
    }
    #expect(wrong == [])
  }

  @Test func `each outside library is imported in one module`() throws {
    let wrong = try SourceTree.files(under: "Sources").flatMap { file in
      imports(of: file).filter { Self.homes[$0].map { $0 != file.module } ?? false }
        .map { "\(file.path) imports \($0)" }
    }
    #expect(wrong == [])
  }

  @Test func `the core reads no clock, no locale and no randomness`() throws {
    let forbidden =
      /(^|[^A-Za-z])(Date\(|Date\.now|Locale|TimeZone|SystemRandom|FileManager)|\.random\(/
    let wrong = try SourceTree.files(under: "Sources/DossierCore").flatMap { file in
      file.lines.enumerated().compactMap { index, line -> String? in
        let isComment = line.drop { $0 == " " }.hasPrefix("//")
        return !isComment && line.contains(forbidden) ? "\(file.path):\(index + 1)" : nil
      }
    }
    #expect(wrong == [])
  }

  private func imports(of file: SourceTree.File) -> [String] {
    file.lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 1, words.count > index + 1 else {
        return nil
      }
      return words.last.map { String($0.prefix { $0 != "." }) }
    }
  }
}
