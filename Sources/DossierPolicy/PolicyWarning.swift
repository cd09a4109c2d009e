package import DossierCore

/// Something in a policy that a person must decide about; it does not stop the program.
package enum PolicyWarning: Hashable, Sendable {
  /// The board did not adopt it (R-O-2.1-1).
  case notAdopted
  /// The GMR did not consent (R-O-2.1-1).
  case noCouncilConsent
  /// It says no day by which it must be evaluated (R-O-2.2-1).
  case noEvaluationDate
  /// The evaluation should have been done (R-O-2.2-1, R-I-0-1).
  case evaluationOverdue(since: CalendarDate)
  /// The FG can be reached only through the board or the management (L-22).
  case officerNotIndependent(email: String)
  /// The FG cannot be reached by e-mail (R-O-3.3-1).
  case officerUnreachable
  /// The controller has neither an address nor an e-mail address (R-I-1.4-10).
  case controllerUnreachable
  /// A difference from the defaults that the board has not decided yet.
  case undecidedDeviation(subject: String)
  /// The retention periods are those of the law and the guides, not of the board (X-12).
  case retentionNotDecided
  /// A category is recorded although the regulation does not name it (X-07).
  case categoryOutsideRegulation(CategoryCode)

  /// The warnings about a policy on a day.
  package static func all(about policy: Policy, today: CalendarDate) -> [PolicyWarning] {
    let identity = policy.identity
    var warnings: [PolicyWarning] = []
    if identity.adopted == nil { warnings.append(.notAdopted) }
    if identity.councilConsent == nil { warnings.append(.noCouncilConsent) }
    if policy.evaluationDue == nil { warnings.append(.noEvaluationDate) }
    if let due = policy.evaluationOverdue(on: today) {
      warnings.append(.evaluationOverdue(since: due))
    }
    warnings += contactWarnings(identity)
    for deviation in policy.deviations where deviation.decided == nil {
      warnings.append(.undecidedDeviation(subject: deviation.subject))
    }
    if !policy.choices.retentionIsDecided { warnings.append(.retentionNotDecided) }
    for code in policy.choices.categoriesOutsideRegulation
    where policy.category(code)?.isRecorded == true {
      warnings.append(.categoryOutsideRegulation(code))
    }
    return warnings
  }

  private static func contactWarnings(_ identity: PolicyIdentity) -> [PolicyWarning] {
    var warnings: [PolicyWarning] = []
    let officer = identity.officer.email.lowercased()
    let controller = identity.controller
    if officer.isEmpty {
      warnings.append(.officerUnreachable)
    } else if officer == controller.email.lowercased() || isOfManagement(officer) {
      warnings.append(.officerNotIndependent(email: identity.officer.email))
    }
    if controller.email.isEmpty, controller.address.isEmpty {
      warnings.append(.controllerUnreachable)
    }
    return warnings
  }

  /// Whether the name before the `@` is that of a board or a management.
  private static func isOfManagement(_ email: String) -> Bool {
    let name = email.prefix { $0 != "@" }
    return ["directie", "directeur", "bestuur", "bestuurder", "cvb"].contains(name)
  }
}
