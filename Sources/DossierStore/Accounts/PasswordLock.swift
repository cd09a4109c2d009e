import DossierCore
import Sealing

/// An account's secrets under a password; made before the transaction, for it takes its time.
struct PasswordLock {
  let keys: Int
  let cost: PasswordCost
  let salt: [UInt8]
  let sealed: [UInt8]

  init(
    _ password: Secret, on secrets: AccountSecrets, of account: AccountID, keys: Int,
    stamp: StoreStamp, cost: PasswordCost, machineKey: RingKey
  ) throws {
    self.keys = keys
    self.cost = cost
    salt = Randomness.bytes(PasswordKey.saltSize)
    let key = try PasswordKey.derive(password, salt: salt, cost: cost, machineKey: machineKey)
    sealed = secrets.sealed(with: key, stamp: stamp, account: account, keys: keys)
  }
}
