/// A key as the user means it, whatever bytes the terminal sent for it.
package struct Key: Hashable, Sendable {
  /// Which key.
  package let code: Code
  /// What was held down with it; Shift is part of a letter and only told for other keys.
  package let modifiers: Modifiers

  /// Takes a key with what was held down.
  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// The keys that mean something to us.
  package enum Code: Hashable, Sendable {
    /// A letter, digit, sign or blank.
    case character(Character)
    /// F1 to F12.
    case function(Int)
    /// The keys with a name.
    case enter, escape, tab, backspace, delete, insert
    /// The keys that move.
    case up, down, left, right, home, end, pageUp, pageDown
  }

  /// Keys that are held down with another one.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Shift, with a key that is not a letter.
    package static let shift = Modifiers(rawValue: 1)
    /// Ctrl.
    package static let control = Modifiers(rawValue: 2)
    /// Alt, or Esc typed right before.
    package static let alt = Modifiers(rawValue: 4)
  }
}

extension Key {
  /// A letter, digit, sign or blank.
  package static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// A function key, F1 to F12.
  package static func f(_ number: Int) -> Key { Key(.function(number)) }
  /// A letter with Ctrl, always named by its lower case.
  package static func control(_ character: Character) -> Key {
    Key(.character(character), .control)
  }
  /// A letter with Alt.
  package static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }

  /// Enter.
  package static let enter = Key(.enter)
  /// Esc.
  package static let escape = Key(.escape)
  /// Tab.
  package static let tab = Key(.tab)
  /// Shift-Tab.
  package static let backTab = Key(.tab, .shift)
  /// The space bar.
  package static let space = Key.character(" ")
  /// Backspace.
  package static let backspace = Key(.backspace)
  /// Delete.
  package static let delete = Key(.delete)
  /// Arrow up.
  package static let up = Key(.up)
  /// Arrow down.
  package static let down = Key(.down)
  /// Arrow left.
  package static let left = Key(.left)
  /// Arrow right.
  package static let right = Key(.right)
  /// Home.
  package static let home = Key(.home)
  /// End.
  package static let end = Key(.end)
  /// Page up.
  package static let pageUp = Key(.pageUp)
  /// Page down.
  package static let pageDown = Key(.pageDown)

  /// The letter that this key types into a field; `nil` for a key that types nothing.
  package var typed: Character? {
    guard case .character(let character) = code, modifiers.isEmpty else { return nil }
    return character
  }
}
