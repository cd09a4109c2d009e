import DossierCore
import Testing

struct FieldReadingTests {
  struct Row: Sendable {
    var kind: FieldKind
    var typed: String
    /// `nil` when it must be refused.
    var stored: String?
  }

  private static let table: [Row] = [
    Row(kind: .text, typed: "  De Boer ", stored: "De Boer"),
    Row(kind: .text, typed: "twee\nregels", stored: nil),
    Row(kind: .text, typed: "\u{1b}[2J", stored: nil),
    Row(kind: .text, typed: String(repeating: "a", count: 201), stored: nil),
    Row(kind: .memo, typed: "twee\nregels", stored: "twee\nregels"),
    Row(kind: .date, typed: "04-05-2019", stored: "2019-05-04"),
    Row(kind: .date, typed: "31-02-2019", stored: nil),
    Row(kind: .choice, typed: "Vrouw", stored: "2"),
    Row(kind: .choice, typed: "2", stored: "2"),
    Row(kind: .choice, typed: "vrouw?", stored: nil),
    Row(kind: .yesNo, typed: "J", stored: "ja"),
    Row(kind: .yesNo, typed: "nee", stored: "nee"),
    Row(kind: .yesNo, typed: "misschien", stored: nil),
    Row(kind: .number, typed: "007", stored: "7"),
    Row(kind: .number, typed: "1,5", stored: nil),
    Row(kind: .number, typed: "9999999999999999", stored: nil),
    Row(kind: .bsn, typed: "999990021", stored: nil),
    Row(kind: .postcode, typed: "1234 ab", stored: "1234AB"),
    Row(kind: .postcode, typed: "0234AB", stored: nil),
    Row(kind: .email, typed: "geen adres", stored: nil),
    Row(kind: .phone, typed: "12", stored: nil),
    Row(
      kind: .group, typed: GroupID(number: 83).text.uppercased(),
      stored: GroupID(number: 83).text),
    Row(kind: .group, typed: "5A", stored: nil),
    Row(
      kind: .groups, typed: "\(GroupID(number: 83))  \(GroupID(number: 83))",
      stored: GroupID(number: 83).text),
    Row(kind: .school, typed: "De Eik", stored: nil),
  ]

  @Test(.tags(.`R-O-6.1-4`), arguments: table)
  func `a field takes what fits its kind, in one written form, and refuses the rest`(
    row: Row
  ) throws {
    let field = DataField(
      code: "c99.veld", label: "Veld", kind: row.kind,
      choices: [FieldChoice(value: "1", label: "Man"), FieldChoice(value: "2", label: "Vrouw")])
    let today = CalendarDate(dayNumber: 20_779)
    guard let stored = row.stored else {
      #expect(throws: FieldFault.self) { try field.canonical(of: row.typed, today: today) }
      return
    }
    #expect(try field.canonical(of: row.typed, today: today) == stored)
    #expect(try field.canonical(of: stored, today: today) == stored)
  }

  @Test(arguments: ["", " ", "\t"])
  func `a field of blanks is emptied`(typed: String) throws {
    let field = DataField(code: "c99.veld", label: "Veld", kind: .bsn)
    #expect(try field.canonical(of: typed, today: CalendarDate(dayNumber: 0)) == nil)
  }
}
