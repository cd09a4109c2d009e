import DossierOffice

/// One line of the report of an import, as the screen shows it.
struct ImportReportLine: Hashable, Sendable {
  /// What it is: a count, a held row, something to look at.
  let kind: String
  /// The line in the file, if it is about one.
  let place: String
  /// What there is to say.
  let text: String

  /// The whole line, for the box that shows what does not fit.
  var whole: String {
    place.isEmpty ? text : ImportScreenWording.atLine(place) + text
  }

  private typealias Words = ImportScreenWording

  /// The counts first, then everything to look at, the most urgent first.
  static func lines(of report: ImportReport) -> [ImportReportLine] {
    counts(of: report) + held(in: report) + warnings(in: report) + rest(of: report)
  }

  private static func counts(of report: ImportReport) -> [ImportReportLine] {
    [
      (Words.new, Words.pupils(report.new)), (Words.changed, Words.pupils(report.changed)),
      (Words.unchanged, Words.pupils(report.unchanged)),
      (Words.held, Words.rows(report.held.count + report.heldUnlisted)),
    ].map { ImportReportLine(kind: $0.0, place: "", text: $0.1) }
  }

  private static func held(in report: ImportReport) -> [ImportReportLine] {
    var lines = report.held.map {
      ImportReportLine(kind: Words.held, place: "\($0.line)", text: $0.reason)
    }
    if report.heldUnlisted > 0 {
      lines.append(
        ImportReportLine(kind: Words.held, place: "", text: Words.more(report.heldUnlisted)))
    }
    return lines
  }

  private static func warnings(in report: ImportReport) -> [ImportReportLine] {
    var lines = report.warnings.map {
      ImportReportLine(kind: Words.warning, place: "\($0.line)", text: $0.message)
    }
    if report.warningsUnlisted > 0 {
      lines.append(
        ImportReportLine(
          kind: Words.warning, place: "", text: Words.more(report.warningsUnlisted)))
    }
    return lines
  }

  private static func rest(of report: ImportReport) -> [ImportReportLine] {
    report.dropped.map {
      ImportReportLine(
        kind: Words.dropped, place: "", text: Words.times($0.label, $0.count, $0.reason))
    }
      + report.ignoredColumns.map {
        ImportReportLine(kind: Words.dropped, place: "", text: Words.column($0))
      }
      + report.recognised.map {
        ImportReportLine(kind: Words.recognised, place: "", text: Words.times($0.label, $0.count))
      }
      + report.proposals.map {
        ImportReportLine(
          kind: Words.proposal, place: "\($0.line)",
          text: Words.staff($0.name, role: $0.role, groups: $0.groups))
      }
  }
}
