import DossierCore
import Foundation
import Testing

/// A recognisable, acceptable value for every field that the shared policy defines.
enum PolicyCanaries {
  struct Field: Sendable {
    var code: FieldCode
    var kind: String
    var choices: [String]
  }

  /// The fields of the policy file, so that a field added later is tested as well.
  static func fields() throws -> [Field] {
    let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("Resources/policies/defaults.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let pattern = /\{code: (c\d+[ab]?\.\w+), [^{}]*?soort: (\w+)(?:[^{}]*?keuzes: \{([^}]*)\})?/
    return text.matches(of: pattern).map { match in
      let choices = (match.3 ?? "").split(separator: ",").compactMap { choice in
        choice.split(separator: ":").first.map { $0.filter { !$0.isWhitespace } }
      }
      return Field(code: FieldCode(String(match.1)), kind: String(match.2), choices: choices)
    }
  }

  /// The values, by field.
  static func values() throws -> [FieldCode: String] {
    var values: [FieldCode: String] = [:]
    for (index, field) in try fields().enumerated() {
      values[field.code] = special[field.code] ?? value(of: field, index)
    }
    return values
  }

  /// What to look for in a file; `nil` for values that say nothing by themselves.
  static func mark(of field: Field, in values: [FieldCode: String]) -> String? {
    // Short values such as a code of two digits can be in a file by chance.
    guard let value = values[field.code], value.count > 4 else { return nil }
    switch field.kind {
    case "tekst", "memo", "datum", "email", "bsn", "onderwijsnummer": return value
    case "telefoon": return "0" + value.dropFirst(3)
    default: return nil
    }
  }

  /// Values that must be of a certain form to be accepted at all.
  private static let special: [FieldCode: String] = [
    "c01.geboortedatum": "2016-02-03", "c02.adres_geheim": "nee", "c05.bsn": "999900018",
    "c06.adres_geheim": "nee", "c06.gezag": "ja", "c08.geldig_tot": "2027-05-05",
    "c10.advies": "42", "c12.jaargroep": "6", "c27.akkoord": "nee", "c31.programma": "3",
    "c31.maanden": "18", "c01.voornamen": "kanarie-c01.voornamen",
    // The same home, so that neither hides the other.
    "c02.postcode": "9999ZZ", "c06.postcode": "9999ZZ",
  ]

  private static func value(of field: Field, _ index: Int) -> String {
    switch field.kind {
    case "datum": (CalendarDate(year: 2026, month: 1, day: 1) ?? .earliest).adding(days: index).iso
    case "telefoon": "+316\(10_000_000 + index)"
    case "email": "kanarie\(index)@example.nl"
    case "postcode": "9999ZZ"
    case "voorletters": "K."
    case "onderwijsnummer": "101222331"
    case "ja_nee": "ja"
    case "getal": "7"
    case "keuze": field.choices.first ?? ""
    case "groep", "groepen", "school": "000000000000\(index % 10)"
    default: "kanarie-\(field.code)-"
    }
  }
}
