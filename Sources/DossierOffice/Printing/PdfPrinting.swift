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

/// Makes a PDF of a page, for packages, disclosures and transfers alike.
package struct PdfPress {
  /// Begins to make a PDF of a page in UTF-8; `nil` where no program makes it.
  ///
  /// The page itself is given all the same.
  package var begin: ([UInt8]) -> PdfPrinting?

  /// Takes the way to begin.
  package init(begin: @escaping ([UInt8]) -> PdfPrinting?) {
    self.begin = begin
  }

  /// A press where no program makes a PDF.
  package static var none: PdfPress { PdfPress { _ in nil } }
}
