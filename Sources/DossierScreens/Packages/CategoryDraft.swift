import DossierCore
import DossierOffice

/// What a holder says about one category, before it is sent.
struct CategoryDraft: Hashable, Sendable {
  let code: CategoryCode
  let label: String
  /// Items, nothing, or withheld; `nil` while the holder has not said.
  private(set) var answer: PartGiven.Answer?
  /// Why it is withheld, as chosen here.
  private(set) var ground: RefusalGround?
  /// The ground in words.
  private(set) var explanation = ""
  private(set) var items: [ItemDraft]
  /// Whether it says something else than what was sent before.
  private(set) var isChanged = false

  /// More items than this are sent as "everything": a case is one record and must not overflow.
  private static let mostNamed = 100

  init(_ category: ContributionAnswer.Category) {
    code = category.code
    label = category.label
    answer = category.said
    items = category.items.map { ItemDraft($0) }
  }

  /// The items that go along.
  var given: [ItemDraft] { answer == .items ? items.filter(\.isGiven) : [] }

  /// In how many items somebody must still look what is about others.
  var unseen: Int { given.count(where: \.isUnseen) }

  /// Gives everything that is not secret; what is secret goes along only when it is ticked itself.
  mutating func giveItems() {
    if answer != .items || given.isEmpty {
      for index in items.indices { items[index].isGiven = !items[index].item.isSecret }
    }
    say(.items)
  }

  mutating func giveNothing() { say(.nothing) }

  mutating func withhold(_ ground: RefusalGround, explanation: String) {
    say(.withheld)
    self.ground = ground
    self.explanation = explanation
  }

  /// Ticks an item, or takes the tick away.
  mutating func tick(_ index: Int) {
    items[index].isGiven.toggle()
    say(.items)
  }

  /// Takes over what somebody took out of an item; `isChecked` once they looked at all of it.
  mutating func take(_ passages: [PassageGiven], outOf index: Int, isChecked: Bool = true) {
    items[index].passages = passages
    items[index].isChecked = isChecked
    items[index].isGiven = true
    say(.items)
  }

  /// Goes on with what a note holds; items that changed since must be looked at again.
  mutating func resume(_ part: PartGiven) {
    switch part.answer {
    case .nothing: giveNothing()
    case .withheld:
      if let ground = part.ground { withhold(ground, explanation: part.explanation ?? "") }
    case .items:
      guard let given = part.items else { return giveItems() }
      for index in items.indices {
        let noted = given.first { items[index].isNamed(by: $0) }
        items[index].isGiven = noted != nil
        items[index].isChecked = noted?.isChecked ?? false
        items[index].passages = noted?.passages ?? []
      }
      say(.items)
    }
  }

  /// Keeps what was decided here for everything that is still the same after rereading.
  mutating func keep(_ old: CategoryDraft) {
    guard old.isChanged else { return }
    answer = old.answer
    ground = old.ground
    explanation = old.explanation
    isChanged = true
    for index in items.indices {
      guard let decided = old.items.first(where: { $0.isAbout(items[index]) }) else { continue }
      items[index].isGiven = decided.isGiven
      items[index].isChecked = decided.isChecked
      items[index].passages = decided.passages
    }
  }

  /// What is sent; `nil` when nothing was decided here.
  var part: PartGiven? {
    guard isChanged, let answer else { return nil }
    switch answer {
    case .items:
      return PartGiven(
        category: code, answer: .items, items: isEverything ? nil : given.map(\.given))
    case .nothing: return PartGiven(category: code, answer: .nothing)
    case .withheld:
      return PartGiven(
        category: code, answer: .withheld, ground: ground,
        explanation: explanation.isEmpty ? nil : explanation)
    }
  }

  /// Whether all of a long list goes along untouched, so that it need not be named one by one.
  private var isEverything: Bool {
    items.count > Self.mostNamed
      && items.allSatisfy { $0.isGiven != $0.item.isSecret && $0.passages.isEmpty && !$0.isChecked }
  }

  private mutating func say(_ new: PartGiven.Answer) {
    answer = new
    ground = nil
    explanation = ""
    isChanged = true
  }
}
