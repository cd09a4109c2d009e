/// A value about a person that never shows itself in an error, a log or a failed assertion.
///
/// Interpolating, printing or dumping it gives the name of the type; whoever may show the value
/// asks for it by name.
package protocol Redacted: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{}

extension Redacted {
  package var description: String { "<\(Self.self)>" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
