/// The name of something outside the terminal that can wake the program, such as a watched file.
package struct WakeSource: Hashable, Sendable {
  /// The name in code.
  package let name: String

  /// Names a source.
  package init(_ name: String) {
    self.name = name
  }
}
