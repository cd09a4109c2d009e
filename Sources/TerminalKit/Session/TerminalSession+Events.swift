import CNcursesw
import Glibc
package import ScreenKit

extension TerminalSession {
  /// Waits for the next event, using no time at all until it comes.
  ///
  /// Without a timeout only keys, resizes, signals and watched descriptors end the wait; after
  /// the timeout the event is `.deadline`.
  package mutating func nextEvent(
    timeout: Duration? = nil, watching: [WatchedDescriptor] = []
  ) -> Event {
    let end = timeout.map { ContinuousClock.now + $0 }
    var emptyReads = 0
    while true {
      if let event = readEvent(waiting: emptyReads > 0) { return event }
      let remaining = end.map { ContinuousClock.now.duration(to: $0) }
      switch wait(remaining, watching: watching) {
      case .event(let event): return event
      case .keys: emptyReads += 1
      case .signal: emptyReads = 0
      }
      // Readable without anything to read, again and again: the terminal is gone.
      if emptyReads > 16 { return .hangup }
    }
  }

  private enum Waking {
    case event(Event)
    case keys
    case signal
  }

  private mutating func wait(_ timeout: Duration?, watching: [WatchedDescriptor]) -> Waking {
    var descriptors = [
      pollfd(fd: inputDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.reading, events: Int16(POLLIN), revents: 0),
    ]
    descriptors += watching.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    let count = mask.wait(for: &descriptors, timeout: timeout)
    if count == 0 { return .event(.deadline) }
    guard count > 0 else { return .signal }
    if descriptors[1].revents != 0, let event = takeSignals() { return .event(event) }
    let isGone = Int32(descriptors[0].revents) & (POLLHUP | POLLERR | POLLNVAL) != 0
    if isGone { return .event(.hangup) }
    if descriptors[0].revents != 0 { return .keys }
    let fired = zip(watching, descriptors.dropFirst(2)).first { $0.1.revents != 0 }
    return fired.map { .event(.wake($0.0.source)) } ?? .signal
  }

  private mutating func takeSignals() -> Event? {
    let signals = wake.drain()
    if signals.contains(where: { $0 != SIGTSTP }) { return .hangup }
    if signals.contains(SIGTSTP) { stopUntilContinued() }
    return nil
  }

  /// The next event that is already there; input that means nothing is eaten on the way.
  private mutating func readEvent(waiting: Bool) -> Event? {
    var isFirst = true
    while let raw = takePushedBack() ?? read(milliseconds: waiting && isFirst ? 25 : 0) {
      isFirst = false
      if raw == .code(KEY_RESIZE) { return resized() }
      let window = curses.window
      let event = decoder.decode(raw) { wait in
        RawInput.read(from: window, milliseconds: wait)
      }
      if let event { return event }
    }
    return nil
  }

  private mutating func takePushedBack() -> RawInput? {
    defer { pushedBack = nil }
    return pushedBack
  }

  private func read(milliseconds: Int32) -> RawInput? {
    RawInput.read(from: curses.window, milliseconds: milliseconds)
  }

  /// Dragging a window edge gives many sizes; only the last one is drawn.
  private mutating func resized() -> Event {
    while let next = read(milliseconds: 0) {
      guard next == .code(KEY_RESIZE) else {
        pushedBack = next
        break
      }
    }
    forgetShown()
    return .resize(size)
  }
}
