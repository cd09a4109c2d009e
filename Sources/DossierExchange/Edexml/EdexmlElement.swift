import DossierCore

/// One element of the standard, found by its name without prefix.
///
/// A table instead of an enum with raw values, so that one look-up gives everything the reader
/// asks about the two million elements of a large file.
struct EdexmlElement {
  enum Kind: UInt8 {
    case edex, envelope, header, body, answer
    case school, locations, location, groups, group, compositeGroup, compositeGroups
    case pupils, pupil, staffList, staff, additions, block
    /// Holds one value.
    case leaf
    /// Dropped on reading (trap 9).
    case sensitive
    /// Part of the standard, of no use in a dossier.
    case unused
  }

  let kind: Kind
  let leaf: ImportElement?
  let sensitive: SensitiveElements

  /// Finds an element by its name without prefix; `nil` when the standard has none like it.
  static func named(_ name: String) -> EdexmlElement? {
    table[name]
  }

  private static let table: [String: EdexmlElement] = {
    var table: [String: EdexmlElement] = [:]
    for (name, kind) in structure {
      table[name] = EdexmlElement(kind: kind, leaf: nil, sensitive: [])
    }
    for leaf in ImportElement.allCases where leaf != .key && leaf != .eckID {
      table[leaf.rawValue] = EdexmlElement(kind: .leaf, leaf: leaf, sensitive: [])
    }
    for (element, name) in SensitiveElements.named {
      table[name] = EdexmlElement(kind: .sensitive, leaf: nil, sensitive: element)
    }
    return table
  }()

  private static let structure: [(String, Kind)] = [
    ("EDEX", .edex), ("Envelope", .envelope), ("Header", .header), ("Body", .body),
    ("leerlinggegevens_antwoord", .answer), ("leerlinggegevens", .answer),
    ("school", .school), ("vestigingen", .locations), ("vestiging", .location),
    ("groepen", .groups), ("groep", .group), ("samengestelde_groep", .compositeGroup),
    ("samengestelde_groepen", .compositeGroups), ("leerlingen", .pupils), ("leerling", .pupil),
    ("leerkrachten", .staffList), ("leerkracht", .staff), ("toevoegingen", .additions),
    ("blok", .block), ("auteur", .unused), ("commentaar", .unused), ("omschrijving", .unused),
  ]
}
