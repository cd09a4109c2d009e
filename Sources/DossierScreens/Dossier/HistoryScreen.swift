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
      into: &grid, in: context.body,
      columns: [
        ListColumn(HistoryWording.written, width: 12),
        ListColumn(label, width: 20, isFlexible: true),
        ListColumn(HistoryWording.author, width: 20, priority: 1),
        ListColumn(FormWording.sourceShort, width: 18, priority: 2),
      ], empty: HistoryWording.none
    ) { index in
      let version = versions[index]
      return ListRow([
        version.written?.dutch ?? HistoryWording.unknownDay,
        version.text ?? HistoryWording.emptied, version.author ?? HistoryWording.unknownPerson,
        version.source.map(StatusWording.word) ?? "",
      ])
    }
  }
}
