import DossierCore
import DossierPolicy
import Testing

struct HolidayMistakeTests {
  static let cases: [BrokenPolicy] = [
    BrokenPolicy("bestuur: iezo\n", "§bestur: iezo\n", .unknownKey("bestur", meant: "bestuur")),
    BrokenPolicy("bestuur: iezo\n", "bestuur: §''\n", .emptyText(key: "bestuur")),
    BrokenPolicy(
      "regio: zuid\n", "regio: §oost\n",
      .notOneOf(key: "regio", value: "oost", allowed: ["noord", "midden", "zuid"])),
    BrokenPolicy("regio: zuid\n", "regio: §midden\n", .regionWithoutHolidays("midden")),
    BrokenPolicy("  zuid:\n", "  §noord: {}\n  zuid:\n", .regionWithoutHolidays("noord")),
    BrokenPolicy(
      "  zuid:\n", "  §oost: {}\n  zuid:\n",
      .notOneOf(key: "vakanties", value: "oost", allowed: ["noord", "midden", "zuid"])),
    BrokenPolicy(
      "  zuid:\n", "  midden: §[]\n  zuid:\n", .wrongShape(key: "midden", expected: .table)),
    BrokenPolicy("    2026-2027:\n", "    §2026-2028:\n", .badSchoolYear("2026-2028")),
    BrokenPolicy("    2026-2027:\n", "    §2026/2027:\n", .badSchoolYear("2026/2027")),
    BrokenPolicy(
      "    2026-2027:\n", "    2024-2025: §geen\n    2026-2027:\n",
      .wrongShape(key: "2024-2025", expected: .list)),
    BrokenPolicy(
      "    2026-2027:\n", "    §2025-2026:\n", .duplicateKey("2025-2026", firstLine: 13)),
    BrokenPolicy("van: 2026-12-19", "van: §2026-12-32", .notDate(key: "van", value: "2026-12-32")),
    BrokenPolicy("van: 2026-12-19", "van: §19-12-2026", .notDate(key: "van", value: "19-12-2026")),
    BrokenPolicy(
      "- {naam: Kerstvakantie, van: 2026-12-19, tot_en_met: 2027-01-03}",
      "- §{naam: Kerstvakantie, van: 2026-12-19}", .missingKey("tot_en_met")),
    BrokenPolicy(
      "- {naam: Kerstvakantie, van: 2026-12-19, tot_en_met",
      "- {naam: Kerstvakantie, van: 2026-12-19, §tot", .unknownKey("tot", meant: nil)),
    BrokenPolicy("naam: Herfstvakantie", "naam: §\"Herfst\\u202E\"", .unprintable(key: "naam")),
    BrokenPolicy(
      "van: 2026-12-19, tot_en_met: 2027-01-03", "van: 2026-12-19, tot_en_met: §2026-12-18",
      .holidayEndsBeforeStart(name: "Kerstvakantie")),
    BrokenPolicy(
      "van: 2026-12-19, tot_en_met: 2027-01-03", "van: 2026-12-19, tot_en_met: §2027-12-19",
      .holidayTooLong(name: "Kerstvakantie", limit: 70)),
    BrokenPolicy(
      "van: 2026-12-19, tot_en_met: 2027-01-03", "van: §2027-12-19, tot_en_met: 2028-01-03",
      .holidayOutsideYear(name: "Kerstvakantie", year: "2026-2027")),
    BrokenPolicy(
      "van: 2026-12-19, tot_en_met: 2027-01-03", "van: §2026-10-25, tot_en_met: 2026-11-01",
      .holidaysOverlap(name: "Kerstvakantie", with: "Herfstvakantie", firstLine: 20)),
    BrokenPolicy(
      "van: 2026-10-17, tot_en_met: 2026-10-25", "van: §2026-08-22, tot_en_met: 2026-08-30",
      .holidaysOverlap(name: "Herfstvakantie", with: "Zomervakantie", firstLine: 18)),
  ]

  @Test(arguments: cases)
  func `a mistake in the holidays is told with its line and column`(broken: BrokenPolicy) throws {
    let (text, place) = try broken.written(in: HolidayFiles.text("iezo"), named: "vakanties.yaml")
    let found = HolidayFiles.mistakes(text)
    #expect(found.contains(PolicyMistake(place: place, kind: broken.kind)), "\(place) in \(found)")
  }

  @Test func `all mistakes are told together, in the order of the lines`() throws {
    let text = try HolidayFiles.text("iezo")
      .replacing("regio: zuid", with: "regio: west")
      .replacing("van: 2026-04-25", with: "van: 2026-04-31")
      .replacing("tot_en_met: 2027-02-21", with: "tot_en_met: 2027-02-01")
    #expect(
      HolidayFiles.mistakes(text).map(\.kind) == [
        .notOneOf(key: "regio", value: "west", allowed: ["noord", "midden", "zuid"]),
        .notDate(key: "van", value: "2026-04-31"),
        .holidayEndsBeforeStart(name: "Voorjaarsvakantie"),
      ])
  }

  @Test func `holidays that follow each other are sound`() throws {
    let text = try HolidayFiles.text("iezo")
      .replacing(
        "tot_en_met: 2027-05-02}",
        with: "tot_en_met: 2027-05-02}\n      - {naam: Tweede week, van: 2027-05-03, "
          + "tot_en_met: 2027-05-09}")
    #expect(HolidayFiles.mistakes(text).isEmpty)
  }

  @Test func `an alias bomb is refused at each of its anchors`() {
    var bomb = "bestuur: iezo\nregio: zuid\nvakanties: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let parts = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(parts)]\n"
    }
    let found = HolidayFiles.mistakes(bomb)
    #expect(found.map(\.kind) == Array(repeating: .anchor, count: 10))
    #expect(found.first?.place == Place(file: "vakanties.yaml", line: 3, column: 12))
  }

  @Test func `thousands of holidays are told once and not compared`() {
    let line = "      - {naam: A, van: 2026-09-01, tot_en_met: 2026-09-01}\n"
    let text =
      "bestuur: x\nregio: zuid\nvakanties:\n  zuid:\n    2026-2027:\n"
      + String(repeating: line, count: 5000)
    let found = HolidayFiles.mistakes(text)
    #expect(found.count { $0.kind == .tooManyHolidays(region: "zuid", limit: 200) } == 1)
    #expect(found.count == 200)
  }

  @Test(arguments: ["", "# niets\n", "bestuur", "- a", "{", "vakanties: {zuid: ", "\u{0}", "*a"])
  func `rubbish is refused and never a crash`(text: String) {
    #expect(!HolidayFiles.mistakes(text).isEmpty)
  }

  @Test func `a file that is too large is refused before it is read`() {
    let text = String(repeating: "# niets\n", count: 512 * 1024 / 8) + "x"
    #expect(HolidayFiles.mistakes(text).map(\.kind) == [.tooLarge(limit: 512 * 1024)])
  }
}
