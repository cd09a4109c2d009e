/// Whether there is consent on a day (stand van een toestemming), in one word.
package enum ConsentState: String, Hashable, Sendable, Codable, CaseIterable {
  /// There is.
  case given = "ja"
  /// It was refused.
  case refused = "nee"
  /// It was withdrawn.
  case withdrawn = "ingetrokken"
  /// One holder of authority says yes and another no: not given until they agree (L-06).
  case conflict = "oneens"
  /// Nobody who may answer has answered, which is no.
  case unanswered = "geen_antwoord"
  /// The agreed time is over.
  case ended = "verlopen"
  /// It was given on a text that no longer holds.
  case outdated = "nieuwe_tekst"
  /// The parents gave it; the pupil decides by now and must be asked.
  case toConfirm = "bevestigen"
  /// What it is about is frozen, or the register is: it may not be used, whatever was said.
  case frozen = "bevroren"

  /// Whether what needs the consent may be done.
  ///
  /// What parents gave before the birthday goes on until the pupil says otherwise: the pupil's
  /// silence ends nothing that lawfully began.
  package var isValid: Bool {
    switch self {
    case .given, .toConfirm: true
    case .refused, .withdrawn, .conflict, .unanswered, .ended, .outdated, .frozen: false
    }
  }

  /// Whether somebody must be asked (again), because nobody's no stands in the way.
  package var awaitsAnswer: Bool {
    switch self {
    case .unanswered, .ended, .outdated, .toConfirm: true
    case .given, .refused, .withdrawn, .conflict, .frozen: false
    }
  }

  /// One word for several matters of one purpose: what asks attention before what is in order.
  ///
  /// It is for lists only. Whether something may be done is asked for the matter itself.
  package static func summary(of states: [ConsentState]) -> ConsentState {
    let order: [ConsentState] = [
      .frozen, .conflict, .toConfirm, .given, .outdated, .ended, .withdrawn, .refused,
    ]
    return order.first(where: states.contains) ?? .unanswered
  }
}
