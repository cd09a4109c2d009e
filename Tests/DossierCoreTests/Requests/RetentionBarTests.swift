import DossierCore
import Testing

/// R-O-8.4-2, L-11, L-13: from when a period counts, and until when it forbids erasing.
struct RetentionBarTests {
  private func category(
    _ start: RetentionStart, months: Int, _ nature: RetentionNature = .minimum
  ) -> DataCategory {
    var category = RequestFixture.category("C11", nature, months: months)
    category.retention.start = start
    return category
  }

  @Test(arguments: [
    (RetentionStart.departure, "2022-07-31", "2027-07-31"),
    (.bookYear, "2022-07-31", "2027-12-31"), (.bookYear, "2022-12-31", "2027-12-31"),
  ])
  func `a minimum forbids until its last day`(
    start: RetentionStart, left: String, last: String
  ) throws {
    let category = category(start, months: 60)
    let (departure, until) = (try day(left), try day(last))
    let bar = RetentionBar(category: category, departure: departure, on: until)
    #expect(bar?.until == until)
    #expect(
      RetentionBar(category: category, departure: departure, on: until.adding(days: 1)) == nil)
  }

  @Test(arguments: [RetentionStart.departure, .bookYear])
  func `a minimum of a pupil who has not left has no last day yet`(start: RetentionStart) throws {
    let bar = RetentionBar(
      category: category(start, months: 60), departure: nil, on: try day("2026-11-22"))
    #expect(bar != nil && bar?.until == nil)
  }

  @Test(arguments: [
    RetentionStart.written, .closed, .childcareLeft, .consentEnded, .decision,
  ])
  func `what counts from an unknown day is kept`(start: RetentionStart) throws {
    let bar = RetentionBar(
      category: category(start, months: 1), departure: try day("2000-01-01"),
      on: try day("2026-11-22"))
    #expect(bar != nil && bar?.until == nil)
  }

  @Test func `a maximum forbids nothing`() throws {
    let category = category(.departure, months: 60, .maximum)
    #expect(
      RetentionBar(
        category: category, departure: try day("2026-11-01"), on: try day("2026-11-22")) == nil)
  }

  @Test func `a field with a period of its own is kept by that`() throws {
    let category = category(.departure, months: 24, .maximum)
    var field = DataField(code: "c11.aantal", label: "Aantal", kind: .number)
    field.retention = RetentionRule(
      start: .departure, months: 60, nature: .minimum, basis: "Besluit bekostiging WPO 9(1)")
    let bar = RetentionBar(
      category: category, field: field, departure: try day("2022-07-31"),
      on: try day("2026-11-22"))
    #expect(bar?.until == (try day("2027-07-31")))
    #expect(bar?.category == "C11")
  }
}
