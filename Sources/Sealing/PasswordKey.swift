import CSodium

/// The key that follows from a password, the salt and the machine key.
///
/// Argon2id makes guessing slow; the machine key, mixed in afterwards, makes a stolen file or
/// backup useless even to somebody who knows the password.
package enum PasswordKey {
  /// How long a salt is.
  package static let saltSize = 16

  /// Derives the key into the ring of the machine key.
  ///
  /// Throws ``SealingFault/derivationFailed`` when the memory for it is not there.
  package static func derive(
    _ password: Secret, salt: [UInt8], cost: PasswordCost, machineKey: RingKey
  ) throws(SealingFault) -> RingKey {
    guard salt.count == saltSize else { throw .wrongLength }
    guard cost.isSane else { throw .derivationFailed }
    let ring = machineKey.ring
    let stretched = try ring.key { (target) throws(SealingFault) in
      let result = password.withCharacters { bytes, count in
        crypto_pwhash(
          target, 32, bytes, UInt64(count), salt,
          UInt64(cost.passes), cost.memoryKiB * 1024, crypto_pwhash_ALG_ARGON2ID13)
      }
      guard result == 0 else { throw .derivationFailed }
    }
    return try mixed(stretched, salt: salt, machineKey: machineKey)
  }

  private static func mixed(
    _ stretched: RingKey, salt: [UInt8], machineKey: RingKey
  ) throws(SealingFault) -> RingKey {
    let prefix = Array("dossierkast password 1".utf8) + salt
    var message = prefix + UnsafeBufferPointer(start: stretched.pointer, count: 32)
    defer { wipe(&message) }
    let input = message
    return try machineKey.ring.key { (target) throws(SealingFault) in
      guard
        crypto_generichash(
          target, 32, input, UInt64(input.count), machineKey.pointer, 32) == 0
      else { throw .derivationFailed }
    }
  }
}
