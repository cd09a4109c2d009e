package import DossierCore
package import ScreenKit

/// Lezen (LZ-01): a value that is too long for a line or a box, page by page.
package struct TextScreen: OfficeScreen {
  package var notice = Notice()
  package let policy: Policy?
  private let title: String
  private var pager: TextPager

  /// The longest text that still stands in a box.
  static let boxLimit = 240

  /// Opens a text.
  init(title: String, text: String, policy: Policy?) {
    self.title = title
    self.policy = policy
    pager = TextPager(text)
  }

  package var hints: [KeyHint] { [KeyHint(.f(3), or: [.escape], KeyWording.back)] }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    let place = pager.position(in: textRect(context))
    return ScreenHeader(
      code: "LZ-01", title: title, hint: KeyWording.pageHint,
      position: "\(place.first)-\(place.last)/\(place.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event, key == .f(3) || key == .escape { return .done(.back) }
    return pager.update(event, in: textRect(context)).isIgnored ? .ignored : .handled
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    pager.draw(into: &grid, in: textRect(context))
  }

  private func textRect(_ context: ScreenContext) -> Rect {
    context.body.inset(horizontal: 2)
  }
}
