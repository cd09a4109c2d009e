package import DossierCore
package import DossierOffice
package import ScreenKit

/// Geschiedenis van een veld (GS-01): every value with who wrote it, when, and its source.
package struct HistoryScreen: OfficeScreen {
  package var notice = Notice()
  package let policy: Policy?
  private let query: FieldHistoryQuery
  private let label: String
  private let name: String
  private var versions: [FieldVersion] = []
  private var list = ListView()

  /// Opens the history of one field.
  package init(_ query: FieldHistoryQuery, label: String, name: String, policy: Policy?) {
    self.query = query
    self.label = label
    self.name = name
    self.policy = policy
  }

  package var question: ScreenEffect? { .ask(query) }

  package var hints: [KeyHint] {
    [KeyHint(.f(3), or: [.escape], KeyWording.back), KeyHint(.enter, HistoryWording.whole)]
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "GS-01", title: HistoryWording.title(label, name), hint: HistoryWording.hint,
      position: versions.isEmpty ? "" : "\(list.selected + 1)/\(versions.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event, key == .f(3) || key == .escape { return .done(.back) }
    switch list.update(event, in: context.body) {
    case .done(let row):
      if let text = versions[row].text, text.count > TextScreen.boxLimit {
        return .done(.push(TextScreen(title: "\(label) - \(name)", text: text, policy: policy)))
      }
      notice.explain(
        Explanation(
          title: label, what: versions[row].text ?? HistoryWording.emptied,
          now: HistoryWording.line(versions[row])))
      return .handled
    case .handled: return .handled
    case .ignored: return .ignored
    }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .answered(let new as [FieldVersion]) = answer else { return .ignored }
    versions = new
    list.update(count: new.count)
    return .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body, columns: columns(in: context.body),
      empty: HistoryWording.none
    ) { index in
      let version = versions[index]
      return ListRow([
        version.written?.dutch ?? HistoryWording.unknownDay, value(version), author(version),
        version.source.map(StatusWording.word) ?? "",
      ])
    }
  }

  /// The author takes what the longest value leaves, and never less than it has on a full line.
  private func columns(in rect: Rect) -> [ListColumn] {
    let longest = (value: longest(value), author: longest(author))
    let room = rect.width - Self.besides
    let author = min(longest.author, max(Self.leastAuthor, room - longest.value))
    return [
      ListColumn(HistoryWording.written, width: 12),
      ListColumn(label, width: min(20, max(12, room - author)), isFlexible: true),
      ListColumn(HistoryWording.author, width: max(6, author), priority: 1),
      ListColumn(FormWording.sourceShort, width: 18, priority: 2),
    ]
  }

  private static let leastAuthor = 20
  /// Marker, day, source and what stands between the columns.
  private static let besides = 3 + 12 + 18 + 3 * 2 + 1

  private func longest(_ text: (FieldVersion) -> String) -> Int {
    versions.map { DisplayText.width(of: text($0)) }.max() ?? 0
  }

  private func value(_ version: FieldVersion) -> String { version.text ?? HistoryWording.emptied }

  private func author(_ version: FieldVersion) -> String {
    version.author ?? HistoryWording.unknownPerson
  }
}
