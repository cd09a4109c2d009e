import DossierCore
import DossierPolicy
import Testing

struct DeviationTests {
  /// The policy of Oarsprong with one more deviation.
  private func policy(_ change: String) throws -> Policy {
    var lines = [
      "  - onderwerp: Proef", "    reden: Om te zien wat er verandert", "    besluit: 2026-09-01",
    ]
    lines += change.split(separator: "\n").map { "    \($0)" }
    let board = try PolicyTexts.board() + lines.joined(separator: "\n") + "\n"
    return try PolicyReader.read("oarsprong.yaml") { name in
      Array((name == "oarsprong.yaml" ? board : try PolicyTexts.defaults()).utf8)
    }
  }

  private func sentences(_ change: String) throws -> [String] {
    PolicyDifference.sentences(
      from: try PolicyFiles.read("oarsprong"), to: try policy(change))
  }

  @Test func `a deviation changes what it names and nothing else`() throws {
    #expect(
      try sentences("matrix:\n  C16: {ADM: V}") == [
        "ADM mag C16 Financieel niet meer wijzigen, alleen nog inzien."
      ])
    #expect(
      try sentences("rubrieken:\n  - code: C17\n    vastleggen: nee") == [
        "C17 Beeldmateriaal wordt niet meer vastgelegd."
      ])
    #expect(
      try sentences("termijnen: {verzoek_dagen: 14}") == [
        "De termijn voor een verzoek wordt 14 dagen in plaats van 28 dagen."
      ])
  }

  @Test(arguments: ["\"-\"", "'-'"])
  func `a cell is taken away with a stroke`(stroke: String) throws {
    #expect(
      try sentences("matrix:\n  C16: {DIR: \(stroke)}") == ["DIR ziet C16 Financieel niet meer."])
  }

  @Test func `a field is changed by its code and a new one comes last`() throws {
    let changed = try policy(
      """
      rubrieken:
        - code: C01
          velden:
            - {code: c01.voorvoegsel, naam: Tussenvoegsel}
            - {code: c01.doopnaam, naam: Doopnaam, soort: tekst}
      """)
    let fields = try #require(changed.category("C01")).fields
    #expect(fields[1].label == "Tussenvoegsel")
    #expect(fields[1].maximumLength == 30)
    #expect(fields.last?.code == "c01.doopnaam")
    #expect(fields.count == 11)
  }

  @Test func `a purpose that the board adds is told with the day of its decision`() throws {
    let change = "doelen:\n  - {code: A9, naam: Schoolfoto, artikel: O 5.1(2), besluit: 2026-09-01}"
    #expect(
      try sentences(change) == [
        "Het doel A9 Schoolfoto is nieuw, besloten door het bestuur op 01-09-2026."
      ])
    let added = try #require(try policy(change).purposes.first { $0.code == "A9" })
    #expect(!added.isOfRegulation && added.decided?.iso == "2026-09-01")
    #expect(try policy(change).purposes.filter { $0.code != "A9" }.allSatisfy(\.isOfRegulation))
  }

  @Test func `cameras wait for an impact assessment, whose day the board writes down`() throws {
    let before = try #require(try PolicyFiles.read("oarsprong").purposes.first { $0.code == "C5" })
    #expect(before.awaitsAssessment)
    let change = "doelen:\n  - {code: C5, dpia: 2026-08-15}"
    #expect(
      try sentences(change) == [
        "Het doel C5 wordt: Videocameratoezicht (O 5.1 C-5), met een DPIA van 15-08-2026."
      ])
    #expect(try policy(change).purposes.first { $0.code == "C5" }?.awaitsAssessment == false)
  }

  @Test func `reason and date stay with the policy`() throws {
    let deviation = try policy("termijnen: {verzoek_dagen: 14}").deviations.last
    #expect(
      deviation
        == PolicyDeviation(
          subject: "Proef", reason: "Om te zien wat er verandert",
          decided: CalendarDate(year: 2026, month: 9, day: 1)))
  }

  @Test func `a deviation that says the same code twice is told`() {
    let change = "rubrieken:\n  - {code: C17, vastleggen: nee}\n  - {code: C17, vastleggen: ja}"
    do {
      _ = try policy(change)
      Issue.record("nothing was told")
    } catch let mistakes as PolicyMistakes {
      let isDouble = mistakes.all.contains {
        if case .duplicateCode(.category, "C17", _) = $0.kind {
          $0.place.file == "oarsprong.yaml"
        } else {
          false
        }
      }
      #expect(isDouble, "\(mistakes.all)")
    } catch {
      Issue.record(error)
    }
  }

  @Test func `a later deviation wins over an earlier one`() throws {
    #expect(
      try policy("keuzes: {toestemming_vorm: [schriftelijk]}").choices.consentForms == [.written])
  }
}
