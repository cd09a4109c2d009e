import DossierCore

extension Workplace {
  /// The register of requests in the matrix.
  private static let requestRegister: CategoryCode = "C25"

  /// Whether the role may see the register of requests; a summary is only that a request runs.
  package var seesRequests: Bool { requestAccess >= .view }

  /// Whether the role may open a request in which it has something to do.
  package var opensOwnRequests: Bool { requestAccess != .none }

  /// Whether the role may register and handle requests.
  package var handlesRequests: Bool { role.nature == .staff && requestAccess == .change }

  /// Whether the role answers questions to the FG: the FG.
  package var answersQuestions: Bool { role.nature == .supervision && seesRequests }

  /// Whether the role can have tasks in requests: also who only keeps a category contributes.
  package var hasTasks: Bool {
    switch role.nature {
    case .supervision: seesRequests
    case .staff:
      requestAccess == .change || policy.compartments(for: role.code).contains(.register)
    case .external, .dataSubject: false
    }
  }

  /// Whether the role watches over requests: the FG, and whoever has the mandate to decide.
  package var watchesRequests: Bool {
    guard seesRequests else { return false }
    return role.nature == .supervision || policy.choices.deciders.contains(role.code)
  }

  /// Whether the role may register requests: for that the dossier must be there to look in.
  var registersRequests: Bool { handlesRequests && seesPupils }

  /// Whether the role may remind who handles requests: who handles them, and who watches over them.
  var remindsOfRequests: Bool { handlesRequests || (seesRequests && role.nature == .supervision) }

  private var requestAccess: Access {
    policy.matrix.cell(role.code, Self.requestRegister).access
  }
}
