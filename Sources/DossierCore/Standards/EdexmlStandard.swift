/// One edition of EDEXML with the sets of UWLR: what a file for a supplier holds.
package struct EdexmlStandard: Hashable, Sendable {
  /// The edition, such as `2.1`.
  package var version: String
  /// From which day files are made in this edition.
  package var madeFrom: CalendarDate
  /// The school years that its schema lists, by the year in which they begin.
  package var schoolYears: ClosedRange<Int>
  /// How many characters a prefix of a name may have.
  package var prefixLength: Int
  /// What each set holds.
  package var sets: [SupplierProfile: EdexmlSet]

  /// Puts an edition together.
  package init(
    version: String, madeFrom: CalendarDate, schoolYears: ClosedRange<Int>, prefixLength: Int,
    sets: [SupplierProfile: EdexmlSet]
  ) {
    self.version = version
    self.madeFrom = madeFrom
    self.schoolYears = schoolYears
    self.prefixLength = prefixLength
    self.sets = sets
  }

  /// What a set holds; a set that the edition does not know holds nothing.
  package func set(_ profile: SupplierProfile) -> EdexmlSet {
    sets[profile] ?? EdexmlSet(fields: [], mandatory: [])
  }
}

/// What a file for one kind of supplier holds of each pupil.
package struct EdexmlSet: Hashable, Sendable {
  /// The fields that may be in it; anything else stays behind.
  package var fields: Set<FieldCode>
  /// What every pupil must have: of each row at least one field.
  package var mandatory: [[FieldCode]]

  /// Puts a set together.
  package init(fields: Set<FieldCode>, mandatory: [[FieldCode]]) {
    self.fields = fields
    self.mandatory = mandatory
  }
}
