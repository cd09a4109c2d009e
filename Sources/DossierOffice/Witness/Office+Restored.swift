import DossierCore

extension RecordList {
  /// What has to hold again since an older store was put back.
  static let restoredChanges = RecordList("restored.changes")
}

extension Office {
  /// What has to hold again since an older store was put back.
  func restoredChanges() throws -> [StoredValue<RestoredChange>] {
    try kept(on: .restoredChanges, in: .register)
  }

  /// Erases again what came back with an older store and lies in compartments that are open here.
  ///
  /// Done at every login, whatever the role: it decides nothing, two persons decided before the
  /// store was put back. What cannot be erased yet stays frozen.
  func eraseAgain() throws {
    let waiting = try restoredChanges().compactMap { change -> Waiting? in
      guard case .erasure(let parts, let place) = change.content else { return nil }
      return Waiting(note: change.record, parts: parts, place: place)
    }
    for erasure in waiting.sorted(by: { $0.place < $1.place }) {
      guard let category = policy.category(erasure.parts.category),
        archive.compartments.contains(category.compartment)
      else { continue }
      try eraseAgain(erasure, in: category)
    }
  }

  private struct Waiting {
    var note: RecordID
    var parts: ErasedParts
    var place: Int
  }

  private func eraseAgain(_ waiting: Waiting, in category: DataCategory) throws {
    let parts = waiting.parts
    var histories: [RecordID: [StoredValue<Sheet>]] = [:]
    for sheet in try sheets(of: category.code, pupil: parts.pupil) {
      histories[sheet.record] = try archive.history(sheet.record).map { try StoredValue($0) }
    }
    try write { transaction in
      let contents = try transaction.contents(of: category, pupil: parts.pupil)
      let plan = ErasurePlan(again: parts, in: category, contents)
      var eraser = Eraser(
        office: self, pupil: parts.pupil, histories: histories, transaction: transaction)
      for sheet in parts.sheets { eraser.successors[sheet.record] = sheet.successor }
      _ = try eraser.erase(plan)
      try eraseCopies(of: parts.pupil, transaction)
      try transaction.erase(waiting.note)
      return [
        entry(
          .dataErased, .delete, purpose: "R", reason: RestoreReplay.reason, pupils: [parts.pupil],
          objects: [parts.request.text, category.code.text], count: plan.count, rule: "R-O-8.4-1")
      ]
    }
  }
}
