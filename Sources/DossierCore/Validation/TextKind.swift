/// What a free text is for, which decides how long it may be and whether it may have lines.
package enum TextKind: String, Hashable, Sendable, CaseIterable {
  /// A part of a person's name, or a whole one.
  case name
  /// A text field of one line.
  case line
  /// A note or report of several lines.
  case memo
  /// A key or code of another system.
  case code

  /// The most Unicode scalars it may have; a name as long as the exchange formats allow.
  package var limit: Int {
    switch self {
    case .name: 200
    case .line: 500
    case .memo: 20_000
    case .code: 256
    }
  }

  /// Whether a line feed may stand in it.
  package var mayHaveLines: Bool { self == .memo }
}
