package import DossierCore

/// Records that the FG took note of a disclosure of which he must be told (X-11, R-O-7.2-3).
package struct NoticeDisclosure: OfficeAction {
  package static let name = "disclosure.notice"
  package static let example = NoticeDisclosure(disclosure: RecordID(number: 52))

  /// Which one.
  package var disclosure: RecordID

  /// Takes note.
  package init(disclosure: RecordID) {
    self.disclosure = disclosure
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    guard office.policy.role(office.role)?.nature == .supervision else {
      throw Refusal.roleMayNot(office.role, "R-O-7.2-3")
    }
    let known = try office.disclosure(disclosure)
    guard known.content.awaitsOfficer else { throw Refusal.stale }
    try office.write { transaction in
      guard let record = try transaction.record(disclosure), record.version == known.version else {
        throw Refusal.stale
      }
      var line = known.content
      line.noticed = office.viewer.today
      try office.put(line, version: known.version + 1, as: disclosure, transaction)
      return [
        office.entry(
          .disclosureNoticed, .update, purpose: "R", pupils: [line.pupil],
          objects: [disclosure.text] + office.shieldMarks(of: line), rule: "R-O-7.2-3")
      ]
    }
    return ActionOutcome(pupil: known.content.pupil, record: disclosure)
  }
}
