/// A value that exists only if it passed its check: one written form inside, lenient reading.
///
/// What cannot be read throws a finding of the value's own kind; the Dutch sentence is made
/// elsewhere. A finding never repeats what was typed.
package protocol CheckedValue: Hashable, Sendable, Codable {
  /// Why a text is refused.
  associatedtype Fault: Error & Hashable

  /// Reads what was typed or imported, with the separators that people use.
  init(_ text: String) throws(Fault)

  /// The one form that is stored and compared.
  var canonical: String { get }

  /// The form of screens and letters.
  var display: String { get }
}

extension CheckedValue {
  package var display: String { canonical }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      try self.init(try container.decode(String.self))
    } catch let fault as Fault {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: container.codingPath, debugDescription: "\(Self.self) is refused: \(fault)"))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(canonical)
  }
}
