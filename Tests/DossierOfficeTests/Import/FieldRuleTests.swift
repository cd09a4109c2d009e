import DossierCore
import Testing

@testable import DossierOffice

/// R-I-1.3-5: a field that was changed here is not overwritten silently.
struct FieldRuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var value: String?
    var imported: String?
    var file: String
    var wasGiven = false
    var expected: FieldRule.Decision
    var testDescription: String {
      "here \(value ?? "-"), imported \(imported ?? "-"), file \(file)"
    }
  }

  static let table: [Case] = [
    Case(value: nil, imported: nil, file: "a", expected: .take),
    Case(value: nil, imported: nil, file: "a", wasGiven: true, expected: .hold),
    Case(value: "a", imported: "a", file: "a", expected: .keep),
    Case(value: "a", imported: "a", file: "b", expected: .take),
    Case(value: "a", imported: nil, file: "a", expected: .agree),
    Case(value: "a", imported: nil, file: "b", expected: .hold),
    Case(value: "b", imported: "a", file: "a", expected: .keep),
    Case(value: "b", imported: "a", file: "b", expected: .catchUp),
    Case(value: "b", imported: "a", file: "c", expected: .hold),
  ]

  @Test(arguments: table)
  func `what the file may do depends on what was imported and what was typed`(
    _ example: Case
  ) {
    let cell = example.value.map {
      FieldCell(
        value: $0, source: .staff, written: CalendarDate(dayNumber: 0),
        author: AccountID(number: 1), imported: example.imported)
    }
    let decision = FieldRule.decision(on: cell, value: example.file, wasGiven: example.wasGiven)
    #expect(decision == example.expected)
  }

  struct Leading: Sendable {
    var leading: String?
    var system: String?
    var isFilled = true
    var expected: FieldRule.Decision
  }

  static let leaders: [Leading] = [
    Leading(leading: "esis", system: "parnassys", expected: .led),
    Leading(leading: "esis", system: "ESIS", expected: .take),
    Leading(leading: "esis", system: nil, expected: .take),
    Leading(leading: nil, system: "parnassys", expected: .take),
    Leading(leading: "esis", system: "parnassys", isFilled: false, expected: .take),
  ]

  @Test(.tags(.`R-I-1.3-5`), arguments: leaders)
  func `only the system that leads a field overwrites it`(example: Leading) {
    let field = DataField(
      code: "c01.achternaam", label: "Achternaam", kind: .text, systemOfRecord: example.leading)
    let cell = FieldCell(
      value: "a", source: .system, written: CalendarDate(dayNumber: 0),
      author: AccountID(number: 1), imported: "a")
    #expect(
      FieldRule.decision(.take, on: example.isFilled ? cell : nil, of: field, from: example.system)
        == example.expected)
    #expect(FieldRule.decision(.hold, on: cell, of: field, from: example.system) == .hold)
  }

  @Test func `a held value that is remembered is not reported again`() {
    var cell = FieldCell(
      value: "here", source: .staff, written: CalendarDate(dayNumber: 0),
      author: AccountID(number: 1))
    #expect(FieldRule.decision(on: cell, value: "file", wasGiven: false) == .hold)
    cell.imported = "file"
    #expect(FieldRule.decision(on: cell, value: "file", wasGiven: true) == .keep)
    #expect(cell.isChangedHere)
  }
}
