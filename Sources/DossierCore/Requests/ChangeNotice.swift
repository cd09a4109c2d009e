/// What one recipient hears about a change in what it was given (kennisgeving, AVG 19).
///
/// It names what was changed and what this recipient was given of it, and nothing else: not what
/// was refused, nor what somebody else was given (R-O-8.3-3, R-O-8.4-2).
package struct ChangeNotice: Hashable, Sendable {
  /// Who hears it.
  package let recipient: RecordID
  /// What became of the data.
  package let change: Change
  /// The parts that changed, in the order in which they were given.
  package let lines: [Line]
  /// The days on which it was given something of that, the oldest first.
  package let givenOn: [CalendarDate]
  /// The lines of the register by which it was given that: who may not know of one may not know of
  /// what says so.
  package let disclosures: [RecordID]

  /// What became of the data.
  package enum Change: String, Hashable, Sendable, Codable {
    /// They were wrong, or a statement belongs to them now.
    case corrected = "verbeterd"
    /// They are gone.
    case erased = "gewist"
    /// They may not be used for now.
    case restricted = "beperkt"
  }

  /// A part that changed.
  package struct Line: Hashable, Sendable {
    /// Which part.
    package let item: RequestItem
    /// The correction that was made, for a part that was corrected.
    package let correction: ProposedCorrection?

    /// Names a part.
    package init(_ item: RequestItem, correction: ProposedCorrection? = nil) {
      self.item = item
      self.correction = correction
    }
  }

  /// Puts a notice together.
  package init(
    recipient: RecordID, change: Change, lines: [Line], givenOn: [CalendarDate],
    disclosures: [RecordID]
  ) {
    self.recipient = recipient
    self.change = change
    self.lines = lines
    self.givenOn = givenOn
    self.disclosures = disclosures
  }
}

extension RequestCase {
  /// What each recipient can be told now: of what was really done, and as far as it is still open.
  ///
  /// When a recipient was told of everything, the notice tells all of it once more: a letter may be
  /// asked for later.
  package func notices(_ facts: RequestFacts) -> [ChangeNotice] {
    guard let change else { return [] }
    var order: [RecordID] = []
    var lines: [RecordID: [(task: RecipientTask, line: ChangeNotice.Line)]] = [:]
    var given: [RecipientTask: [PriorDisclosure]] = [:]
    for disclosure in facts.disclosures where changes(disclosure, facts.policy) {
      let done = changedParts(of: disclosure, facts.policy)
      guard !done.isEmpty else { continue }
      let task = disclosure.task
      if !order.contains(task.recipient) { order.append(task.recipient) }
      lines[task.recipient, default: []] += done.map { (task, $0) }
      given[task, default: []].append(disclosure)
    }
    let open = Set(recipientTasks(facts))
    return order.map { recipient in
      let all = lines[recipient] ?? []
      let left = all.filter { open.contains($0.task) }
      let told = left.isEmpty ? all : left
      let sources = told.flatMap { given[$0.task] ?? [] }
      return ChangeNotice(
        recipient: recipient, change: change, lines: unique(told.map(\.line)),
        givenOn: Set(sources.map(\.on)).sorted(),
        disclosures: Set(sources.map(\.line)).sorted())
    }
  }

  /// Who will be told of what was granted, each once: what a decision promises the requester.
  ///
  /// What is granted is not carried out yet; an erasure waits for a second person.
  package func recipientsOfDecision(_ facts: RequestFacts) -> [RecordID] {
    guard kind.tellsRecipients, let decided = stage.decision?.decision.selection else { return [] }
    return unique(
      facts.disclosures.filter { disclosure in
        kind == .rectification
          ? changes(disclosure, facts.policy) : touches(disclosure, decided, facts.policy)
      }.map(\.recipient))
  }

  /// What was done to the data; `nil` when nothing was, or when it was undone.
  private var change: ChangeNotice.Change? {
    switch kind {
    case .rectification: return .corrected
    case .erasure: return .erased
    case .restriction:
      if case .lifted = progress.lifting { return nil }
      return .restricted
    case .access, .objection, .portability, .parentInformation, .question: return nil
    }
  }

  /// What changed of a disclosure: what was given, or the narrower part of it that was asked for.
  private func changedParts(
    of disclosure: PriorDisclosure, _ policy: Policy
  ) -> [ChangeNotice.Line] {
    guard case .rectification(let corrections) = intake.wish else {
      return chosen(of: disclosure, policy).map { ChangeNotice.Line($0) }
    }
    return corrections.filter { correction in
      guard let day = progress.corrected[correction.item] else { return false }
      return disclosure.on <= day && correction.item.covers(disclosure, policy: policy)
    }.map { ChangeNotice.Line($0.item, correction: $0) }
  }
}

extension RequestCase {
  /// What was erased or frozen of a disclosure: what was given, or what is narrower than that.
  fileprivate func chosen(of disclosure: PriorDisclosure, _ policy: Policy) -> [RequestItem] {
    let chosen =
      kind == .erasure
      ? progress.erasure.erased.filter { $0.category == disclosure.category }.flatMap(\.items)
      : stage.decision?.decision.grantedItems ?? []
    switch disclosure.item {
    case .field, .record: return [disclosure.item]
    case .wholeDossier, .category:
      return chosen.filter { $0.covers(disclosure, policy: policy) }.map { item in
        item == .wholeDossier ? .category(disclosure.category) : item
      }
    }
  }
}

/// The same in the same order, each once.
private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
