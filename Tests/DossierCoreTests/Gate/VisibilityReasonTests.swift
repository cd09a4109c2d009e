import DossierCore
import Foundation
import Testing

struct VisibilityReasonTests {
  @Test func `the rule of every reason stands in the requirements`() throws {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    let text = try String(
      contentsOf: url.appendingPathComponent("docs/requirements.md"), encoding: .utf8)
    let cell = MatrixCell(access: .view, scope: .board)
    let reasons: [VisibilityReason] = [
      .cell(cell), .grant(cell, until: CalendarDate(dayNumber: 0)), .noCell, .notInSummary,
      .outOfScope(.board), .audience([]), .masked, .notRecorded, .restricted(by: nil), .noConsent,
      .secrecyNotSigned, .emergency(until: Moment(milliseconds: 0)), .supervisionOnly, .managed,
    ]
    for reason in reasons {
      #expect(text.contains("| \(reason.rule) |"), "\(reason)")
    }
  }
}
