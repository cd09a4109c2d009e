import DossierCore

/// Decides what an imported value does to a field that may have been changed here (R-I-1.3-5).
enum FieldRule {
  enum Decision: Hashable {
    /// The file says nothing new: the value is there, or was refused before.
    case keep
    /// The value is there already, typed here; remembered only when the sheet is written anyway.
    case agree
    /// The value was typed here and the source caught up with it.
    case catchUp
    /// The value is taken over.
    case take
    /// Somebody filled, changed or emptied the field here: a person decides.
    case hold
    /// Another value is here already and stays; a person may look.
    case differ
    /// The value here comes from the system that leads this field, and the file does not.
    case led
  }

  /// What to do with `value`; `wasGiven` tells that an import gave the field before.
  static func decision(on cell: FieldCell?, value: String, wasGiven: Bool) -> Decision {
    guard let cell else { return wasGiven ? .hold : .take }
    if cell.value == value {
      guard let imported = cell.imported else { return .agree }
      return imported == value ? .keep : .catchUp
    }
    if cell.imported == value { return .keep }
    return cell.imported == cell.value ? .take : .hold
  }

  /// The decision once it is known from which system the file comes (R-I-1.3-5, X-16).
  ///
  /// Only the one that leads a field overwrites it. An empty field may be filled from anywhere, and
  /// of a file of which nobody said whose it is nothing can be said.
  static func decision(
    _ decision: Decision, on cell: FieldCell?, of field: DataField, from system: String?
  ) -> Decision {
    guard decision == .take, cell != nil, let system, let leading = field.systemOfRecord,
      system.lowercased() != leading.lowercased()
    else { return decision }
    return .led
  }

  /// What to do with a value of a previous school: what is known here is newer (R-O-4.3-2).
  static func decision(on cell: FieldCell?, fromPreviousSchool value: String) -> Decision {
    guard let cell else { return .take }
    return cell.value == value ? .keep : .differ
  }
}
