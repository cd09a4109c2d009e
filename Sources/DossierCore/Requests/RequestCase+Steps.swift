extension RequestCase {
  /// The steps that somebody could take now, as far as role, kind and stage say.
  ///
  /// What a step says is judged when it is taken; this is what a menu offers.
  package func steps(for actor: RequestActor, _ facts: RequestFacts) -> [RequestStep] {
    RequestStep.allCases.filter { step in
      step.fits(kind) && step.phases.contains(stage.phase) && isDue(step)
        && RequestRules.mayTake(step, actor, kind: kind, facts)
    }
  }

  /// Whether a step that happens once, or only after another, has its turn.
  private func isDue(_ step: RequestStep) -> Bool {
    switch step {
    // Who asked no longer matters once all was refused.
    case .identityEstablished: kind != .question && progress.identity == nil && !isRefused
    case .contributed: !isRefused
    case .corrected: isSomethingUncorrected
    case .erasureProposed: if case .none = progress.erasure { true } else { false }
    case .erasureApproved: if case .proposed = progress.erasure { true } else { false }
    case .liftingAnnounced: if case .none = progress.lifting { true } else { false }
    case .lifted: if case .announced = progress.lifting { true } else { false }
    case .waitingEnded: progress.waiting.contains { $0.until == nil }
    case .carriedOut, .handedOver:
      stage.decision != nil && !isRefused
    case .received, .treatmentStarted, .assigned, .completed, .waitingStarted, .extended,
      .advised, .decided, .answered, .recipientsHandled, .closed, .withdrawn, .followedUp,
      .reminded:
      true
    }
  }

  private var isRefused: Bool { stage.decision?.decision.outcome == .refused }

  private var isSomethingUncorrected: Bool {
    let refused = Set(stage.decision?.decision.refusedItems ?? [])
    return intake.wish.items.contains { progress.corrected[$0] == nil && !refused.contains($0) }
  }
}
