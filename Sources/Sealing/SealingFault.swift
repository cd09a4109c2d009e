/// What can go wrong while sealing or opening; never says anything about the content.
package enum SealingFault: Error, Hashable, Sendable {
  /// The library could not be started.
  case cannotStart
  /// The system gave no guarded memory, or all places of the key ring are taken.
  case memoryRefused
  /// The key is another one, the associated data differ, or the bytes were changed.
  case cannotOpen
  /// A key, signature or digest of the wrong length.
  case wrongLength
  /// The password key could not be computed, usually for lack of memory.
  case derivationFailed
  /// A group of a recovery sheet is not as it was written, by its place from 0.
  case wrongGroup(Int)
  /// A recovery sheet has another number of groups.
  case wrongGroupCount(Int)
  /// The two sheets do not belong together.
  case sheetsDiffer
}
