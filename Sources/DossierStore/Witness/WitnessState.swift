/// How the witness directory stands to the store.
package enum WitnessState: Hashable, Sendable {
  /// The store was opened without one.
  case none
  /// The directory, or the head in it, is not there.
  case missing
  /// So many journal lines have not been witnessed.
  case behind(Int)
  /// The witness has seen everything.
  case current
  /// The witness has seen lines this file does not have: an older or another file.
  case ahead
  /// The directory is the witness of another store, or its head was damaged; nothing is written there.
  case foreign
  /// The witness saw this file, and so many of its rows were never written by it.
  case altered(Int)
}
