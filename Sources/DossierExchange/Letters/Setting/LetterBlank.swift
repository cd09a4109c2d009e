import Mustache

/// A value that is not there: a section leaves it out, and a tag that prints it leaves a mark.
///
/// Mustache prints nothing for what is not there, which would make "uiterlijk op ." of a due date.
struct LetterBlank: MustacheCustomRenderable {
  private static let opening: Unicode.Scalar = "\u{2}"
  private static let closing: Unicode.Scalar = "\u{3}"

  let name: String

  var renderText: String { "\(Self.opening)\(name)\(Self.closing)" }
  var isNull: Bool { true }

  /// The first value that a rendered text asked for and did not get.
  ///
  /// Values and templates hold no control characters, so the mark cannot come from elsewhere.
  static func firstName(in rendered: String) -> String? {
    let scalars = rendered.unicodeScalars
    guard let start = scalars.firstIndex(of: opening) else { return nil }
    let rest = scalars[scalars.index(after: start)...]
    return String(rest.prefix { $0 != closing })
  }
}
