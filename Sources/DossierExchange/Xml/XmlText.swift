import Foundation

/// Grows an XML text; indented, escaped, and only with characters that XML allows.
struct XmlText {
  private var bytes: [UInt8] = []
  private var depth = 0

  var count: Int { bytes.count }

  /// Hands over the text so far and goes on behind it.
  mutating func take() -> Data {
    defer { bytes.removeAll(keepingCapacity: true) }
    return Data(bytes)
  }

  mutating func raw(_ text: String) {
    bytes += text.utf8
  }

  /// Opens an element; attributes without value are left out, a key always comes first.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    start(name, attributes)
    raw(">\n")
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    indent()
    raw("</")
    raw(name)
    raw(">\n")
  }

  /// An element with one value, or nothing at all when there is no value.
  mutating func leaf(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    start(name, [:])
    raw(">")
    escape(value)
    raw("</")
    raw(name)
    raw(">\n")
  }

  /// An empty element with a key.
  mutating func reference(_ name: String, _ key: String) {
    start(name, ["key": key])
    raw("/>\n")
  }

  private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    indent()
    raw("<")
    raw(name)
    for (attribute, value) in attributes {
      guard let value else { continue }
      raw(" ")
      raw(attribute)
      raw("=\"")
      escape(value)
      raw("\"")
    }
  }

  private mutating func indent() {
    for _ in 0..<depth { bytes.append(0x09) }
  }

  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: raw("&amp;")
      case 0x3C: raw("&lt;")
      case 0x3E: raw("&gt;")
      case 0x22: raw("&quot;")
      case 0x09, 0x0A, 0x0D: raw("&#\(scalar.value);")
      // XML 1.0 has no way to write other control characters.
      case 0x00..<0x20, 0xFFFE, 0xFFFF: raw("\u{FFFD}")
      default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
  }
}
