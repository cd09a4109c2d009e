package import DossierCore

/// Why no OSO file is made; with codes only, never with values.
package enum OsoExportFault: Error, Hashable {
  /// Something mandatory is missing.
  case incomplete(OsoGaps)
  /// Categories were switched off that must be there.
  case mandatoryCategories(Set<OsoCategory>)
  /// The data subject's statements on these fields travel along for ever (O 8.3(3)), but the
  /// attachments in which they would travel are switched off.
  case statementsCannotTravel([FieldCode])
  /// What the parents said of the report or of a record in it would travel in the same way.
  case remarksCannotTravel
}

/// What an OSO file lacks.
package struct OsoGaps: Hashable, Sendable {
  /// Fields that are not in the extract.
  package var missing: [FieldCode] = []
  /// Fields that are in the extract with a value that the standard does not accept.
  package var unusable: [FieldCode] = []
  /// Facts about the school.
  package var school: [SchoolFact] = []

  /// A fact about the school that a file needs; all but the name only in a transfer.
  package enum SchoolFact: String, Hashable, Sendable, CaseIterable {
    /// What it is called; every file needs that.
    case name
    /// Where it is.
    case address
    /// A telephone number or e-mail address.
    case reachability
  }

  /// Whether nothing is lacking.
  package var isEmpty: Bool { missing.isEmpty && unusable.isEmpty && school.isEmpty }
}
