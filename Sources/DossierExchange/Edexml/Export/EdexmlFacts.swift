package import DossierCore

/// What a school file holds beside the pupils.
package struct EdexmlFacts: Hashable, Sendable {
  /// The school.
  package var brin: BRIN
  /// The day on which it is made; it decides the school year.
  package var madeOn: CalendarDate
  /// The groups of the school; only those of pupils in the file are written.
  package var groups: [SchoolGroup]
  /// The edition of the standard.
  package var standard: EdexmlStandard

  /// Puts the facts together.
  package init(
    brin: BRIN, madeOn: CalendarDate, groups: [SchoolGroup], standard: EdexmlStandard
  ) {
    self.standard = standard
    self.brin = brin
    self.madeOn = madeOn
    self.groups = groups
  }
}
