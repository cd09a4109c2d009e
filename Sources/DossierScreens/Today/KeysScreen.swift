package import ScreenKit

/// Hulp (HP-01): how the screens work and what the keys mean everywhere.
package struct KeysScreen: OfficeScreen {
  package var notice = Notice()
  private var pager = TextPager(KeyWording.everywhere)

  /// Opens at the start of the text.
  package init() {}

  package var hints: [KeyHint] { [KeyHint(.f(3), or: [.escape], KeyWording.back)] }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let place = pager.position(in: context.body.inset(horizontal: 2))
    return ScreenHeader(
      code: "HP-01", title: MenuWording.allKeys, hint: KeyWording.pageHint,
      position: "\(place.first)-\(place.last)/\(place.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event, key == .f(3) || key == .escape { return .done(.back) }
    return pager.update(event, in: context.body.inset(horizontal: 2)).isIgnored
      ? .ignored : .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    pager.draw(into: &grid, in: context.body.inset(horizontal: 2))
  }
}
