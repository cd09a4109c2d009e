import DossierCore

extension OsoLedger {
  /// What keeps entries and documents out before anybody asks for them.
  mutating func refuseRecords() {
    for part in extract.parts {
      let isListed = OsoReport.recordCategories.contains(part.category)
      for entry in part.entries {
        guard isListed, profile.isTransfer, entry.withdrawn != nil else {
          refuse(entry.record, isListed)
          continue
        }
        leave(entry.record, because: .withdrawn)
      }
      for document in part.documents { refuse(document.record, isListed) }
    }
  }

  /// Portability has its documents beside the file, and its reports in the other one.
  private mutating func refuse(_ record: RecordID, _ isListed: Bool) {
    guard profile.isTransfer else { return leave(record, because: .noPlace) }
    if !isListed { leave(record, because: .outsideReport) }
  }

  /// The entries of a category that may stand in the categories of the standard; they count as placed.
  mutating func entries(
    _ category: CategoryCode, for wanted: [OsoCategory], within period: (CalendarDate) -> Bool,
    where isWanted: (ExtractEntry) -> Bool
  ) -> [ExtractEntry] {
    var placed: [ExtractEntry] = []
    for entry in part(category)?.entries ?? []
    where isWanted(entry) && place(entry.record, entry.date, wanted, period) {
      placed.append(entry)
    }
    return placed
  }

  /// The documents of a category, in the same way.
  mutating func documents(
    _ category: CategoryCode, for wanted: [OsoCategory], within period: (CalendarDate) -> Bool
  ) -> [ExtractDocument] {
    var placed: [ExtractDocument] = []
    for document in part(category)?.documents ?? []
    where place(document.record, document.date, wanted, period) {
      placed.append(document)
    }
    return placed
  }

  /// Says why an entry or document is left out; the first reason stays.
  mutating func leave(_ record: RecordID, because reason: OsoOmission.Reason) {
    if case .leftOut = recordFates[record] { return }
    recordFates[record] = .leftOut(reason)
  }

  private func part(_ category: CategoryCode) -> ExtractPart? {
    extract.parts.first { $0.category == category }
  }

  private mutating func place(
    _ record: RecordID, _ date: CalendarDate, _ wanted: [OsoCategory],
    _ period: (CalendarDate) -> Bool
  ) -> Bool {
    let closures = wanted.compactMap { closure(of: $0) }
    if let reason = closures.first {
      leave(record, because: reason)
    } else if !period(date) {
      leave(record, because: .outsidePeriod)
    }
    if case .leftOut = recordFates[record] { return false }
    recordFates[record] = .placed
    return true
  }
}
