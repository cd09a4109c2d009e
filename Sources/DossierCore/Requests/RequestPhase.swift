/// The stages without what they carry, for lists and filters.
package enum RequestPhase: String, Hashable, Sendable, Codable, CaseIterable {
  case received = "ontvangen"
  case inTreatment = "in_behandeling"
  case extended = "verlengd"
  case decided = "besloten"
  case carriedOut = "uitgevoerd"
  case closed = "gesloten"
  case withdrawn = "ingetrokken"

  /// Whether there is still something to do.
  package var isOpen: Bool { self != .closed && self != .withdrawn }
}
