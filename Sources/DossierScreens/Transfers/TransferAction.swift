import DossierCore

/// What can be done with a transfer (F9).
enum TransferAction: String, Hashable, Sendable {
  case choose, preview, savePreview, copy, view, send, cancel, disclosure, dossier

  /// What takes an obstacle away, when something on this screen does.
  init?(answering obstacle: TransferRefusal) {
    switch obstacle {
    case .copyMissing, .changedSinceCopy: self = .copy
    case .viewNotOffered, .disagreementNotExplained, .changedSinceView: self = .view
    case .recipientDoesNotFit, .consentMissing, .reasonMissing, .alreadySent, .alreadyCancelled,
      .alreadyOpen, .inFuture, .beforePrepared, .notFamily, .notEntitled, .notAllVisible:
      return nil
    }
  }
}
