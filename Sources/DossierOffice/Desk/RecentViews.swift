import DossierCore

/// Which views were journalled in the last minute, so that looking again adds no line.
struct RecentViews {
  private var seen: [View: Moment] = [:]

  fileprivate struct View: Hashable {
    var event: JournalEvent
    var kind: JournalKind
    var pupils: [PupilID]
    var objects: [String]
  }

  /// Whether this view was not journalled in the minute before it.
  func isNew(_ entry: JournalEntry) -> Bool {
    guard let last = seen[View(entry)] else { return true }
    return entry.time < last || entry.time >= last.adding(seconds: 60)
  }

  /// Keeps a view for a minute.
  mutating func remember(_ entry: JournalEntry) {
    if seen.count > 500 { seen = seen.filter { entry.time < $0.value.adding(seconds: 60) } }
    seen[View(entry)] = entry.time
  }
}

extension RecentViews.View {
  fileprivate init(_ entry: JournalEntry) {
    event = entry.event
    kind = entry.kind
    pupils = entry.pupils
    objects = entry.objects
  }
}
