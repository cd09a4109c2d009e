package import DossierCore

extension RequestWording {
  /// What happened, as one line of the timeline.
  package static func line(_ change: RequestChange, _ names: RequestNames) -> String {
    switch change {
    case .received(let intake):
      "Ontvangen op \(intake.received.dutch): \(word(intake.wish.kind)), \(word(intake.channel))"
    case .identityEstablished(let check): "Vastgesteld wie vraagt: \(word(check))"
    case .treatmentStarted(let handler): "In behandeling bij \(names.name(handler))"
    case .assigned(let handler): "Toegewezen aan \(names.name(handler))"
    case .completed(let text): "Aangevuld: \(short(text))"
    case .waitingStarted(let reason): "Gevraagd aan de verzoeker: \(word(reason))"
    case .waitingEnded(let reason): "Antwoord gekregen: \(word(reason))"
    case .reminded: "Behandelaar herinnerd"
    case .extended(let next):
      "Verlengd tot \(next.until.dutch), bericht \(next.told.dutch), \(short(next.reason))"
    case .advised(let text, let isFlagged):
      (isFlagged ? "Advies van de FG, met aandacht van het bestuur: " : "Advies van de FG: ")
        + short(text)
    case .withdrawn(let reason): "Ingetrokken door de verzoeker: \(short(reason))"
    case .followedUp(let followUp):
      word(followUp.route).sentenceStart + " \(word(followUp.phase)): \(short(followUp.remark))"
    case .contributed, .decided, .answered, .corrected, .erasureProposed, .erasureApproved,
      .recipientsHandled, .handedOver, .carriedOut, .liftingAnnounced, .lifted, .closed:
      handling(change, names)
    }
  }

  private static func handling(_ change: RequestChange, _ names: RequestNames) -> String {
    switch change {
    case .contributed(let parts):
      "Bijdrage: " + names.list(parts.map { .category($0.category) })
    case .decided(let decision): "Besluit: \(word(decision.outcome))"
    case .answered(let text): text.isEmpty ? "Beantwoord door de FG" : "Beantwoord: \(short(text))"
    case .corrected(let items): "Gecorrigeerd: \(names.list(items))"
    case .erasureProposed(let lines):
      "Wissing voorgesteld: " + names.list(lines.map { .category($0.category) })
    case .erasureApproved: "Wissing goedgekeurd"
    case .recipientsHandled(let notices): "Ontvangers ingelicht: \(told(notices))"
    case .handedOver(let copy): "Kopie overhandigd: \(word(copy.way))\(fee(copy))"
    case .carriedOut: "Uitgevoerd"
    case .liftingAnnounced(let day): "Verteld aan de verzoeker: de beperking stopt op \(day.dutch)"
    case .lifted: "Beperking opgeheven"
    case .closed: "Gesloten"
    default: ""
    }
  }

  private static func told(_ notices: [RecipientNotice]) -> String {
    let told = notices.count { $0.result == .told }
    return told == notices.count
      ? "\(told)" : "\(told), niet mogelijk of te veel werk: \(notices.count - told)"
  }

  /// A fee in euros; nothing for a copy that is free.
  private static func fee(_ copy: HandOver) -> String {
    guard copy.feeCents > 0 else { return "" }
    let cents = copy.feeCents % 100
    return ", € \(copy.feeCents / 100),\(cents < 10 ? "0" : "")\(cents)"
  }

  /// A text on one line; the whole text stands where the line is opened.
  private static func short(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension String {
  /// The same words with a capital in front.
  var sentenceStart: String { prefix(1).uppercased() + dropFirst() }
}
