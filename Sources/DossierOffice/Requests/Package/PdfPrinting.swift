/// A page that another program is making into a PDF, looked at between key presses.
///
/// Letting go of it ends that program.
package struct PdfPrinting {
  /// How far it is.
  package enum State: Hashable, Sendable {
    /// It is not done.
    case working
    /// The PDF.
    case made([UInt8])
    /// It did not succeed, or took too long.
    case failed
  }

  /// Looks how far it is; waits for a few milliseconds at most, so that asking again costs little.
  package var look: () -> State

  /// Takes the way to look.
  package init(look: @escaping () -> State) {
    self.look = look
  }
}
