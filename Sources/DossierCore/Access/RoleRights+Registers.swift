// Consents.
extension RoleRights {
  /// Whether the role may see the register of consents.
  package var seesConsents: Bool { cell(.consents).access != .none }

  /// Whether the role may put words in the register of consents.
  package var recordsConsents: Bool { writes(in: .consents) }

  /// Whether the role sees consents as numbers: not one that sees single pupils or groups only.
  package var countsConsents: Bool {
    switch cell(.consents).scope {
    case .ownSchool, .board: seesConsents
    case .ownGroup, .perPupil: false
    }
  }

  /// Whether the role watches over consents as a whole: the FG, and whoever decides for a school.
  package var watchesConsents: Bool { countsConsents && (supervises || decides) }
}

// Disclosures and transfers.
extension RoleRights {
  /// Whether the role may see what was given to whom.
  package var seesDisclosures: Bool { cell(.disclosures).access >= .view }

  /// Whether the role may give something of a dossier to others.
  package var disclosesData: Bool { writes(in: .disclosures) }

  /// Whether the role takes note of what the FG must be told.
  package var noticesDisclosures: Bool { supervises && seesDisclosures }

  /// Whether the role may see files on their way to another school.
  package var seesTransfers: Bool { cell(.transfers).access >= .view }

  /// Whether the role may prepare such a file.
  package var preparesTransfers: Bool { writes(in: .transfers) }
}

// Recipients, and demands of the police.
extension RoleRights {
  /// Whether the role sees the register of recipients.
  package var seesRecipients: Bool { takes(.view, in: .recipients) || keepsRecipients }

  /// Whether the role keeps the register of recipients.
  package var keepsRecipients: Bool { takes(.change, in: .recipients) }

  /// Whether the role knows of demands at all; to everybody else they do not exist.
  package var seesDemands: Bool { takes(.view, in: .demands) || handlesDemands }

  /// Whether the role handles demands.
  package var handlesDemands: Bool { takes(.change, in: .demands) }
}

// Requests.
extension RoleRights {
  /// Whether the role may see the register of requests; a summary is only that a request runs.
  package var seesRequests: Bool { cell(.requests).access >= .view }

  /// Whether the role may open a request in which it has something to do.
  package var opensOwnRequests: Bool { cell(.requests).access != .none }

  /// Whether the role may register and handle requests.
  package var handlesRequests: Bool { writes(in: .requests) }

  /// Whether the role answers questions to the FG: the FG.
  package var answersQuestions: Bool { supervises && seesRequests }

  /// What the role may register: the FG only what is asked of the FG (R-O-3.3-2).
  package var registeredKinds: [RequestKind] {
    if handlesRequests { return RequestKind.allCases }
    return answersQuestions ? [.question] : []
  }

  /// Whether the role may remind who handles requests: who handles them, and who watches over them.
  package var remindsOfRequests: Bool { handlesRequests || answersQuestions }

  /// Whether the role watches over requests: the FG, and whoever has the mandate to decide.
  package var watchesRequests: Bool { seesRequests && (supervises || decides) }

  /// Whether the role can have tasks in requests: also who only keeps a category contributes.
  package var hasTasks: Bool {
    switch nature {
    case .supervision: seesRequests
    case .staff:
      cell(.requests).access == .change || policy.compartments(for: role).contains(.register)
    case .external, .dataSubject, nil: false
    }
  }
}

// Keeping and destroying.
extension RoleRights {
  /// Whether the role sees what is held back from destruction.
  package var seesHolds: Bool {
    [.view, .propose, .approve, .hold].contains { takes($0, in: .retention) }
  }

  /// By which power the role holds back: who approves a destruction, or may stop one (R-X-5).
  package var holdingPower: RegisterStep? {
    [.approve, .hold].first { takes($0, in: .retention) }
  }
}
