/// One kind of check, done in small pieces.
protocol VerificationStage: AnyObject {
  /// Pieces done and pieces in all, as far as known.
  var progress: (done: Int, total: Int) { get }
  /// Checks the next piece; `true` when nothing is left.
  func step() throws -> Bool
}
