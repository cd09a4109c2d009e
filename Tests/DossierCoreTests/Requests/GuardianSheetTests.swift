import DossierCore
import Testing

/// L-05, L-07: what a sheet of *Ouders en gezag* says about who may ask.
struct GuardianSheetTests {
  private static let record = RecordID(number: 41)

  private func guardian(
    _ values: [FieldCode: String], written: String = "2026-05-01"
  ) throws -> Guardianship {
    let day = try day(written)
    let cells = values.mapValues {
      FieldCell(value: $0, source: .guardian, written: day, author: AccountID(number: 1))
    }
    return Guardianship(
      sheet: Sheet(pupil: RequestFixture.pupil, category: "C06", cells: cells),
      record: Self.record, account: AccountID(number: 5))
  }

  @Test(arguments: [
    ("1", true), ("2", true), ("3", false), ("4", false), ("8", false), ("", false),
  ])
  func `only father and mother are parents`(relation: String, isParent: Bool) throws {
    #expect(try guardian(["c06.relatie": relation]).isParent == isParent)
  }

  @Test(arguments: [
    ("ja", ParentalAuthority.sole), ("gezamenlijk", .joint), ("voogdij", .guardian),
    ("nee", .none), ("onbekend", .unknown), ("misschien", .unknown),
  ])
  func `the code of the field is the authority`(
    code: String, authority: ParentalAuthority
  ) throws {
    #expect(try guardian(["c06.gezag": code]).authority == authority)
  }

  @Test func `an empty sheet says that nothing is known`() throws {
    let empty = try guardian([:])
    #expect(empty.authority == .unknown && empty.orders.isEmpty && !empty.isParent)
    #expect(empty.person == Self.record && empty.account == AccountID(number: 5))
  }

  @Test func `a ban that is only ticked holds from the day it was ticked, without an end`() throws {
    let parent = try guardian(["c06.contactverbod": "ja", "c06.bevel_tot": "2026-06-01"])
    #expect(parent.order(.contactBan, on: try day("2026-04-30")) == nil)
    #expect(parent.order(.contactBan, on: try day("2026-05-01")) != nil)
    #expect(parent.order(.contactBan, on: try day("2036-05-01")) != nil)
    #expect(try guardian(["c06.contactverbod": "nee"]).orders.isEmpty)
  }

  @Test func `an order holds from its first day to its last`() throws {
    let parent = try guardian([
      "c06.bevel_soort": "gezag_geschorst", "c06.bevel_vanaf": "2026-03-01",
      "c06.bevel_tot": "2026-09-30",
    ])
    #expect(parent.order(.authoritySuspended, on: try day("2026-02-28")) == nil)
    #expect(parent.order(.authoritySuspended, on: try day("2026-03-01")) != nil)
    #expect(parent.order(.authoritySuspended, on: try day("2026-09-30")) != nil)
    #expect(parent.order(.authoritySuspended, on: try day("2026-10-01")) == nil)
    #expect(parent.orders.map(\.reference) == [Self.record.text])
  }

  @Test func `an order without a first day holds from the day it was recorded`() throws {
    let parent = try guardian(["c06.bevel_soort": "ondertoezichtstelling"])
    #expect(parent.order(.supervision, on: try day("2026-04-30")) == nil)
    #expect(parent.order(.supervision, on: try day("2026-05-01")) != nil)
  }

  @Test func `a ban of the court that is ticked as well is one order, with its end`() throws {
    let parent = try guardian([
      "c06.bevel_soort": "contactverbod", "c06.bevel_vanaf": "2026-03-01",
      "c06.bevel_tot": "2026-09-30", "c06.contactverbod": "ja",
    ])
    #expect(parent.orders.count == 1)
  }

  @Test func `another order does not hide a ban that is ticked`() throws {
    let parent = try guardian([
      "c06.bevel_soort": "ondertoezichtstelling", "c06.bevel_vanaf": "2026-03-01",
      "c06.contactverbod": "ja",
    ])
    #expect(Set(parent.orders.map(\.kind)) == [.supervision, .contactBan])
  }
}
