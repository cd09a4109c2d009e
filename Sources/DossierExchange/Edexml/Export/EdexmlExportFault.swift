package import DossierCore

/// Why no school file is made; with codes only, never with values.
package enum EdexmlExportFault: Error, Hashable, Sendable {
  /// There is nobody to tell about.
  case noPupils
  /// Pupils lack something that the profile demands; all of them at once.
  case incomplete([EdexmlGap])
}

/// What one pupil lacks.
package struct EdexmlGap: Hashable, Sendable {
  /// The pupil.
  package let pupil: PupilID
  /// Fields that are not in the extract.
  package var missing: [FieldCode] = []
  /// Fields that are in the extract with a value that the standard does not accept.
  package var unusable: [FieldCode] = []

  var isEmpty: Bool { missing.isEmpty && unusable.isEmpty }
}
