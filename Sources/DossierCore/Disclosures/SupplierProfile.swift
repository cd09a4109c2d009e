/// What a file for a supplier holds of each pupil (UWLR, R-O-5.3-C).
package enum SupplierProfile: String, Hashable, Sendable, Codable, CaseIterable {
  /// For learning material (smalle set): who is in which group.
  case small = "smal"
  /// For following how pupils do (LVS-set): also what norms depend on.
  case monitoring = "lvs"

  /// The fields that may be in it, in no order; anything else stays behind.
  package var fields: Set<FieldCode> {
    switch self {
    case .small: Self.narrow
    case .monitoring:
      Self.narrow.union(["c01.voorletters", "c01.geslacht", "c12.start_groep3", "c05.bsn4"])
    }
  }

  private static let narrow: Set<FieldCode> = [
    "c04.leerlingnummer", "c04.eckid", "c01.achternaam", "c01.voorvoegsel", "c01.roepnaam",
    "c01.geboortedatum", "c12.jaargroep", "c12.groep", "c12.samengestelde_groepen",
  ]
}
