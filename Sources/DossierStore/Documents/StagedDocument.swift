package import DossierCore
import Sealing

/// A document whose chunks are in the store, but which nobody can find until it is attached.
package struct StagedDocument {
  /// What the document will be called.
  package let id: RecordID
  /// How long it is.
  package let byteCount: Int
  let chunkCount: Int
  let compartment: CompartmentCode
  let subject: RecordSubject?
  let key: RingKey
  /// Over the digests of all chunks in order.
  let digest: Digest

  /// What is stored as one document at most.
  package static let limit = 50 * 1024 * 1024
  /// How much is sealed and kept in memory at a time.
  package static let chunkSize = 64 * 1024
}
