/// What the stages of a verification found so far.
final class VerificationReport {
  private(set) var findings: [Finding] = []
  private var known: Set<Finding> = []
  var recordCount = 0
  var lineCount = 0
  /// Rows of records, documents and roster chunks that the line they name does list.
  var listedCount = 0

  /// Enters a finding once, however often it is met.
  func add(_ kind: Finding.Kind, _ place: Finding.Place) {
    let finding = Finding(kind: kind, place: place)
    if known.insert(finding).inserted { findings.append(finding) }
  }
}
