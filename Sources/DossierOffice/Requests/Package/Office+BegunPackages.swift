import DossierCore

extension RecordList {
  /// The packages that somebody is making, or was making when the program ended.
  static let begunPackages = RecordList("packages.begun")
}

extension Office {
  /// The packages that are being made, by whom and since when; they have no files.
  ///
  /// Only that one is being made is kept, nothing of what is in it: a half copy of a dossier has no
  /// place in the store, and what is gone on with is made of the dossier as it is then.
  func begunPackages() throws -> [StoredValue<HandOverPackage>] {
    try kept(on: .begunPackages, in: packageCompartment)
  }

  /// Writes that a package is being made; not again by who was making it already.
  func noteBegun(_ request: RequestCase) throws {
    let isNoted = try begunPackages().contains {
      $0.content.request == request.id && $0.content.author == account
    }
    guard !isNoted else { return }
    let (pupil, today) = (request.intake.pupil, viewer.today)
    let begun = HandOverPackage(
      origin: .request(request.id, request.kind), pupil: pupil, madeOn: today,
      expires: today.adding(days: policy.terms.packageDays), author: account, files: [])
    try write { transaction in
      try transaction.put(
        ArchiveDraft(
          id: transaction.newRecordID(), version: 1, compartment: packageCompartment,
          subject: .pupil(pupil), list: .begunPackages, body: begun.sealedForm))
      return [begunEntry(.create, begun)]
    }
  }

  /// Forgets that this account is making a package: it was stopped, and is not gone on with.
  func forgetBegun(_ request: RequestID) throws {
    try forgetBegun(where: { $0.request == request && $0.author == account })
  }

  /// Forgets the packages that nobody went on with in the days that a package is kept.
  func forgetIdleBegun() throws {
    let today = viewer.today
    try forgetBegun(where: { $0.expires < today })
  }

  /// Forgets, with the package that is there now, that anybody is making it.
  func forgetBegun(_ request: RequestID, _ transaction: ArchiveTransaction) throws {
    for record in try transaction.recordsOn(.begunPackages, packageCompartment)
    where try HandOverPackage(opened: record.body).request == request {
      try transaction.erase(record.id)
    }
  }

  private func forgetBegun(where isOver: (HandOverPackage) -> Bool) throws {
    let over = try begunPackages().filter { isOver($0.content) }
    guard !over.isEmpty else { return }
    try write { transaction in
      // Whoever finished it meanwhile has forgotten it as well.
      for begun in over where try transaction.record(begun.record) != nil {
        try transaction.erase(begun.record)
      }
      return over.map { begunEntry(.delete, $0.content) }
    }
  }

  private func begunEntry(_ action: JournalAction, _ begun: HandOverPackage) -> JournalEntry {
    entry(
      .packageBegun, action, purpose: "R", pupils: [begun.pupil],
      objects: [begun.origin.record.text], rule: "R-O-8.2-1")
  }
}
