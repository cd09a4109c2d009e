package import DossierCore

/// For what kind of supplier a school file is made: the templates of UWLR (R-O-5.3-C).
package enum EdexmlProfile: Hashable, Sendable, CaseIterable {
  /// Learning material (smalle set): who is in which group.
  case learningMaterial
  /// Systems that follow how pupils learn (LVS-set): also what norms depend on.
  case monitoring

  /// The fields that may be in it, in the order of the standard; anything else stays behind.
  package var fields: [FieldCode] {
    switch self {
    case .learningMaterial: Self.small
    case .monitoring:
      Self.small + ["c01.voorletters", "c01.geslacht", "c12.start_groep3", "c05.bsn4"]
    }
  }

  /// What every pupil must have: of each row at least one field.
  package var mandatory: [[FieldCode]] {
    switch self {
    // The standard knows a person by a family name or, of one name, by a call name.
    case .learningMaterial: [["c01.achternaam", "c01.roepnaam"]]
    case .monitoring:
      [["c01.roepnaam"], ["c01.geboortedatum"], ["c01.geslacht"], ["c12.jaargroep"]]
    }
  }

  private static let small: [FieldCode] = [
    "c04.leerlingnummer", "c04.eckid", "c01.achternaam", "c01.voorvoegsel", "c01.roepnaam",
    "c01.geboortedatum", "c12.jaargroep", "c12.groep", "c12.samengestelde_groepen",
  ]
}
