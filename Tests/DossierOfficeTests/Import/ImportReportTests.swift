import DossierCore
import Foundation
import Testing

@testable import DossierOffice

struct ImportReportTests {
  private let wording = ImportWording(
    hold: { reason in reason.field.map { "veld \($0)" } ?? "vastgehouden" },
    warning: { _ in "let op" }, drop: { _ in "geen recht" })

  @Test func `a report has the form that scripts read`() throws {
    let board = try SampleBoard()
    let office = try board.office("ADM")
    var row = SampleExport.pupil(1)
    row.number = .bsn("999990019")
    row.email = "geen adres"
    var file = SampleExport.file([row, SampleExport.pupil(2, surname: "\u{1B}")])
    file.summary.add(ImportFinding(line: 3, problem: .missingKey(.pupil)))
    let plan = try office.planImport(of: file)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(
      decoding: try encoder.encode(ImportReport(plan, wording)), as: UTF8.self)
    #expect(
      json == """
        {"changed":0,"dropped":[{"count":1,"field":"c05.bsn","reason":"geen recht"}],\
        "held":[{"line":3,"reason":"vastgehouden"},\
        {"field":"c01.achternaam","line":30,"reason":"veld c01.achternaam"}],\
        "new":1,"recognised":[],"unchanged":0,"warnings":[{"line":20,"message":"let op"}]}
        """)
  }
}
