import DossierCore

/// The fields of the form that changes a category.
enum EditField: Hashable, Sendable {
  /// A field of the policy.
  case field(FieldCode)
  /// Where the new values came from.
  case source
  /// Why special data must be recorded.
  case necessity
  /// When that is looked at again.
  case review
}
