extension PupilFacts {
  /// What freezes a category as a whole on a day, the first of several.
  ///
  /// What was refused of a request inside a category that is frozen is frozen with it: the gate
  /// closes the category before it opens anything in it.
  package func freeze(of category: CategoryCode, on day: CalendarDate) -> Freeze? {
    if restrictions.contains(where: { $0.freezes(category, on: day) }) {
      return Freeze(request: nil)
    }
    return freeze(on: day) { $0.covers(.category(category), in: category) }
  }

  /// What freezes a category by its own name on a day, and not with the dossier around it.
  func freeze(naming category: CategoryCode, on day: CalendarDate) -> Freeze? {
    if restrictions.contains(where: { $0.category == category && $0.freezes(category, on: day) }) {
      return Freeze(request: nil)
    }
    return freeze(on: day) {
      $0.chosen.contains(.category(category)) && $0.covers(.category(category), in: category)
    }
  }

  /// What freezes a field by itself on a day, whatever happens to its category.
  package func freeze(of field: FieldCode, in place: SheetPlace, on day: CalendarDate) -> Freeze? {
    freeze(on: day) { frozen in
      switch place {
      case .any:
        frozen.chosen.contains { item in
          if case .field(field, _) = item { true } else { false }
        }
      case .new: frozen.own.covers(.field(field, sheet: nil), in: Self.anyCategory)
      case .stored(let record):
        frozen.own.covers(.field(field, sheet: record), in: Self.anyCategory)
      }
    }
  }

  /// What freezes an entry or document by itself on a day.
  package func freeze(of record: RecordID, on day: CalendarDate) -> Freeze? {
    freeze(on: day) { $0.own.covers(.record(record), in: Self.anyCategory) }
  }

  /// No category at all: what is frozen by itself is frozen wherever it lies.
  private static let anyCategory: CategoryCode = ""

  private func freeze(on day: CalendarDate, _ matches: (PartSelection) -> Bool) -> Freeze? {
    frozen.first { $0.holds(on: day) && matches($0.selection) }
      .map { Freeze(request: $0.request) }
  }
}

extension PartSelection {
  /// The fields, entries and documents of it, without whole categories.
  fileprivate var own: PartSelection {
    PartSelection(chosen.filter(\.isOwn), without: spared.filter(\.isOwn))
  }
}

extension RequestItem {
  /// Whether it names something inside a category.
  fileprivate var isOwn: Bool {
    switch self {
    case .field, .record: true
    case .wholeDossier, .category: false
    }
  }
}
