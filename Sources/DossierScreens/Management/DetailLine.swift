import ScreenKit

/// One fact with its label.
struct DetailLine: Hashable, Sendable {
  var label: String
  var text: String
  var style = Style.normal

  init(_ label: String, _ text: String, style: Style = .normal) {
    self.label = label
    self.text = text.isEmpty ? Terms.empty : text
    self.style = style
  }
}
