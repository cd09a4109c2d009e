package import DossierCore

/// Who asks, as it is typed or written in JSON.
///
/// Exactly one of `guardian` and `name` for a parent or somebody else; neither means the pupil.
package struct RequesterGiven: Hashable, Sendable, Codable {
  /// The sheet of the parent or guardian in *Ouders en gezag*.
  package var guardian: RecordID?
  /// The name of somebody who is not in the dossier.
  package var name: String?
  /// For whom somebody asks who represents another.
  package var onBehalfOf: Principal?
  /// The account of the requester, when they work at the board as well.
  package var account: AccountID?

  /// Whom a representative asks for.
  package struct Principal: Hashable, Sendable, Codable {
    /// The sheet of the parent or guardian; `nil` means the pupil.
    package var guardian: RecordID?
    /// Whether a written mandate was seen.
    package var mandateSeen: Bool

    /// Names a principal.
    package init(guardian: RecordID? = nil, mandateSeen: Bool) {
      self.guardian = guardian
      self.mandateSeen = mandateSeen
    }
  }

  /// Names a requester.
  package init(
    guardian: RecordID? = nil, name: String? = nil, onBehalfOf: Principal? = nil,
    account: AccountID? = nil
  ) {
    self.guardian = guardian
    self.name = name
    self.onBehalfOf = onBehalfOf
    self.account = account
  }

  /// The requester; throws `notFound` for a sheet that is none of this pupil's guardians.
  func requester(among guardians: [RecordID]?) throws -> Requester {
    let person: RequesterPerson
    if let guardian {
      person = .guardian(guardian)
    } else if let name = try name.map({ try checkedReason($0, "R-O-8.2-1") }) {
      person = .other(name)
    } else {
      person = .pupil
    }
    let mandate = onBehalfOf.map { principal in
      Requester.Mandate(
        principal: principal.guardian.map { .guardian($0) } ?? .pupil,
        wasSeen: principal.mandateSeen)
    }
    for case .guardian(let record) in [person, mandate?.principal] {
      guard guardians?.contains(record) ?? true else { throw Refusal.notFound(.sheet) }
    }
    return Requester(person, for: mandate)
  }
}
