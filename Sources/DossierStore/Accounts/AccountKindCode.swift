/// Who stands behind an account; the number is in the file.
package enum AccountKindCode: Int, Hashable, Sendable {
  /// Somebody with a password.
  case person = 1
  /// Whoever has both recovery sheets.
  case recovery = 2
  /// Unattended work with a key file, without compartments.
  case process = 3
}
