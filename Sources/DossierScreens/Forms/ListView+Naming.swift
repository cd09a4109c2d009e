import DossierCore
import ScreenKit

extension ListView {
  /// Takes a key; letters find the first row whose name begins with what was typed.
  ///
  /// Marks and capitals do not count: `ozturk` finds Öztürk. A name is asked for only when a
  /// letter was typed, and only up to the row that is found: an arrow key costs nothing in a list
  /// of thousands. A row without a name is never found.
  mutating func update(
    _ event: Event, in rect: Rect, hasHeader: Bool = true,
    naming name: @escaping (Int) -> String
  ) -> Outcome<Int> {
    let rows = 0..<count
    return update(
      event, in: rect, hasHeader: hasHeader,
      find: { typed in
        let wanted = NameFolding.sorting(typed)
        guard !wanted.isEmpty else { return nil }
        return rows.first { NameFolding.sorting(name($0)).starts(with: wanted) }
      })
  }
}
