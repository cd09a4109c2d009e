/// The bytes that put a name in its place in a list: comparing them byte by byte is the order.
///
/// Core surname, prefix, first name; the prefix joins the core in Belgian order. A name without a
/// surname stands where its first name belongs. A zero byte parts the fields, so that "Berg" comes
/// before "Berg Boer" and that before "Bergen".
package struct SortKey: Hashable, Comparable, Sendable, Redacted {
  /// The folded fields with zero bytes between them.
  package let bytes: [UInt8]

  /// Makes the key of a name.
  package init(_ name: PersonName, in order: NameOrder = .dutch) {
    let first = name.firstName ?? name.initials?.canonical ?? ""
    let fields =
      switch (name.surname, order) {
      case (nil, _): [first]
      case (let surname?, .dutch): [surname.core, surname.prefix, first]
      case (let surname?, .belgian): [surname.afterFirstName, first]
      }
    bytes = Array(fields.map(NameFolding.sorting).joined(separator: [0]))
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
