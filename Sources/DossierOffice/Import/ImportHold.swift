package import DossierCore

/// A row, or one field of a row, that was not applied and waits for a person.
package struct ImportHold: Hashable, Sendable {
  /// The line in the file.
  package var line: Int
  /// The pupil it is about, when that is known.
  package var pupil: PupilID?
  /// Why it waits.
  package var reason: Reason

  /// Puts a hold together.
  package init(line: Int, pupil: PupilID? = nil, reason: Reason) {
    self.line = line
    self.pupil = pupil
    self.reason = reason
  }

  /// Why something waits; carries no personal data.
  package enum Reason: Hashable, Sendable {
    /// The reader of the file could not use the row.
    case finding(ImportProblem)
    /// The field was filled or changed here, and the file says something else (R-I-1.3-5).
    case changedHere(FieldCode)
    /// Another system than the one of the file leads this field.
    case ledElsewhere(FieldCode)
    /// The category of this pupil is frozen (R-O-8.5-1).
    case restricted(CategoryCode)
    /// A name or birth date that cannot be stored, without which the row makes no sense.
    case invalid(FieldCode, FieldFault)
    /// Only name and birth date say that it is one of these pupils: a person must confirm (twins).
    case needsConfirmation([PupilID])
    /// Key, chain pseudonym and number point to different pupils.
    case contradiction
    /// The key is known, but surname, call name and birth date are all those of somebody else.
    case looksLikeAnother
    /// Another line of the file is about the same pupil.
    case sharesPupil(line: Int)
    /// A row of a table about a pupil that is not known here.
    case unknownPupil
    /// The pupil is now at another school.
    case elsewhere
    /// The store changed since the dry run, so that something else would happen than was shown.
    case changedMeanwhile
  }
}

extension ImportHold.Reason {
  /// The field it is about, if it is about one.
  package var field: FieldCode? {
    switch self {
    case .changedHere(let field), .ledElsewhere(let field), .invalid(let field, _): field
    case .finding, .restricted, .needsConfirmation, .contradiction, .looksLikeAnother,
      .sharesPupil, .unknownPupil, .elsewhere, .changedMeanwhile:
      nil
    }
  }
}
