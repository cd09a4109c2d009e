/// Which letter (soort brief); the raw value is the name of its template and of its sample.
package enum LetterKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// That a request came in, and by when it is answered (ontvangstbevestiging).
  case receipt = "ontvangst"
  /// The question to show who one is, never with a copy of a document (R-O-8.2-3, R-O-8.2-4).
  case identification = "identificatie"
  /// What is missing for a good answer (verzoek om aanvulling, R-O-8.6-1).
  case completion = "aanvulling"
  /// That more time is needed, why and until when (verlenging, R-O-8.9-3).
  case extensionNotice = "verlenging"
  /// Everything that was asked is done (besluit).
  case decisionGranted = "besluit-toegewezen"
  /// A part is done, and a part is not, with the ground of each (besluit).
  case decisionPartly = "besluit-deels"
  /// Nothing is done, with the grounds (besluit).
  case decisionRefused = "besluit-geweigerd"
  /// To who was given the data before: corrected, erased or restricted (R-O-8.3-3, AVG 19).
  case recipientNotice = "kennisgeving-ontvanger"
  /// That a restriction is about to end (R-O-8.5-4).
  case liftingNotice = "opheffing-beperking"
  /// What goes with a package that is handed over (inzage, dataportabiliteit).
  case packageCover = "begeleidend-pakket"
  /// That a request was withdrawn, and what that means (intrekking).
  case withdrawal = "intrekking"
  /// The answer to a question or a complaint to the FG (antwoord).
  case answer = "antwoord"
  /// That an answer about consent is still awaited (herinnering, R-O-1-1).
  case consentReminder = "herinnering-toestemming"
  /// To a pupil of sixteen: what the parents said, and that the pupil decides by now (R-X-4).
  case consentAtSixteen = "toestemming-zestien"

  /// Whether it answers a request, so that complaint, AP and court must be in it (R-O-8.9-5).
  package var isDecision: Bool {
    switch self {
    case .decisionGranted, .decisionPartly, .decisionRefused: true
    case .receipt, .identification, .completion, .extensionNotice, .recipientNotice, .liftingNotice,
      .packageCover, .withdrawal, .answer, .consentReminder, .consentAtSixteen:
      false
    }
  }
}

extension LetterKind {
  /// How many days somebody gets to answer when the writer names no day.
  package static let daysToRespond = 14
}

extension RequestCase {
  /// The letters to the requester that can be written now: each says something that happened.
  ///
  /// A notice to a recipient is not among them; it belongs to what that recipient was given.
  package var letters: [LetterKind] {
    var letters: [LetterKind] = []
    if stage.phase.isOpen, stage.decision == nil { letters.append(.receipt) }
    if progress.identity == nil, stage.decision == nil, stage.phase.isOpen, kind != .question {
      letters.append(.identification)
    }
    if stage.phase.isOpen, stage.decision == nil { letters.append(.completion) }
    if !progress.extensions.isEmpty, stage.decision == nil { letters.append(.extensionNotice) }
    switch stage.decision?.decision.outcome {
    case .granted: letters.append(.decisionGranted)
    case .partlyGranted: letters.append(.decisionPartly)
    case .refused: letters.append(.decisionRefused)
    case nil: break
    }
    // The letter names the day on which it ends, so that day must be known, and still to come.
    if kind == .restriction, case .announced = progress.lifting, !frozen.isEmpty {
      letters.append(.liftingNotice)
    }
    if !progress.handOvers.isEmpty { letters.append(.packageCover) }
    if case .withdrawn = stage { letters.append(.withdrawal) }
    if answerGiven != nil { letters.append(.answer) }
    return letters
  }

  /// The answer to a question, once it was given.
  package var answerGiven: String? {
    events.compactMap { if case .answered(let text) = $0.change { text } else { nil } }.last
  }
}
