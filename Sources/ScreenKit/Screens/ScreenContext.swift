/// What a screen may know about where it is shown.
package struct ScreenContext: Hashable, Sendable {
  /// Where the parts of the screen lie.
  package let layout: FrameLayout
  /// Whether this is the first screen, from which there is no way back but leaving.
  package let isRoot: Bool

  /// Describes a place for a screen.
  package init(layout: FrameLayout, isRoot: Bool) {
    self.layout = layout
    self.isRoot = isRoot
  }

  /// What belongs to the screen itself.
  package var body: Rect { layout.body }
}
