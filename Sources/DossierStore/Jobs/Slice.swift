/// The end of a slice of work: how long others may be kept waiting.
struct Slice {
  private let end: ContinuousClock.Instant

  init(milliseconds: Int) {
    end = .now + .milliseconds(milliseconds)
  }

  var isOver: Bool { ContinuousClock.now >= end }
}
