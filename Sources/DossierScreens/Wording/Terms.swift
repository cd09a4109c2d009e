/// Words that mean the same on every screen.
package enum Terms {
  /// F3.
  package static let back = "Terug"
  /// The button that closes a box.
  package static let close = "Sluiten"
  /// F2.
  package static let save = "Opslaan"
  /// Yes.
  package static let yes = "Ja"
  /// No.
  package static let no = "Nee"
  /// The choice that leaves nothing out.
  package static let all = "alle"
  /// What stands where a field is empty.
  package static let empty = "-"
  /// A value that only some roles see for this pupil.
  package static let secret = "geheim"
  /// A category that is frozen.
  package static let restricted = "BEPERKT"
  /// A name that is missing.
  package static let nameless = "(zonder naam)"
}
