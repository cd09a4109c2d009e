import DossierCore

extension RequestAnswer: Encodable {
  private enum Key: String, CodingKey {
    case line, version, scope, remarks, entitled, entitlementRule, lastWorkingDay, courtUntil
    case steps, tasks, timeline, decision, begun, holds
  }

  private struct Event: Encodable {
    var on: CalendarDate
    var person: String?
    var role: RoleCode
    var step: String
  }

  private struct Part: Encodable {
    var item: RequestItemGiven
    var label: String?
    var granted: Bool
    var ground: RefusalGround?
    var explanation: String?

    init(_ decision: ItemDecision, label: String?) {
      item = RequestItemGiven(decision.item)
      self.label = label
      switch decision.verdict {
      case .granted: granted = true
      case .refused(let ground, let words):
        granted = false
        self.ground = ground
        explanation = words.isEmpty ? nil : words
      }
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(row, forKey: .line)
    try container.encode(version, forKey: .version)
    try container.encode(intake.wish.items.map { RequestItemGiven($0) }, forKey: .scope)
    try container.encode(entitlement.isEntitled, forKey: .entitled)
    if case .notEntitled(let obstacle, _) = entitlement {
      try container.encode(obstacle.rule.text, forKey: .entitlementRule)
    }
    try container.encodeIfPresent(advice?.lastWorkingDay, forKey: .lastWorkingDay)
    try container.encodeIfPresent(courtUntil, forKey: .courtUntil)
    try container.encode(steps.map(\.rawValue), forKey: .steps)
    try container.encode(tasks.map(\.name), forKey: .tasks)
    if !holds.isEmpty { try container.encode(holds, forKey: .holds) }
    let events = timeline.map {
      Event(on: $0.on, person: $0.person, role: $0.role, step: $0.change.step.rawValue)
    }
    try container.encode(events, forKey: .timeline)
    try container.encodeIfPresent(begun, forKey: .begun)
    if let taken = progress.stage.decision {
      let parts = taken.decision.items.map { Part($0, label: labels[$0.item]) }
      try container.encode(parts, forKey: .decision)
    }
  }
}

extension RequestTask {
  /// Its name in JSON.
  package var name: String {
    switch self {
    case .beginTreatment: "beginTreatment"
    case .establishIdentity: "establishIdentity"
    case .settleEntitlement: "settleEntitlement"
    case .awaitRequester: "awaitRequester"
    case .askToComplete: "askToComplete"
    case .correctFacts: "correctFacts"
    case .contribute: "contribute"
    case .takeOutOthers: "takeOutOthers"
    case .supplyAccessLog: "supplyAccessLog"
    case .decide: "decide"
    case .answer: "answer"
    case .correct: "correct"
    case .proposeErasure: "proposeErasure"
    case .approveErasure: "approveErasure"
    case .handOver: "handOver"
    case .carryOut: "carryOut"
    case .tell: "tell"
    case .close: "close"
    }
  }
}
