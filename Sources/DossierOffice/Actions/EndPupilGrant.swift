package import DossierCore

/// Ends a grant for one pupil before its time; it works at once.
package struct EndPupilGrant: OfficeAction {
  package static let name = "grant.end"
  package static let example = EndPupilGrant(grant: RecordID(number: 13))

  /// The grant.
  package var grant: RecordID

  /// Puts an ending together.
  package init(grant: RecordID) {
    self.grant = grant
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demand(.grantPupilAccess, "R-O-6.1-1")
    let pupil = try reachablePupil(office)
    try office.write { transaction in
      let stored: StoredValue<PupilGrant> = try office.found(grant, as: .grant, transaction)
      guard stored.content.ended == nil else { throw Refusal.nothingToChange }
      var ended = stored.content
      ended.ended = office.viewer.today
      try transaction.put(ended.draft(version: stored.version + 1, as: grant))
      transaction.witness(
        WitnessedChange.pupilGrantEnded(grant, on: office.viewer.today).sealedForm)
      return [
        office.entry(
          .pupilGrantEnded, .update, pupils: [pupil], objects: [grant.text],
          rule: "R-O-6.1-1")
      ]
    }
    return ActionOutcome(pupil: pupil, record: grant)
  }

  /// Whose grant it is; a grant for somebody out of reach answers as none.
  private func reachablePupil(_ office: Office) throws -> PupilID {
    let stored: StoredValue<PupilGrant> = try office.found(grant, as: .grant)
    let pupil = stored.content.pupil
    guard let facts = try office.knownFacts(of: pupil), office.gate.reaches(facts) else {
      throw Refusal.notFound(.grant)
    }
    return pupil
  }
}
