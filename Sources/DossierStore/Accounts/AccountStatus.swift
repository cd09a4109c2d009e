/// How far an account has come; the number is in the file.
package enum AccountStatus: Int, Hashable, Sendable {
  /// Was told a one-time code, has no keys.
  case invited = 1
  /// Has made keys, no role is approved yet.
  case keysMade = 2
  /// Has, or had, an approved role.
  case active = 3
  /// May not log in for now.
  case blocked = 4
  /// Will not log in any more.
  case ended = 5
}
