/// One line of the roster as the store keeps it: sorted by `sortKey`, content opaque to the store.
package struct RosterEntry: Hashable, Sendable {
  /// Whose line it is.
  package let pupil: PupilID
  /// Folded name bytes; lists are in the order of these bytes, then of the pupil's number.
  package let sortKey: [UInt8]
  /// The compact card, at most a few hundred bytes.
  package let card: [UInt8]

  /// Puts a line together.
  package init(pupil: PupilID, sortKey: [UInt8], card: [UInt8]) {
    self.pupil = pupil
    self.sortKey = sortKey
    self.card = card
  }
}
