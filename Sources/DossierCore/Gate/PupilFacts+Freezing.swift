extension PupilFacts {
  /// What freezes a category as a whole on a day, the first of several.
  package func freeze(of category: CategoryCode, on day: CalendarDate) -> Freeze? {
    if restrictions.contains(where: { $0.freezes(category, on: day) }) {
      return Freeze(request: nil)
    }
    return freeze(on: day) { $0 == .wholeDossier || $0 == .category(category) }
  }

  /// What freezes a field by itself on a day, whatever happens to its category.
  package func freeze(of field: FieldCode, in place: SheetPlace, on day: CalendarDate) -> Freeze? {
    freeze(on: day) { item in
      switch (item, place) {
      case (.field(let code, _), .any): code == field
      case (.field(let code, nil), _): code == field
      case (.field(let code, let sheet?), .stored(let record)):
        code == field && sheet == record
      case (.record(let frozen), .stored(let record)): frozen == record
      case (.field, .new), (.record, .any), (.record, .new), (.wholeDossier, _), (.category, _):
        false
      }
    }
  }

  /// What freezes an entry or document by itself on a day.
  package func freeze(of record: RecordID, on day: CalendarDate) -> Freeze? {
    freeze(on: day) { $0 == .record(record) }
  }

  private func freeze(on day: CalendarDate, _ matches: (RequestItem) -> Bool) -> Freeze? {
    frozen.first { $0.holds(on: day) && $0.items.contains(where: matches) }
      .map { Freeze(request: $0.request) }
  }
}
