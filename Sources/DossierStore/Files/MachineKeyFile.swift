import Glibc
import Sealing

/// The random key of this machine, in a file of its own.
enum MachineKeyFile {
  /// Makes a new key file, or takes the one that is there already.
  static func create(_ path: String, ring: KeyRing) throws -> RingKey {
    var status = stat()
    if stat(path, &status) == 0 { return try load(path, ring: ring) }
    try PrivateFile.create(path, prefix + Randomness.bytes(keySize))
    try PrivateFile.syncDirectory(of: path)
    return try load(path, ring: ring)
  }

  /// Reads the key; throws when others can read it or when it is no key.
  static func load(_ path: String, ring: KeyRing) throws -> RingKey {
    let findings: FileGuard.Findings
    do {
      findings = try FileGuard.inspect(path, head: prefix.count + keySize)
    } catch .missing {
      throw StoreFault.machineKeyMissing
    } catch .openToOthers, .ownedByAnother, .notAStore {
      throw StoreFault.machineKeyUnsafe
    }
    guard findings.size == prefix.count + keySize, findings.head.starts(with: prefix) else {
      throw StoreFault.machineKeyUnsafe
    }
    var bytes = Array(findings.head[prefix.count...])
    return try ring.key(taking: &bytes)
  }

  private static let prefix = Array("dossierkast machine key 1\n".utf8)
  private static let keySize = 32
}
