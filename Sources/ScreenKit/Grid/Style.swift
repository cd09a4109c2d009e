/// What a piece of text means on the screen, as attributes that every terminal can show.
///
/// The tint only repeats what a word or an attribute already says: in monochrome nothing is lost.
package struct Style: Hashable, Sendable {
  /// Bold, reverse, underline and dim.
  package let attributes: Attributes
  /// The colour where there are colours.
  package let tint: Tint

  /// Combines attributes with a tint.
  package init(_ attributes: Attributes = [], tint: Tint = .none) {
    self.attributes = attributes
    self.tint = tint
  }

  /// This style with these attributes as well.
  package func adding(_ more: Attributes) -> Style {
    Style(attributes.union(more), tint: tint)
  }

  /// Ways in which a terminal can make text stand out without colour.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Heavier letters.
    package static let bold = Attributes(rawValue: 1)
    /// Foreground and background swapped.
    package static let reverse = Attributes(rawValue: 2)
    /// A line under the text.
    package static let underline = Attributes(rawValue: 4)
    /// Fainter letters, where the terminal can.
    package static let dim = Attributes(rawValue: 8)
  }

  /// Colours by meaning; the terminal's own foreground and background stay what they are.
  package enum Tint: UInt8, Hashable, Sendable, CaseIterable {
    /// The terminal's own colours.
    case none
    /// Something is wrong or too late.
    case error
    /// Something needs attention.
    case warning
    /// Something is in order.
    case good
    /// Something stands out without being good or bad.
    case accent
  }
}

extension Style {
  /// Plain text.
  package static let normal = Style()
  /// Heavier text.
  package static let bold = Style(.bold)
  /// Swapped colours.
  package static let reverse = Style(.reverse)
  /// Underlined text.
  package static let underline = Style(.underline)
  /// Less important text.
  package static let dim = Style(.dim)
  /// The title of a screen or box.
  package static let title = Style(.bold)
  /// Column headings and headings inside a form.
  package static let heading = Style([.bold, .underline])
  /// The menu bar and the function-key bar.
  package static let bar = Style(.reverse)
  /// The selected row, item or button.
  package static let selected = Style(.reverse)
  /// The place where text can be typed.
  package static let field = Style(.underline)
  /// The place where text is being typed.
  package static let focusedField = Style([.bold, .underline])
  /// A word that says something is wrong.
  package static let error = Style(.bold, tint: .error)
  /// A word that asks for attention.
  package static let warning = Style(.bold, tint: .warning)
  /// A word that says something is in order.
  package static let good = Style([], tint: .good)
  /// Something that cannot be chosen now; the reason stands beside it.
  package static let disabled = Style(.dim)
}
