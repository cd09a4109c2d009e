/// One element of a small XML file, with all that is in it.
struct XmlNode {
  /// The name without prefix.
  let name: String
  /// The line of its start tag, from 1.
  let line: Int
  /// The text directly in it.
  var text = ""
  /// The elements in it, in order.
  var children: [XmlNode] = []

  init(_ name: String, line: Int) {
    self.name = name
    self.line = line
  }

  /// The first element of this name.
  func first(_ name: String) -> XmlNode? {
    children.first { $0.name == name }
  }

  /// Every element of this name, in order.
  func all(_ name: String) -> [XmlNode] {
    children.filter { $0.name == name }
  }

  /// The value without blanks around it; `nil` when there is none.
  var value: String? { ValueText.trimmed(text) }

  /// The value of the first element of this name.
  func value(_ name: String) -> String? { first(name)?.value }

  /// What a yes or no says; `nil` for anything else.
  func flag(_ name: String) -> Bool? {
    switch value(name) {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }
}
