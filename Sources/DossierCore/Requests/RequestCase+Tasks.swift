extension RequestCase {
  /// Which holders have still to contribute, and to which categories.
  ///
  /// After the decision only what was granted still counts. The staff roles that may change a
  /// category keep it; a role that nobody holds is not waited for, unless the category has no other. A
  /// category of which even the existence is hidden never appears here; a
  /// category without a keeper is supplied by the program itself.
  package func contributionTasks(_ facts: RequestFacts) -> [ContributionTask] {
    guard RequestStep.contributed.fits(kind) else { return [] }
    let decision = stage.decision?.decision
    let items = decision?.grantedItems ?? intake.wish.items
    let refused = decision?.refusedItems ?? []
    let wanted = facts.policy.categories.filter { category in
      facts.held.contains(category.code) && !category.isExistenceHidden
        && mayGive(category.code, to: facts.entitlement)
        && items.contains { $0.touches(category.code, policy: facts.policy) }
        && !refused.contains(.category(category.code))
    }
    return facts.policy.roles.filter { $0.nature == .staff }.compactMap { role in
      let open = wanted.map(\.code).filter { code in
        facts.policy.matrix.cell(role.code, code).access == .change
          && facts.canAsk(role.code, about: code)
          && !progress.contributions.contains { $0.role == role.code && $0.category == code }
      }
      return open.isEmpty ? nil : ContributionTask(role: role.code, categories: open)
    }
  }

  /// Which recipients have still to be told about what was corrected, erased or frozen.
  package func recipientTasks(_ facts: RequestFacts) -> [RecipientTask] {
    recipients(facts).filter { task in !progress.notices.contains { $0.task == task } }
  }

  /// Whether something was decided or done of which recipients may have to be told.
  ///
  /// Before that nobody has to look what was given to whom.
  package var mayTellRecipients: Bool {
    kind.tellsRecipients && (stage.decision != nil || !progress.corrected.isEmpty)
  }

  /// Everybody who was given what the case changes, each with what they were given.
  package func recipients(_ facts: RequestFacts) -> [RecipientTask] {
    guard mayTellRecipients else { return [] }
    var tasks: [RecipientTask] = []
    for disclosure in facts.disclosures {
      let task = disclosure.task
      if changes(disclosure, facts.policy), !tasks.contains(task) { tasks.append(task) }
    }
    return tasks
  }

  /// Whether the case changed something that was given; a corrected value needs no notice.
  func changes(_ disclosure: PriorDisclosure, _ policy: Policy) -> Bool {
    let decided = stage.decision?.decision.selection ?? PartSelection([], without: [])
    switch kind {
    case .erasure:
      let erased = progress.erasure.erased.filter { $0.category == disclosure.category }
      return touches(
        disclosure,
        PartSelection(
          erased.flatMap(\.items), without: progress.erasure.kept + decided.spared), policy)
    case .rectification:
      let changed = decided.chosen + progress.corrected.keys
      return changed.contains { item in
        item.covers(disclosure, policy: policy)
          && progress.corrected[item].map { disclosure.on <= $0 } ?? true
      }
    case .restriction: return touches(disclosure, decided, policy)
    case .access, .objection, .portability, .parentInformation, .question: return false
    }
  }

  /// Whether something of what was given is chosen; what was spared as a whole is not.
  func touches(
    _ disclosure: PriorDisclosure, _ selection: PartSelection, _ policy: Policy
  ) -> Bool {
    let given: RequestItem =
      disclosure.item == .wholeDossier ? .category(disclosure.category) : disclosure.item
    return selection.chosen.contains { item in
      item.covers(disclosure, policy: policy)
        && !PartSelection([item], without: selection.spared)
          .spares(given, in: disclosure.category)
    }
  }
}
