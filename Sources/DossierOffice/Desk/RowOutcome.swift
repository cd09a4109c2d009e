package import DossierCore

/// What became of one row of an action that takes many: records, or why not.
///
/// The sentence of a refusal is made at the edge, as for a whole action.
package struct RowOutcome: Hashable, Sendable {
  /// The pupil of the row.
  package var pupil: PupilID
  /// The records that were written; none when it was refused.
  package var records: [RecordID]
  /// Why nothing was written.
  package var refusal: Refusal?
  /// The name of the pupil for a screen, for who may see it; scripts get the number.
  package var name: String?

  /// Puts a result together.
  package init(
    pupil: PupilID, records: [RecordID] = [], refusal: Refusal? = nil, name: String? = nil
  ) {
    self.pupil = pupil
    self.name = name
    self.records = records
    self.refusal = refusal
  }
}

extension RowOutcome: Encodable {
  private enum Key: String, CodingKey { case pupil, ok, records, rule }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(pupil, forKey: .pupil)
    try container.encode(refusal == nil, forKey: .ok)
    if !records.isEmpty { try container.encode(records, forKey: .records) }
    try container.encodeIfPresent(refusal?.rule?.text, forKey: .rule)
  }
}
