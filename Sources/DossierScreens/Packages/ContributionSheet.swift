import DossierCore
import DossierOffice

/// What a holder says about a request, category by category, as lines of one list.
struct ContributionSheet: Hashable, Sendable {
  private(set) var answer: ContributionAnswer
  var categories: [CategoryDraft]

  /// A category, or an item below it, by their places.
  enum Line: Hashable, Sendable {
    case category(Int)
    case item(Int, Int)

    /// The place of the category.
    var category: Int {
      switch self {
      case .category(let index), .item(let index, _): index
      }
    }
  }

  init(_ answer: ContributionAnswer) {
    self.answer = answer
    categories = answer.categories.map { CategoryDraft($0) }
  }

  /// Takes over what the office has now, with what was decided here.
  mutating func reread(_ new: ContributionAnswer) {
    let old = categories
    answer = new
    categories = new.categories.map { category in
      var draft = CategoryDraft(category)
      if let decided = old.first(where: { $0.code == category.code }) { draft.keep(decided) }
      return draft
    }
  }

  /// Goes on with what was decided in an earlier session.
  mutating func resume(_ note: ContributionNote) {
    for part in note.parts {
      guard let index = categories.firstIndex(where: { $0.code == part.category }) else { continue }
      categories[index].resume(part)
    }
  }

  /// The lines: items stand there as long as they can be given.
  var lines: [Line] {
    categories.indices.flatMap { index -> [Line] in
      let category = categories[index]
      let shows = category.answer == nil || category.answer == .items
      return [.category(index)] + (shows ? category.items.indices.map { .item(index, $0) } : [])
    }
  }

  /// The item of a line.
  func item(_ line: Line) -> ItemDraft? {
    guard case .item(let category, let item) = line else { return nil }
    return categories[category].items[item]
  }

  /// What is sent.
  var parts: [PartGiven] { categories.compactMap(\.part) }

  /// Whether something would be lost by leaving.
  var isChanged: Bool { categories.contains(where: \.isChanged) }
}
