package import DossierCore

/// How far a transfer is.
package enum TransferState: String, Hashable, Sendable, Codable, CaseIterable {
  /// Prepared.
  case prepared = "voorbereid"
  /// The family had it or said something of it.
  case shown = "voorgelegd"
  /// It may go.
  case ready = "klaar"
  /// It was sent.
  case sent = "verstuurd"
  /// It was stopped.
  case cancelled = "gestopt"
}

/// One line in a list of transfers.
package struct TransferRow: Hashable, Sendable, Encodable {
  /// The transfer.
  package var transfer: RecordID
  /// About which pupil.
  package var pupil: PupilID
  /// The name, for who may see it.
  package var name: String?
  /// Which kind.
  package var kind: TransferKind
  /// To whom.
  package var recipient: RecordID
  /// The name of the recipient.
  package var recipientName: String
  /// When it was prepared.
  package var prepared: CalendarDate
  /// How far it is.
  package var state: TransferState
  /// Since when.
  package var on: CalendarDate
}

extension Office {
  /// A transfer as a row.
  func row(
    of stored: StoredValue<Transfer>, recipients: [RecordID: Recipient], names: PupilNames
  ) throws -> TransferRow {
    let content = stored.content
    let latest = (content.copies.map(\.on) + content.views.map(\.on)).max()
    let state: (TransferState, CalendarDate) =
      switch content.end {
      case .sent(_, let day): (.sent, day)
      case .cancelled(_, let day): (.cancelled, day)
      case nil:
        if let latest {
          (try isReady(content, recipients[content.recipient]) ? .ready : .shown, latest)
        } else {
          (.prepared, content.prepared)
        }
      }
    return TransferRow(
      transfer: stored.record, pupil: content.pupil, name: names.name(of: content.pupil),
      kind: content.kind, recipient: content.recipient,
      recipientName: recipients[content.recipient]?.name ?? "", prepared: content.prepared,
      state: state.0, on: state.1)
  }

  /// Whether the family had it and nothing else stands in the way, for who sees a list of them.
  ///
  /// It needs no right to disclose and opens no dossier: whether the content changed since is for
  /// the page to say. A recipient of a kind that the policy knows no longer is never ready.
  private func isReady(_ transfer: Transfer, _ recipient: Recipient?) throws -> Bool {
    guard let recipient, let type = policy.recipientType(recipient.type) else { return false }
    return try obstacle(to: transfer, type) == nil
  }
}
