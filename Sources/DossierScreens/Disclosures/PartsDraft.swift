import DossierCore
import DossierOffice

/// What is chosen of a dossier to go out, category by category; nothing is until somebody says so.
struct PartsDraft: Hashable, Sendable {
  private(set) var categories: [Category] = []
  /// Why a category goes along when nobody says otherwise: the law lists what is in a transfer.
  var usualReason: String

  /// A category of the offer with what is chosen of it.
  struct Category: Hashable, Sendable {
    fileprivate(set) var offered: DisclosureOffer.Category
    /// Why the recipient needs it.
    fileprivate(set) var reason = ""
    /// Whether what it holds is shown below it.
    fileprivate(set) var isOpen = false
    fileprivate(set) var chosen: Set<RequestItem> = []

    /// What could be ticked.
    var possible: [RequestItem] { offered.items.filter { $0.bar == nil }.map(\.item) }
    var isOn: Bool { !chosen.isEmpty }

    func isTicked(_ item: Int) -> Bool { chosen.contains(offered.items[item].item) }
  }

  /// A category, or something in it, by their places.
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

  /// What is still missing before it can go on.
  enum Gap: Hashable, Sendable {
    case nothingChosen
    case unexplained(Int)
  }

  init(usualReason: String = "") {
    self.usualReason = usualReason
  }

  /// The lines: what a category holds stands below it while it is open.
  var lines: [Line] {
    categories.indices.flatMap { index -> [Line] in
      let category = categories[index]
      let items = category.isOpen ? category.offered.items.indices : 0..<0
      return [.category(index)] + items.map { .item(index, $0) }
    }
  }

  /// Why a line cannot be ticked; `nil` when it can.
  func bar(_ line: Line) -> DisclosureBar? {
    switch line {
    case .category(let index): categories[index].offered.bar
    case .item(let index, let item): categories[index].offered.items[item].bar
    }
  }

  /// What is sent.
  var parts: [DisclosedPartGiven] {
    categories.filter(\.isOn).map { category in
      DisclosedPartGiven(
        category: category.offered.code, reason: category.reason,
        items: category.offered.items.map(\.item).filter(category.chosen.contains)
          .map { RequestItemGiven($0) })
    }
  }

  /// The first thing that is missing.
  var gap: Gap? {
    guard categories.contains(where: \.isOn) else { return .nothingChosen }
    return categories.firstIndex {
      $0.isOn && FormValue.optionalText($0.reason) == nil
    }.map { .unexplained($0) }
  }

  /// Shows what a category holds, or hides it again.
  mutating func fold(_ category: Int) {
    categories[category].isOpen.toggle()
  }

  /// Chooses, or leaves out again; of a category that is everything in it that may go.
  mutating func tick(_ line: Line) {
    guard bar(line) == nil else { return }
    switch line {
    case .category(let index):
      let isOn = categories[index].isOn
      categories[index].chosen = isOn ? [] : Set(categories[index].possible)
      categories[index].isOpen = true
    case .item(let index, let place):
      let item = categories[index].offered.items[place].item
      if categories[index].chosen.remove(item) == nil { categories[index].chosen.insert(item) }
    }
    proposeReason(line.category)
  }

  /// Says why the recipient needs a category.
  mutating func explain(_ category: Int, _ reason: String) {
    categories[category].reason = reason
  }

  /// Takes over what can be chosen now, with what was chosen here and still may go.
  mutating func offer(_ new: DisclosureOffer) {
    let old = categories
    categories = new.categories.map { offered in
      var category = Category(offered: offered)
      guard let known = old.first(where: { $0.offered.code == offered.code }) else {
        return category
      }
      category.reason = known.reason
      category.isOpen = known.isOpen
      category.chosen = known.chosen.intersection(category.possible)
      return category
    }
  }

  /// Goes on with what was chosen before.
  mutating func resume(_ parts: [DisclosedPartGiven]) {
    for part in parts {
      guard let index = categories.firstIndex(where: { $0.offered.code == part.category }) else {
        continue
      }
      categories[index].reason = part.reason
      let named = Set(part.items ?? [])
      categories[index].chosen = Set(
        categories[index].possible.filter { named.contains(RequestItemGiven($0)) })
    }
  }

  private mutating func proposeReason(_ category: Int) {
    if categories[category].isOn, categories[category].reason.isEmpty {
      categories[category].reason = usualReason
    }
  }
}
