package import DossierCore

/// Somebody else wrote the record first.
///
/// Carries what stands there now, so that both can be shown; its description does not.
package struct WriteConflict: Error {
  /// The newest version, or `nil` when the record is gone or never was.
  package let current: ArchiveRecord?
}

extension WriteConflict: CustomStringConvertible, CustomReflectable {
  package var description: String { "WriteConflict" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
