/// The form of a login name: personal, in small letters, easy to type.
enum FoundingLogin {
  /// The name in small letters; `nil` when it cannot be one.
  static func checked(_ typed: String) -> String? {
    let login = typed.lowercased()
    let isFine = login.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || [45, 46, 95].contains(byte)
    }
    return (2...40).contains(login.utf8.count) && isFine ? login : nil
  }
}
