extension ExtractPart {
  /// The same with marks on what may not be used on a day (R-O-8.5-2).
  ///
  /// Whoever has something frozen keeps the right to read it: it is given, and says that it is frozen.
  package func marked(_ facts: PupilFacts, on day: CalendarDate) -> ExtractPart {
    let isWhole = facts.freeze(of: category, on: day) != nil
    var part = self
    for index in part.sheets.indices {
      let place = SheetPlace.stored(part.sheets[index].record)
      for field in part.sheets[index].fields.indices {
        let code = part.sheets[index].fields[field].code
        part.sheets[index].fields[field].isRestricted =
          isWhole || facts.freeze(of: code, in: place, on: day) != nil
      }
    }
    for index in part.entries.indices {
      part.entries[index].isRestricted =
        isWhole || facts.freeze(of: part.entries[index].record, on: day) != nil
    }
    for index in part.documents.indices {
      part.documents[index].isRestricted =
        isWhole || facts.freeze(of: part.documents[index].record, on: day) != nil
    }
    return part
  }

  /// Whether something in it is frozen.
  package var holdsRestricted: Bool {
    sheets.contains { $0.fields.contains(where: \.isRestricted) }
      || entries.contains(where: \.isRestricted) || documents.contains(where: \.isRestricted)
  }
}
