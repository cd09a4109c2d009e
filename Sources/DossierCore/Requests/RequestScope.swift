/// What a request is about (omvang): at least one part, none of them twice.
package struct RequestScope: Hashable, Sendable {
  /// The parts, in the order they were named.
  package let items: [RequestItem]

  /// Takes the parts; `nil` when there are none, one twice, or one besides the whole dossier.
  package init?(_ items: [RequestItem]) {
    guard !items.isEmpty, Set(items).count == items.count,
      items.count == 1 || !items.contains(.wholeDossier)
    else { return nil }
    self.items = items
  }

  private init(only item: RequestItem) {
    items = [item]
  }

  /// Everything about the pupil.
  package static let wholeDossier = RequestScope(only: .wholeDossier)
}
