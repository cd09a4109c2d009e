import DossierCore
import Testing

/// R-O-7.2-3: the paper, the word of the FG and the end of a demand.
struct DemandStepsTests {
  private let director = AccountID(number: 3)
  private let disclosure = RecordID(number: 40)

  private func refusal(
    _ demand: PoliceDemand, _ step: (inout PoliceDemand) throws(DemandRefusal) -> Void
  ) -> DemandRefusal? {
    var demand = demand
    do throws(DemandRefusal) {
      try step(&demand)
      return nil
    } catch {
      return error
    }
  }

  private func spoken() throws -> PoliceDemand {
    try RecipientFixture.demand(form: .spoken(on: try day("2026-11-16")))
  }

  @Test func `the paper comes once, and says where it is`() throws {
    let today = try day("2026-11-18")
    #expect(
      refusal(try RecipientFixture.demand()) { demand throws(DemandRefusal) in
        try demand.takePaper(.place("Kluis"), on: today)
      } == .alreadyWritten)
    #expect(
      refusal(try spoken()) { demand throws(DemandRefusal) in
        try demand.takePaper(.place(" "), on: today)
      } == .paperMissing)
    let before = try day("2026-11-15")
    #expect(
      refusal(try spoken()) { demand throws(DemandRefusal) in
        try demand.takePaper(.place("Kluis"), on: before)
      } == .paperBeforeDate)
  }

  @Test func `the FG sees it once, also after it was closed`() throws {
    var demand = try RecipientFixture.demand()
    let today = try day("2026-11-22")
    try demand.close(.refused("Geen machtiging"), by: director, on: today)
    try demand.takeNotice(by: AccountID(number: 9), on: today)
    #expect(demand.noticed == DemandNotice(by: AccountID(number: 9), on: today))
    #expect(
      refusal(demand) { demand throws(DemandRefusal) in
        try demand.takeNotice(by: AccountID(number: 9), on: today)
      } == .alreadyNoticed)
  }

  private static let closings: [(spoken: Bool, today: String, DemandOutcome, DemandRefusal?)] = [
    (false, "2026-11-22", .given(RecordID(number: 40)), nil),
    (false, "2026-11-22", .refused("Gaat over een ander kind"), nil),
    (false, "2026-11-22", .refused(" "), .reasonMissing),
    (false, "2026-11-22", .givenWithoutPaper(RecordID(number: 40), reason: "x"), .alreadyWritten),
    (true, "2026-11-18", .given(RecordID(number: 40)), .paperAwaited(by: date(19))),
    (
      true, "2026-11-18", .givenWithoutPaper(RecordID(number: 40), reason: "x"),
      .paperAwaited(by: date(19))
    ),
    (true, "2026-11-18", .refused("Niet spoedeisend"), nil),
    (true, "2026-11-20", .given(RecordID(number: 40)), .paperLate(since: date(19))),
    (true, "2026-11-20", .givenWithoutPaper(RecordID(number: 40), reason: "Nooit gekomen"), nil),
    (true, "2026-11-20", .givenWithoutPaper(RecordID(number: 40), reason: ""), .reasonMissing),
    (true, "2026-11-20", .refused("Papier kwam niet"), nil),
  ]

  @Test(arguments: closings)
  func `a demand ends with what was given or why not`(
    isSpoken: Bool, today: String, outcome: DemandOutcome, expected: DemandRefusal?
  ) throws {
    let demand = isSpoken ? try spoken() : try RecipientFixture.demand()
    let today = try day(today)
    #expect(
      refusal(demand) { demand throws(DemandRefusal) in
        try demand.close(outcome, by: director, on: today)
      } == expected)
  }

  @Test func `nothing follows on a demand that is closed`() throws {
    var demand = try spoken()
    let today = try day("2026-11-17")
    try demand.close(.refused("Niet spoedeisend"), by: director, on: today)
    #expect(demand.state(on: today) == .closed)
    #expect(
      refusal(demand) { demand throws(DemandRefusal) in
        try demand.close(.given(RecordID(number: 40)), by: AccountID(number: 3), on: today)
      } == .alreadyClosed(today))
    #expect(
      refusal(demand) { demand throws(DemandRefusal) in
        try demand.takePaper(.place("Kluis"), on: today)
      } == .alreadyClosed(today))
  }

  private static func date(_ day: Int) -> CalendarDate {
    CalendarDate(year: 2026, month: 11, day: day) ?? .latest
  }
}
