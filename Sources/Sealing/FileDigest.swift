import CSodium

/// The SHA-256 of a file, by which anybody knows it again with a program of their own.
///
/// Inside the store everything is known by `Digest`; this one is for what leaves.
package enum FileDigest {
  /// The 32 bytes of it.
  package static func bytes(of file: [UInt8]) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
    crypto_hash_sha256(&bytes, file, UInt64(file.count))
    return bytes
  }
}
