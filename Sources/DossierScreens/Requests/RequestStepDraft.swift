package import DossierCore

/// A step in a request that was being filled in, such as an advice.
package struct RequestStepDraft: Hashable, Sendable, Codable {
  /// The request.
  package var request: RequestID
  /// The step, by its name.
  package var step: String
  /// What was typed, by the name of the field.
  package var typed: [String: String]
}
