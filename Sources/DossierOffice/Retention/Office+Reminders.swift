import DossierCore

extension SheetReminder {
  /// Where it stands: by month, so that only what asks by now is read.
  var list: RecordList { Self.list(category == PaperDossier.category, month) }

  /// The list of a month; paper dossiers have lists of their own, in another compartment.
  static func list(_ isPaper: Bool, _ month: Month) -> RecordList {
    RecordList("reminders/\(isPaper ? "paper" : "necessity")/\(month.year)-\(month.month)")
  }
}

extension Office {
  /// Keeps the index of what sheets ask for, in the transaction that writes or erases one.
  func remind(
    of new: Sheet?, instead old: Sheet?, as record: RecordID, in category: DataCategory,
    _ transaction: ArchiveTransaction
  ) throws {
    guard category.needsNecessity || category.code == PaperDossier.category else { return }
    let before = old.flatMap { SheetReminder($0, as: record) }
    let after = new.flatMap { SheetReminder($0, as: record) }
    guard before != after else { return }
    let stored = try before.flatMap { before in
      try transaction.recordsOn(before.list, category.compartment)
        .first { try SheetReminder(opened: $0.body).sheet == record }
    }
    guard let after else {
      if let stored { try transaction.erase(stored.id) }
      return
    }
    try transaction.put(
      ArchiveDraft(
        id: stored?.id ?? transaction.newRecordID(), version: (stored?.version ?? 0) + 1,
        compartment: category.compartment, subject: nil, list: after.list,
        body: after.sealedForm))
  }

  /// The reminders of paper dossiers, or of necessities, that ask by today.
  func reminders(ofPaper isPaper: Bool) throws -> [SheetReminder] {
    let compartments = Set(
      policy.categories.filter {
        isPaper ? $0.code == PaperDossier.category : $0.needsNecessity
      }.map(\.compartment))
    let today = viewer.today
    return try compartments.intersection(archive.compartments).flatMap { compartment in
      try SheetReminder.months(until: today).flatMap { month in
        try archive.recordsOn(SheetReminder.list(isPaper, month), compartment)
          .map { try SheetReminder(opened: $0.body) }.filter { $0.day <= today }
      }
    }
  }
}
