package import ScreenKit

/// A file descriptor that may wake the loop.
package struct WatchedDescriptor: Hashable, Sendable {
  /// The open descriptor; whoever opened it also reads it.
  package let descriptor: Int32
  /// The name under which the event comes.
  package let source: WakeSource

  /// Names a descriptor.
  package init(_ descriptor: Int32, as source: WakeSource) {
    self.descriptor = descriptor
    self.source = source
  }
}
