import DossierCore
import Sealing

/// Who signs journal lines, and with which of their key pairs.
struct LineSigner {
  let name: Name
  let pair: SigningKeyPair

  /// An account with the number of its key pair.
  struct Name: Hashable {
    let account: AccountID
    let keys: Int
  }

  init(account: AccountID, keys: Int, pair: SigningKeyPair) {
    name = Name(account: account, keys: keys)
    self.pair = pair
  }
}
