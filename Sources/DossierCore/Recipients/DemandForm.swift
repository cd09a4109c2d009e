/// Where the paper of a demand can be seen: a scan in the dossier, or a place.
package typealias DemandPaper = ConsentEvidence

/// Whether a demand stands on paper (vorm van de vordering, L-19).
package enum DemandForm: Hashable, Sendable {
  /// It came on paper.
  case written(DemandPaper)
  /// It was spoken because it was urgent; the paper must come by that day.
  case spoken(writtenBy: CalendarDate)
  /// It was spoken, and the paper came afterwards.
  case writtenAfterwards(DemandPaper, came: CalendarDate, writtenBy: CalendarDate)

  /// How many days after a spoken demand its paper must have come (Sv 126nd).
  package static let daysUntilWritten = 3

  /// A demand that was spoken on a day.
  package static func spoken(on day: CalendarDate) -> Self {
    .spoken(writtenBy: day.adding(days: daysUntilWritten))
  }

  /// Where the paper can be seen, when there is any.
  package var paper: DemandPaper? {
    switch self {
    case .written(let paper), .writtenAfterwards(let paper, _, _): paper
    case .spoken: nil
    }
  }

  /// Whether it was spoken first.
  package var wasSpoken: Bool {
    switch self {
    case .written: false
    case .spoken, .writtenAfterwards: true
    }
  }
}
