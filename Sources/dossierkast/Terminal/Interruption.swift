import Glibc

/// Lets Ctrl-C, a hang-up and a request to end break off a question instead of the process.
///
/// Whoever asks then gets no answer, and tidies up what was half made.
enum Interruption {
  /// From now on a question that is open when a signal comes has no answer.
  static func breaksOffQuestions() {
    var action = sigaction()
    // Without SA_RESTART the read that waits for an answer ends.
    action.__sigaction_handler.sa_handler = { _ in }
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaction(signal, &action, nil) }
  }
}
