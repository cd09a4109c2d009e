import DossierOffice
import Foundation

/// An answer as lines of text, for somebody who reads it on a terminal.
enum PlainAnswer {
  /// One line for each value, with the names of where it stands before it.
  static func lines(of answer: some Encodable) throws -> [String] {
    let text = try Output.text(answer)
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    return lines(value, indent: "")
  }

  private static func lines(_ value: Any, indent: String) -> [String] {
    switch value {
    case let list as [Any]:
      return list.flatMap { item -> [String] in
        guard let object = item as? [String: Any], let row = row(object) else {
          return lines(item, indent: indent) + (indent.isEmpty ? [""] : [])
        }
        return [indent + row]
      }
    case let object as [String: Any]:
      return object.sorted { $0.key < $1.key }.flatMap { key, value -> [String] in
        if value is [Any] || value is [String: Any] {
          return ["\(indent)\(key):"] + lines(value, indent: indent + "  ")
        }
        return ["\(indent)\(key): \(harmless(value))"]
      }
    default: return [indent + harmless(value)]
    }
  }

  /// An object of plain values on one line; `nil` when it holds more than that.
  private static func row(_ object: [String: Any]) -> String? {
    var parts: [String] = []
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      guard let word = word(value) else { return nil }
      if !word.isEmpty { parts.append("\(key)=\(word)") }
    }
    return parts.joined(separator: "  ")
  }

  /// A plain value, or several separated by commas; `nil` for anything deeper.
  private static func word(_ value: Any) -> String? {
    if value is [String: Any] { return nil }
    guard let list = value as? [Any] else { return harmless(value) }
    let words = list.map { $0 is [Any] || $0 is [String: Any] ? nil : harmless($0) }
    return words.contains(nil) ? nil : words.compactMap(\.self).joined(separator: ",")
  }

  /// What somebody typed into a field must not steer the terminal.
  private static func harmless(_ value: Any) -> String {
    let text = (value as? String) ?? "\(value)"
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
          default: scalar
          }
        }))
  }
}
