extension RequestRules {
  /// Texts that must be there are there, and none is a copy of an identity document (R-O-8.2-4).
  static func checkTexts(of change: RequestChange) throws(RequestRefusal) {
    for text in change.requiredTexts where text.isBlank { throw .textMissing(change.step) }
    try checkNoDocument(in: change.requiredTexts + change.otherTexts)
  }

  /// Throws `identityDocument` for a text that looks like a copy of one, or like its number.
  static func checkNoDocument(in texts: [String]) throws(RequestRefusal) {
    for text in texts {
      if let sign = IdentityDocumentSign.find(inText: text) { throw .identityDocument(sign) }
    }
  }
}

extension RequestChange {
  /// Texts without which the event says too little.
  fileprivate var requiredTexts: [String] {
    switch self {
    case .completed(let text), .answered(let text), .withdrawn(let text), .advised(let text, _):
      [text]
    case .recipientsHandled(let notices):
      notices.compactMap { notice in
        switch notice.result {
        case .told: nil
        case .impossible(let reason), .disproportionate(let reason): reason
        }
      }
    case .received, .identityEstablished, .treatmentStarted, .assigned, .waitingStarted,
      .waitingEnded, .extended, .contributed, .decided, .corrected, .erasureProposed,
      .erasureApproved, .handedOver, .carriedOut, .liftingAnnounced, .lifted, .closed,
      .followedUp, .reminded:
      []
    }
  }

  /// Texts that may be empty here; rules of their own say when they may not.
  fileprivate var otherTexts: [String] {
    switch self {
    case .received(let intake): intake.texts
    case .extended(let next): [next.reason]
    case .followedUp(let followUp): [followUp.remark]
    case .decided(let decision):
      decision.items.compactMap { part in
        if case .refused(_, let words) = part.verdict { words } else { nil }
      }
    case .contributed(let contributions): contributions.flatMap(\.texts)
    case .erasureProposed(let lines):
      lines.compactMap { line in
        switch line.fate {
        case .erase: nil
        case .keep(_, let basis): basis
        case .hold(let reference): reference
        }
      }
    case .identityEstablished, .treatmentStarted, .assigned, .completed, .waitingStarted,
      .waitingEnded, .advised, .answered, .corrected, .erasureApproved,
      .recipientsHandled, .handedOver, .carriedOut, .liftingAnnounced, .lifted, .closed,
      .withdrawn, .reminded:
      []
    }
  }
}

extension RequestIntake {
  /// What was typed; the values of a correction are the dossier's own and stay out.
  fileprivate var texts: [String] {
    var texts: [String] = []
    switch wish {
    case .objection(_, let text?), .portability(_, let text?), .question(let text):
      texts.append(text)
    case .rectification(let corrections): texts += corrections.compactMap(\.freeText)
    case .access, .erasure, .restriction, .objection, .portability, .parentInformation: break
    }
    for case .other(let name) in Set([requester.person, requester.principal]) { texts.append(name) }
    if case .separate(let reason) = duplicate { texts.append(reason) }
    return texts
  }
}

extension ProposedCorrection {
  /// The words that must come to stand in a report, or beside an opinion.
  ///
  /// What a field may hold the field itself says; what stands there already may be what must go.
  fileprivate var freeText: String? {
    if case .record = item { return proposed }
    return nature == .opinion ? proposed : nil
  }
}

extension Contribution {
  /// Why something is withheld, or taken out.
  fileprivate var texts: [String] {
    switch answer {
    case .nothing: []
    case .withheld(_, let words): [words]
    case .items(let items):
      items.flatMap { item -> [String] in
        if case .redacted(let passages) = item.others { passages.map(\.reason) } else { [] }
      }
    }
  }
}
