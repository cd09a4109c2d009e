package import DossierCore

/// What a file for another school still lacks.
package struct TransferGaps: Hashable, Sendable, Encodable {
  /// Fields of the dossier without which no file can be made.
  package var fields: [FieldCode]
  /// Whether what stands of the school itself is not enough.
  package var school: Bool

  /// Names what is lacking.
  package init(fields: [FieldCode] = [], school: Bool = false) {
    self.fields = fields
    self.school = school
  }

  /// Whether nothing is lacking.
  package var isEmpty: Bool { fields.isEmpty && !school }
}
