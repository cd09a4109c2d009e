/// Where a prefix counts when names are sorted.
package enum NameOrder: String, Hashable, Sendable, Codable {
  /// As in the Netherlands: on the core word, "Berg, van den" under the B.
  case dutch
  /// As in Belgium: on the whole surname, "van den Berg" under the V.
  case belgian
}
