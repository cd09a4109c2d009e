import DossierCore

extension RestoreReplay {
  /// Notes that parts must be erased again; until somebody with their key comes in they are frozen.
  func awaitErasure(
    _ parts: ErasedParts, at place: Int, _ transaction: ArchiveTransaction
  ) throws -> Effect {
    let waiting = try transaction.restoredChanges().compactMap(\.content.erasure)
    guard try !waiting.contains(parts) && isThere(parts, behind: waiting, transaction) else {
      return .standing
    }
    try transaction.put(.erasure(parts, place: place), as: transaction.newRecordID())
    return .applied(
      entry(
        .erasureAwaited, pupils: [parts.pupil],
        objects: [parts.request.text, parts.category.text], rule: "R-O-8.4-1"))
  }

  /// Whether the store holds any of the parts, or will once an earlier erasure is done again.
  private func isThere(
    _ parts: ErasedParts, behind waiting: [ErasedParts], _ transaction: ArchiveTransaction
  ) throws -> Bool {
    let coming = Set(waiting.flatMap(\.sheets).map(\.successor))
    return try (parts.records + parts.sheets.map(\.record)).contains { id in
      try coming.contains(id) || transaction.holds(id)
    }
  }

  /// Freezes again what a request had frozen, unless the store knows that from the case itself.
  ///
  /// A case that was decided or is over speaks for itself. Of one that is known as open only, or
  /// not at all, the newest row counts: it may also say that nothing is frozen any more.
  func freeze(
    _ freezes: RequestFreezes, _ transaction: ArchiveTransaction
  ) throws -> Effect {
    let earlier = try transaction.restoredChanges().first { $0.content.freezes == freezes.request }
    // Somebody with the mandate ended it since, and the proof of that stays.
    if case .ended = earlier?.content { return .standing }
    if let record = try transaction.record(freezes.request.record) {
      let known = try RequestRecord(opened: record.body)
      if known.speaksForItself || known.frozen == freezes.scopes { return .standing }
    }
    guard earlier?.content != .freeze(freezes) else { return .standing }
    guard earlier != nil || freezes.isLasting else { return .standing }
    if let earlier { try transaction.erase(earlier.record) }
    if freezes.isLasting {
      try transaction.put(.freeze(freezes), as: transaction.newRecordID())
    }
    return .applied(
      entry(
        freezes.isLasting ? .restrictionRestored : .restrictionEnded, pupils: [freezes.pupil],
        objects: [freezes.request.text], rule: "R-O-8.5-3"))
  }
}

extension RestoreReplay {
  /// Keeps a number free that stands in a letter already, also when its request is gone (R-O-8.9-1).
  func keepFree(
    _ number: RequestNumber, _ transaction: ArchiveTransaction
  ) throws -> Effect {
    guard try transaction.skipRequestNumbers(to: number) else { return .standing }
    return .applied(entry(.restoreAccepted, objects: [number.text], rule: "R-O-8.9-1"))
  }
}

extension ArchiveTransaction {
  /// What waits to hold again, inside the lock.
  func restoredChanges() throws -> [StoredValue<RestoredChange>] {
    try recordsOn(.restoredChanges, .register).map { try StoredValue($0) }
  }

  /// Writes down that something has to hold again.
  func put(_ change: RestoredChange, as id: RecordID, version: Int = 1) throws {
    try put(
      ArchiveDraft(
        id: id, version: version, compartment: .register, subject: .pupil(change.pupil),
        list: .restoredChanges, body: change.sealedForm))
  }

  /// Whether there is such a record, also one that the session has no key to.
  fileprivate func holds(_ id: RecordID) throws -> Bool {
    do {
      return try record(id) != nil
    } catch ArchiveFault.compartmentClosed {
      return true
    }
  }
}

extension RequestRecord {
  /// Whether what it freezes is settled: by a decision, or because the case is over.
  var speaksForItself: Bool {
    request.stage.decision != nil || !request.stage.phase.isOpen
  }
}

extension RestoredChange {
  /// What was erased, if that is what it is about.
  var erasure: ErasedParts? {
    if case .erasure(let parts, _) = self { parts } else { nil }
  }

  /// The request that froze something, if that is what it is about.
  var freezes: RequestID? {
    switch self {
    case .freeze(let freezes): freezes.request
    case .ended(let ended): ended.freezes.request
    case .erasure: nil
    }
  }
}
