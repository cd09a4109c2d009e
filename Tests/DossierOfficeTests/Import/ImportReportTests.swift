import DossierCore
import Foundation
import Testing

@testable import DossierOffice

struct ImportReportTests {
  private let wording = ImportWording(
    hold: { reason, names in reason.field.map { names.name(of: $0) } ?? "vastgehouden" },
    warning: { _, _ in "let op" }, drop: { _ in "geen recht" })

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
      decoding: try encoder.encode(ImportReport(plan, wording, names: office.importNames)),
      as: UTF8.self)
    #expect(
      json == """
        {"changed":0,"dropped":[{"count":1,"field":"c05.bsn","label":"BSN","reason":"geen recht"}],\
        "held":[{"line":3,"reason":"vastgehouden"},\
        {"field":"c01.achternaam","line":30,"reason":"c01.achternaam"}],\
        "heldUnlisted":0,"ignoredColumns":[],"new":1,"proposals":[],"recognised":[],"unchanged":0,\
        "warnings":[{"line":20,"message":"let op"}],"warningsUnlisted":0}
        """)
  }

  @Test(.tags(.`R-O-4.3-4`))
  func `what is not listed is counted, and staff is proposed and made no account of`() throws {
    let office = try SampleBoard().office("ADM")
    var file = SampleExport.file([SampleExport.pupil(1)])
    for line in 0..<250 {
      file.summary.add(ImportFinding(line: 100 + line, problem: .missingKey(.pupil)))
    }
    for line in 0..<203 {
      file.summary.add(ImportFinding(line: 500 + line, problem: .malformedSchoolYear))
    }
    file.summary.note(ignoredColumns: ["Bijnaam"])
    var staff = ImportedStaff(
      line: 9, key: "s1", name: ImportedName(surname: "Smit", initials: "J."))
    staff.roles = [.teacher]
    file.staff = [staff]
    let report = ImportReport(
      try office.planImport(of: file),
      ImportWording(
        hold: { _, _ in "vast" }, warning: { _, _ in "let op" }, drop: { _ in "weg" },
        role: { proposal, _ in "\(proposal.map(String.init(describing:)) ?? "")" }),
      names: office.importNames)
    #expect(report.held.count + report.heldUnlisted == 250)
    #expect(report.warnings.count + report.warningsUnlisted == 203)
    #expect(report.warningsUnlisted == 3)
    #expect(report.ignoredColumns == ["Bijnaam"])
    #expect(report.proposals.map(\.name) == ["J. Smit"])
  }
}
