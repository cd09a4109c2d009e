package import DossierCore

/// Asks for the list of who was given what of a pupil, for the family itself (R-X-2).
///
/// What an authority demanded for an inquiry is not on it (AVG 4(9), UAVG 41).
package struct FamilyListQuery: OfficeQuery {
  package static let name = "disclosures.family"
  package static let parameters: [Parameter] = [
    .required("pupil"), .optional("from"), .optional("until"),
  ]
  package static let example = FamilyListQuery(pupil: PupilID(number: 7))

  /// About which pupil.
  package var pupil: PupilID
  /// From which day.
  package var from: CalendarDate?
  /// Until which day.
  package var until: CalendarDate?

  /// Asks.
  package init(pupil: PupilID, from: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.pupil = pupil
    self.from = from
    self.until = until
  }

  package func answer(in office: Office) throws -> FamilyListAnswer {
    let facts = try office.facts(of: pupil)
    guard try office.registerVerdict(Office.disclosureRegister, facts).state == .visible else {
      throw Refusal.roleMayNot(office.role, "R-I-1.3-2")
    }
    let rows = try office.familyLines(of: pupil).filter { line in
      (from.map { $0 <= line.on } ?? true) && (until.map { line.on <= $0 } ?? true)
    }
    try office.journalView(
      office.entry(
        .disclosuresViewed, .read, purpose: "R", pupils: [pupil], objects: ["familie"],
        count: rows.count, rule: "R-X-2"))
    return FamilyListAnswer(rows: rows)
  }
}

/// Who was given what, newest first.
package struct FamilyListAnswer: Hashable, Sendable, Encodable {
  /// The lines.
  package var rows: [ExtractDisclosure]
}

extension Office {
  /// Who was given what of a pupil, newest first, as the family may know it.
  func familyLines(of pupil: PupilID) throws -> [ExtractDisclosure] {
    let recipients = try recipientsByRecord()
    return try disclosures(of: pupil).filter { $0.content.demand == nil }.reversed().map { stored in
      let line = stored.content
      return ExtractDisclosure(
        on: line.terms.on, recipientName: recipients[line.recipient]?.name ?? "",
        typeLabel: policy.recipientType(line.type)?.label ?? line.type.text,
        why: policy.purposes.first { $0.code == line.terms.purpose }?.label ?? "",
        what: line.terms.parts.compactMap { policy.category($0.category)?.label },
        until: line.terms.until)
    }
  }
}
