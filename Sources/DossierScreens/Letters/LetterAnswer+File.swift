import DossierOffice

extension LetterAnswer {
  private static let textEnding = ".txt"

  /// What a file with this name holds: plain text, or a page to print.
  func bytes(for path: String) -> [UInt8] {
    Array((path.hasSuffix(Self.textEnding) ? text : html).utf8)
  }
}
