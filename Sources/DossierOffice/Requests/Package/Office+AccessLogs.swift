import DossierCore

extension Office {
  /// The requests for which somebody said who looked in the dossier; none without the register.
  func suppliedAccessLogs() throws -> Set<RequestID> {
    guard archive.compartments.contains(.register) else { return [] }
    return try Set(
      archive.recordsOn(.contributedParts, .register).compactMap { record in
        let part = try ContributedPart(opened: record.body)
        return part.content == .accessLog ? part.request : nil
      })
  }
}

extension RequestCase {
  /// Whether a copy of the dossier says who looked in it.
  var tellsWhoLooked: Bool { kind == .access }

  /// Whether it must still be found out who looked.
  func needsAccessLog(besides supplied: Set<RequestID>) -> Bool {
    tellsWhoLooked && !supplied.contains(id)
  }
}
