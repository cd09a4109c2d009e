package import DossierCore

extension Office {
  /// Destroys the packages of which the days are over, and what was contributed to cases that are.
  ///
  /// To be called at login and when nothing happens; without the keys there is nothing to do. That a
  /// package was there, who made it and when stays. Returns how many were destroyed.
  @discardableResult
  package func destroyExpiredPackages() throws -> Int {
    let today = viewer.today
    var count = 0
    for package in try keptPackages() where !package.content.isKept(on: today) {
      try destroy(package, on: today)
      count += 1
    }
    try forgetIdleBegun()
    try removeIdleParts()
    return count
  }

  private func destroy(_ package: StoredValue<HandOverPackage>, on today: CalendarDate) throws {
    try write { transaction in
      try empty(package, on: today, transaction)
      return [
        entry(
          .packageExpired, .delete, pupils: [package.content.pupil],
          objects: [package.content.origin.record.text, package.record.text], rule: "R-O-8.2-1")
      ]
    }
  }

  /// What was contributed is a copy of the dossier: it goes when the case is over.
  private func removeIdleParts() throws {
    guard archive.compartments.contains(.register) else { return }
    var isOver: [RequestID: Bool] = [:]
    let idle = try contributedParts().filter { part in
      let id = part.content.request
      if let known = isOver[id] { return known }
      let found = try openable(id.record, archive.record).map {
        try !RequestRecord(opened: $0.body).request.stage.phase.isOpen
      }
      isOver[id] = found ?? true
      return found ?? true
    }
    guard !idle.isEmpty else { return }
    try write { transaction in
      for part in idle { try erase(part.record, transaction) }
      return [
        entry(
          .packageExpired, .delete, pupils: Set(idle.map(\.content.pupil)).sorted(),
          objects: idle.map(\.record.text), count: idle.count, rule: "R-O-8.2-1")
      ]
    }
  }

  /// Removes what was contributed about a pupil, and empties packages about the pupil.
  ///
  /// For an erasure: a copy that waits must not outlive what it was taken from. Valid inside a
  /// transaction, whose journal line tells why.
  package func eraseCopies(of pupil: PupilID, _ transaction: ArchiveTransaction) throws {
    for compartment in partCompartments {
      for part in try contributedParts(in: compartment, transaction)
      where part.content.pupil == pupil { try erase(part.record, transaction) }
    }
    guard archive.compartments.contains(packageCompartment) else { return }
    for record in try transaction.recordsOn(.keptPackages, packageCompartment) {
      let package = try StoredValue<HandOverPackage>(record)
      guard package.content.isAbout(pupil) else { continue }
      try empty(package, on: viewer.today, transaction)
    }
  }

  private func empty(
    _ package: StoredValue<HandOverPackage>, on today: CalendarDate,
    _ transaction: ArchiveTransaction
  ) throws {
    var content = package.content
    for file in content.files { try transaction.eraseDocument(file.content) }
    content.files = []
    content.destroyed = today
    try put(content, version: package.version + 1, as: package.record, transaction)
  }
}
