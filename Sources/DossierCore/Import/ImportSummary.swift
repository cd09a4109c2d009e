/// The findings of one file, bounded: however bad the file, the list stays short.
///
/// Every finding is counted; of one problem only the first `limitPerProblem` are listed.
package struct ImportSummary: Hashable, Sendable {
  /// How many findings with the same kind of problem are listed.
  package static let limitPerProblem = 200

  /// The listed findings, in the order of the file.
  package private(set) var findings: [ImportFinding] = []
  /// How many findings are not listed because there were too many of one kind.
  package private(set) var unlisted = 0
  /// How many rows are held, listed or not.
  package private(set) var heldRows = 0
  /// How many of those are not listed.
  package private(set) var unlistedHolds = 0
  /// How often each sensitive element was dropped, by its name in the file.
  package private(set) var dropped: [String: Int] = [:]

  /// How often each kind of thing was not read, with why.
  package private(set) var excluded: [ImportExcluded: Int] = [:]

  /// The headings of columns that the mapping does not name, so that nothing is left out unseen.
  package private(set) var ignoredColumns: [String] = []

  private var counts: [String: Int] = [:]

  /// Starts without findings.
  package init() {}

  /// Adds a finding, or only counts it when many of its kind are listed.
  package mutating func add(_ finding: ImportFinding) {
    if finding.weight == .held { heldRows += 1 }
    let kind = finding.problem.kind
    counts[kind, default: 0] += 1
    if counts[kind, default: 0] <= Self.limitPerProblem {
      findings.append(finding)
    } else {
      unlisted += 1
      if finding.weight == .held { unlistedHolds += 1 }
    }
  }

  /// Counts the sensitive elements of one row.
  package mutating func count(dropped elements: SensitiveElements) {
    guard !elements.isEmpty else { return }
    for name in elements.names { dropped[name, default: 0] += 1 }
  }

  /// Counts something that is not read.
  package mutating func count(excluded name: String, because reason: ImportExclusion) {
    excluded[ImportExcluded(name: name, reason: reason), default: 0] += 1
  }

  /// Notes which columns of a table are not read.
  package mutating func note(ignoredColumns headings: [String]) {
    ignoredColumns = headings
  }

  /// How many findings there are of the kind of `problem`, listed or not.
  package func count(ofKindLike problem: ImportProblem) -> Int {
    counts[problem.kind, default: 0]
  }
}
