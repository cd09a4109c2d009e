import DossierCore

extension Office {
  /// Does something for each row by itself: a refused row is journalled and stops no other.
  ///
  /// What is no refusal, such as a full disk, stops all: what was done before stays done.
  func rowByRow<Row>(
    _ rows: [Row], of name: String, pupil: (Row) -> PupilID, _ body: (Row) throws -> [RecordID]
  ) throws -> [RowOutcome] {
    try rows.map { row in
      do {
        return RowOutcome(pupil: pupil(row), records: try body(row))
      } catch let refusal as Refusal {
        try journalRefusal(of: name, refusal)
        return RowOutcome(pupil: pupil(row), refusal: refusal)
      }
    }
  }
}
