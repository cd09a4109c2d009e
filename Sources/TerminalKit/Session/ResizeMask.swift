import CNcursesw
import Glibc

/// Keeps the signal of a new window size back until the loop waits for it.
///
/// Otherwise a resize that comes between looking for keys and waiting would stay unseen until
/// the next key.
struct ResizeMask: ~Copyable {
  private var found = sigset_t()

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    sigaddset(&held, SIGWINCH)
    pthread_sigmask(SIG_BLOCK, &held, &found)
  }

  deinit {
    var mask = found
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Waits for one of the descriptors, letting the signal through while it waits.
  func wait(for descriptors: inout [pollfd], timeout: Duration?) -> Int32 {
    var open = found
    sigdelset(&open, SIGWINCH)
    guard let timeout else {
      return ppoll(&descriptors, nfds_t(descriptors.count), nil, &open)
    }
    let (seconds, attoseconds) = max(timeout, .zero).components
    var limit = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    return ppoll(&descriptors, nfds_t(descriptors.count), &limit, &open)
  }
}
