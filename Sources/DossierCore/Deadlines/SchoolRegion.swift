/// A holiday region (vakantieregio) of the Netherlands.
package enum SchoolRegion: String, Hashable, Sendable, Codable, CaseIterable {
  /// The north.
  case north = "noord"
  /// The middle.
  case middle = "midden"
  /// The south.
  case south = "zuid"
}
