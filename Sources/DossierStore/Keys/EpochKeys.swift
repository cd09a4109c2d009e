import Sealing

/// The keys that follow from the key of one compartment in one epoch.
struct EpochKeys {
  /// What grants hold; for the journal it is also the secret half that opens sessions.
  let root: RingKey
  /// Seals records, roster chunks and document keys.
  let box: RingKey
  /// Makes locators.
  let locate: RingKey

  init(root: RingKey) throws {
    self.root = root
    box = try root.derived("box")
    locate = try root.derived("locate")
  }
}
