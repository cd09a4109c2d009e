import DossierOffice

/// The same step for several things, one after the other; each has its own result.
///
/// The office takes one action at a time, so that one that fails stops no other.
struct Bulk<Item: Sendable>: Sendable {
  private var waiting: [Item]
  private(set) var done: [Item] = []
  private(set) var failed: [(item: Item, failure: OfficeFailure)] = []

  init(_ items: [Item]) {
    waiting = items
  }

  /// Whose turn it is; `nil` when everything had its turn.
  var next: Item? { waiting.first }

  /// Takes the answer for the one whose turn it was.
  mutating func take(_ failure: OfficeFailure?) {
    guard !waiting.isEmpty else { return }
    let item = waiting.removeFirst()
    if let failure { failed.append((item, failure)) } else { done.append(item) }
  }
}
