package import DossierCore

/// Asks for the list of who was given what of a pupil, for the family itself (R-X-2).
///
/// What an authority demanded for an inquiry is not on it, nor what went a shielded road (AVG 4(9),
/// UAVG 41); see decision 0035 for how that is answered.
package struct FamilyListQuery: OfficeQuery {
  package static let name = "disclosures.family"
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
    try office.demandSight(of: .disclosures, for: facts)
    let rows = try office.familyLines(of: pupil).filter { line in
      (from.map { $0 <= line.on } ?? true) && (until.map { line.on <= $0 } ?? true)
    }
    try office.journalView(
      office.entry(
        .disclosuresViewed, .read, purpose: "R", pupils: [pupil], objects: ["familie"],
        count: rows.count, rule: "R-X-2"))
    return FamilyListAnswer(name: try office.visibleName(of: facts)?.full, rows: rows)
  }
}

/// Who was given what, newest first.
package struct FamilyListAnswer: Hashable, Sendable, Encodable {
  /// The name of the pupil as the family writes it, for who may see it.
  package var name: String?
  /// The lines.
  package var rows: [ExtractDisclosure]
}

extension Office {
  /// Who was given what of a pupil, newest first, as the family may know it.
  func familyLines(of pupil: PupilID) throws -> [ExtractDisclosure] {
    let recipients = try recipientsByRecord()
    return try disclosures(of: pupil).reversed().filter {
      $0.content.mayBeToldToFamily(under: policy)
    }.map { stored in
      let line = stored.content
      return ExtractDisclosure(
        on: line.terms.on,
        recipientName: line.recipientName ?? recipients[line.recipient]?.name ?? "",
        typeLabel: policy.recipientType(line.type)?.label ?? line.type.text,
        why: policy.purposes.first { $0.code == line.terms.purpose }?.label ?? "",
        what: line.terms.parts.compactMap { policy.category($0.category)?.label },
        fields: line.matters.compactMap { matter in
          guard case .field(let code) = matter else { return nil }
          return policy.field(code)?.field.label ?? code.text
        },
        reports: line.matters.compactMap { matter in
          guard case .records(let code) = matter else { return nil }
          return policy.category(code)?.label ?? code.text
        },
        until: line.terms.until, mayObject: line.terms.support.basis.allowsObjection)
    }
  }
}
