/// One sentence for the message line.
package struct Message: Hashable, Sendable {
  /// The sentence; line breaks are shown as blanks.
  package let text: String
  /// How serious it is.
  package let kind: Kind

  /// Makes a message.
  package init(_ text: String, kind: Kind = .information) {
    self.text = text
    self.kind = kind
  }

  /// How serious a message is.
  package enum Kind: Hashable, Sendable {
    /// Something went as expected.
    case information
    /// Something needs attention.
    case warning
    /// Something was refused or failed.
    case error
  }

  var style: Style {
    switch kind {
    case .information: .normal
    case .warning: .warning
    case .error: .error
    }
  }
}
