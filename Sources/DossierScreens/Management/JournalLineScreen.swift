import DossierCore
package import DossierOffice
package import ScreenKit

/// Regel van het logboek (LG-02): everything one line says, in words.
package struct JournalLineScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var pager: TextPager

  /// Opens one line.
  package init(_ workplace: Workplace, _ line: JournalLineAnswer) {
    self.workplace = workplace
    pager = TextPager(ManagementJournalLineWording(workplace: workplace).text(line))
  }

  package var hints: [KeyHint] { [KeyHint(.f(3), or: [.escape], KeyWording.back)] }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let place = pager.position(in: Self.inside(context))
    return ScreenHeader(
      code: "LG-02", title: ManagementJournalWording.line,
      hint: place.count > place.last ? ManagementJournalWording.lineHint : "",
      position: place.count > place.last || place.first > 1 ? "\(place.last)/\(place.count)" : "")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event, key == .f(3) || key == .escape { return .done(.back) }
    return pager.update(event, in: Self.inside(context)).isIgnored ? .ignored : .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    pager.draw(into: &grid, in: Self.inside(context))
  }

  private static func inside(_ context: ScreenContext) -> Rect {
    context.body.inset(horizontal: 3, vertical: 1)
  }
}
