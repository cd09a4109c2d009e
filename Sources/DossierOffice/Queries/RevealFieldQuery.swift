package import DossierCore

/// Asks for the whole of a masked value, such as a BSN, with a reason.
package struct RevealFieldQuery: OfficeQuery {
  package static let name = "reveal"
  package static let example = RevealFieldQuery(
    pupil: PupilID(number: 7), field: "c05.bsn", sheet: nil, purpose: "B2")

  /// The pupil.
  package var pupil: PupilID
  /// The field.
  package var field: FieldCode
  /// The sheet, for a category that repeats.
  package var sheet: RecordID?
  /// What it is needed for: a purpose of the policy, so that no names come into the journal.
  package var purpose: PurposeCode

  /// Asks for a value.
  package init(pupil: PupilID, field: FieldCode, sheet: RecordID?, purpose: PurposeCode) {
    self.pupil = pupil
    self.field = field
    self.sheet = sheet
    self.purpose = purpose
  }

  package func answer(in office: Office) throws -> RevealedField {
    let facts = try office.facts(of: pupil)
    guard let purpose = office.policy.purposes.first(where: { $0.code == purpose }) else {
      throw Refusal.reasonMissing("R-O-3.1-2")
    }
    guard !purpose.awaitsAssessment else {
      throw Refusal.disclosure(.assessmentMissing(purpose.code))
    }
    guard let (category, field) = office.policy.field(field),
      let sheet = try office.sheets(of: category.code, pupil: pupil)
        .first(where: { sheet == nil || $0.record == sheet })
    else { throw Refusal.notFound(.field) }
    let verdict = office.gate.verdict(
      on: field, in: category, of: facts, place: .stored(sheet.record),
      value: { sheet.content[$0] })
    // A summary shows the last four characters and nothing more, with whatever reason.
    let whole = office.gate.verdict(on: category, of: facts)
    guard verdict.state == .masked, verdict.reason == .masked, whole.state == .visible,
      let value = sheet.content[field.code]
    else { throw Refusal.notFound(.field) }
    try office.journal(
      office.entry(
        .fieldRevealed, .read, purpose: purpose.code, pupils: [pupil], objects: [field.code.text],
        rule: "R-O-6.5-7"))
    return RevealedField(value: value, text: office.display(value, of: field))
  }
}

/// A value that was asked for with a reason.
package struct RevealedField: Hashable, Sendable, Encodable {
  /// The stored value.
  package var value: String
  /// The value as people read it.
  package var text: String
}
