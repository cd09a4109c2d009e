/// The place of a note of what somebody was typing: every window that types has its own.
package struct DraftSlot: Hashable, Sendable {
  /// Random bytes that tell nothing.
  package let bytes: [UInt8]

  /// Takes the bytes of a place.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}

/// A note (concept) of what somebody was typing, as the archive gives it back.
package struct KeptNote: Hashable, Sendable {
  /// Its place.
  package let slot: DraftSlot
  /// What was kept; `nil` when it cannot be opened any more.
  package let content: [UInt8]?

  /// Puts a note together.
  package init(slot: DraftSlot, content: [UInt8]?) {
    self.slot = slot
    self.content = content
  }
}
