import DossierCore

extension Workplace {
  /// Whether the role may register requests: for that the dossier must be there to look in.
  var registersRequests: Bool { !rights.registeredKinds.isEmpty && seesPupils }
}
