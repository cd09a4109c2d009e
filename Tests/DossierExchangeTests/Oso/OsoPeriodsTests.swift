import DossierCore
import DossierExchange
import Testing

/// How far back a report may look.
struct OsoPeriodsTests {
  @Test(arguments: [
    ("2026-11-22", true), ("2025-11-23", true), ("2025-11-22", false), ("2024-12-01", false),
    ("2026-11-23", false),
  ])
  func `absence is told of the last year only`(day: String, isTold: Bool) throws {
    let day = try #require(CalendarDate(iso: day))
    #expect(
      OsoPeriods(madeOn: OsoFixture.madeOn, standard: TrialStandards.oso).holdsAbsence(of: day)
        == isTold)
  }

  @Test func `the year before 29 February begins on 1 March`() throws {
    let leapDay = try #require(CalendarDate(iso: "2028-02-29"))
    let periods = OsoPeriods(madeOn: leapDay, standard: TrialStandards.oso)
    #expect(!periods.holdsAbsence(of: try #require(CalendarDate(iso: "2027-02-28"))))
    #expect(periods.holdsAbsence(of: try #require(CalendarDate(iso: "2027-03-01"))))
  }

  @Test(arguments: [
    // Made in November: the school year began three months ago.
    ("2026-11-22", "2024-08-01", true), ("2026-11-22", "2024-07-31", false),
    // Made in July: the school year began the year before.
    ("2026-07-31", "2023-08-01", true), ("2026-07-31", "2023-07-31", false),
    ("2026-08-01", "2024-07-31", false), ("2026-11-22", "2026-11-23", false),
  ])
  func `a report has the tests of this school year and the two before`(
    madeOn: String, day: String, isTold: Bool
  ) throws {
    let periods = OsoPeriods(
      madeOn: try #require(CalendarDate(iso: madeOn)), standard: TrialStandards.oso)
    let day = try #require(CalendarDate(iso: day))
    for profile in OsoProfile.allCases where profile.isTransfer {
      #expect(periods.holdsTest(of: day, in: profile) == isTold)
    }
  }

  @Test func `what goes to the family itself has no limit for tests`() throws {
    let old = try #require(CalendarDate(iso: "2020-01-01"))
    for profile in OsoProfile.allCases where !profile.isTransfer {
      #expect(
        OsoPeriods(madeOn: OsoFixture.madeOn, standard: TrialStandards.oso).holdsTest(
          of: old, in: profile))
    }
  }

  @Test func `an old report to the attendance officer stays out`() throws {
    let export = try OsoFixture().setting("c11.gemeld_leerplicht", "2025-11-22")
      .export(.primaryTransfer)
    #expect(!export.holds("contactleerplicht"))
    #expect(export.reason("c11.gemeld_leerplicht") == .outsidePeriod)
    #expect(try OsoFixture().export(.primaryTransfer).text.contains("<contactleerplicht>true<"))
  }

  @Test func `only unauthorised absence is told`() throws {
    let export = try OsoFixture().setting("c11.uren_verzuim", "41")
      .setting("c11.verlof", "Kanarieverlof").export(.primaryTransfer)
    #expect(export.text.contains("<urenongeoorloofd>3<"))
    #expect(!export.text.contains(">41<"))
    #expect(!export.everything.contains("Kanarieverlof"))
    #expect(export.reason("c11.uren_verzuim") == .outsideReport)
    #expect(export.reason("c11.verlof") == .outsideReport)
  }

  @Test func `provisions that have ended stay out`() throws {
    let ended = try OsoFixture().setting("c08.geldig_tot", "2026-11-21").export(.primaryTransfer)
    #expect(!ended.everything.contains("Zit vooraan"))
    #expect(ended.reason("c08.instructie") == .outsidePeriod)
    let lasting = try OsoFixture().setting("c08.geldig_tot", "2026-11-22").export(.primaryTransfer)
    #expect(lasting.everything.contains("Zit vooraan"))
  }

  @Test(arguments: [("2026-07-15", "2025-2026"), ("2026-08-15", "2026-2027")])
  func `who has left is told of the school year in which that was`(
    leftOn: String, year: String
  ) throws {
    let export = try OsoFixture().setting("c12.uitstroom", leftOn).export(.primaryTransfer)
    #expect(export.text.contains("<schooljaar>\(year)<"))
    #expect(export.text.contains("<datumuitschrijving>\(leftOn)<"))
  }
}
