import DossierCore
import DossierOffice
import Testing

@testable import DossierScreens

/// The figures about consents as a report: numbers, and nobody who could be recognised.
struct ConsentReportTests {
  private static let website = ConsentPurpose(code: "website", label: "=Foto's \"online\" & meer")

  private func report(schools: Int = 1) throws -> FigureReport {
    var figures = ConsentFigures(purposes: 1)
    for _ in 0..<20 { figures.add([.given]) }
    for _ in 0..<7 { figures.add([.unanswered]) }
    for _ in 0..<3 { figures.add([.refused]) }
    let day = try #require(CalendarDate(iso: "2026-11-22"))
    let tasks = (0..<6).map { index in
      ConsentTask(
        pupil: PupilID(number: Int64(index)), school: nil, matter: ConsentMatter("website"),
        word: RecordID(number: 1), since: day.adding(days: -index - 1),
        followUps: [.publication])
    }
    let answer = ConsentOverviewAnswer(
      date: day, smallest: 5,
      schools: (0..<schools).map { number in
        .init(
          school: SchoolID(number: Int64(number)), name: "De <Eik> \(number)",
          purposes: [.init(Self.website, counts: figures.shown(0, smallest: 5))],
          withdrawals: WithdrawalFigures(tasks, on: day, smallest: 5))
      })
    return ConsentReport(answer, at: "Stichting Proef").figures
  }

  @Test func `the table has a line for each number, and few is no number`() throws {
    let lines = try report().csv.split(separator: "\r\n").map(String.init)
    #expect(lines.first == "\u{FEFF}\"Tabel\";\"Regel\";\"Gegeven\";\"Waarde\"")
    #expect(lines.count == 1 + ConsentState.allCases.count + 5)
    let label = "\"De <Eik> 0\";\"'=Foto's \"\"online\"\" & meer\""
    #expect(lines.contains("\(label);\"ja\";\"20\""))
    #expect(lines.contains("\(label);\"nee\";\"<5\""))
    // Thirty less the others would tell.
    #expect(lines.contains("\(label);\"geen antwoord\";\"<5\""))
    #expect(lines.contains { $0.hasSuffix("\"Oudste open (dagen)\";\"6\"") })
  }

  @Test func `the page says the same, escaped, with bars and without anything from elsewhere`()
    throws
  {
    let page = try report(schools: 2).page
    #expect(page.contains("<h2>De &lt;Eik&gt; 1</h2>"))
    #expect(page.contains("=Foto's &quot;online&quot; &amp; meer"))
    #expect(page.contains("<td class=\"n\">&lt;5</td>"))
    #expect(page.contains("width:100%"))
    for word in ["<script", "http", "src=", "url("] { #expect(!page.contains(word)) }
  }

  @Test func `without schools there is one table that says so`() throws {
    let page = try report(schools: 0).page
    #expect(page.contains("Er zijn geen leerlingen om te tellen."))
  }
}
