package import DossierCore

/// What one holder can give for a request, category by category.
package struct ContributionAnswer: Hashable, Sendable, Encodable {
  /// The request.
  package var request: RequestID
  /// The version of the case, for the contribution that follows.
  package var version: Int
  /// The pupil.
  package var pupil: PupilID
  /// The name, if the holder may see it.
  package var pupilName: PersonName?
  /// What was asked.
  package var kind: RequestKind
  /// The day by which the answer is due.
  package var due: CalendarDate
  /// The categories that the role keeps and that hold something.
  package var categories: [Category]

  /// One category of a contribution.
  package struct Category: Hashable, Sendable, Encodable {
    /// Its code.
    package var code: CategoryCode
    /// Its Dutch name.
    package var label: String
    /// What the role said before; `nil` when it has still to answer.
    package var said: PartGiven.Answer?
    /// What can be given.
    package var items: [Item]
  }

  /// One item that can be given.
  package struct Item: Hashable, Sendable, Encodable {
    /// What it is.
    package var kind: Kind
    /// The sheet, report or document.
    package var record: RecordID
    /// The field, for an item of a sheet.
    package var field: FieldCode?
    /// The version that was read; passages fit no other.
    package var version: Int
    /// The day it is about.
    package var date: CalendarDate?
    /// What it is called.
    package var title: String
    /// The words that passages are counted in; of a report the title, a line end, and the text.
    package var words: String
    /// Whether it mentions others, so that somebody must look before it is given (R-O-8.2-5).
    package var mentionsOthers: Bool
    /// Whether it is only given when it is named, because it is secret.
    package var isSecret: Bool
    /// Whether it is given as it stands now.
    package var isGiven: Bool
    /// What is taken out of it, by this role or another.
    package var passages: [PassageGiven]
  }

  /// What an item is.
  package enum Kind: String, Hashable, Sendable, Codable {
    case field = "veld"
    case entry = "verslag"
    case document = "document"
  }
}

extension ContributionAnswer.Category {
  init(at desk: ContributionDesk, request: RequestCase) throws {
    code = desk.category.code
    label = desk.category.label
    let earlier = request.progress.contributions.first {
      $0.category == desk.category.code && $0.role == desk.office.role
    }
    let given: [ContributedItem]
    switch earlier?.answer {
    case .items(let items): (said, given) = (.items, items)
    case .nothing: (said, given) = (.nothing, [])
    case .withheld: (said, given) = (.withheld, [])
    case nil: (said, given) = (nil, [])
    }
    let maker = ContributionItems(desk: desk, given: given)
    items = maker.fields + maker.entries + maker.documents
  }
}

/// Lists the items of a category with what became of each.
private struct ContributionItems {
  typealias Item = ContributionAnswer.Item

  let desk: ContributionDesk
  let given: [ContributedItem]

  var fields: [Item] {
    desk.contents.sheets.flatMap { sheet in
      desk.fields(of: sheet.content, includingSecret: true).map { field, cell in
        let item = RequestItem.field(field.code, sheet: sheet.record)
        let isSecret = desk.isSecret(field, in: sheet.content)
        let isNamed = state(of: item, sheet.version) != nil
        let isInSheet = state(of: .record(sheet.record), sheet.version) != nil
        return Item(
          kind: .field, record: sheet.record, field: field.code, version: sheet.version,
          date: cell.written, title: field.label,
          words: desk.office.display(cell.value, of: field),
          mentionsOthers: desk.mentionsOthers(sheet.record), isSecret: isSecret,
          isGiven: isNamed || !isSecret && (isInSheet || isWhole),
          passages: passages(of: item, sheet.version))
      }
    }
  }

  var entries: [Item] {
    desk.contents.entries
      .sorted { ($0.content.date, $0.record) < ($1.content.date, $1.record) }
      .map { stored in
        item(
          .entry, stored.record, stored.version, stored.content.date, stored.content.title,
          words: ContributedWords.words(title: stored.content.title, text: stored.content.text))
      }
  }

  var documents: [Item] {
    desk.documents.map { stored in
      item(
        .document, stored.record, stored.version, stored.content.added, stored.content.title,
        words: stored.content.title)
    }
  }

  private func item(
    _ kind: ContributionAnswer.Kind, _ record: RecordID, _ version: Int, _ date: CalendarDate,
    _ title: String, words: String
  ) -> Item {
    Item(
      kind: kind, record: record, field: nil, version: version, date: date, title: title,
      words: words, mentionsOthers: desk.mentionsOthers(record), isSecret: false,
      isGiven: isWhole || state(of: .record(record), version) != nil,
      passages: passages(of: .record(record), version))
  }

  private var isWhole: Bool {
    given.contains { $0.item == .category(desk.category.code) }
  }

  private func state(of item: RequestItem, _ version: Int) -> ContributedItem? {
    given.first { $0.item == item && $0.version == version }
  }

  private func passages(of item: RequestItem, _ version: Int) -> [PassageGiven] {
    let redactions =
      desk.redactionsOfOthers(item, version: version)
      + desk.ownRedactions(item, version: version)
    var seen: Set<Redaction> = []
    return redactions.filter { seen.insert($0).inserted }.map {
      PassageGiven(
        from: $0.passage.lowerBound, to: $0.passage.upperBound, reason: $0.reason)
    }
  }
}
