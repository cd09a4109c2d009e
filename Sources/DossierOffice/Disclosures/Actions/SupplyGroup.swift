package import DossierCore

/// Gives a supplier the pupils of some groups, no more than a profile of the standard (UWLR).
///
/// One file, and a line in the register for every pupil who is in it. Who cannot be in it, such as a
/// pupil whose dossier is frozen, stops nobody else: the outcome names him with the reason.
package struct SupplyGroup: OfficeAction {
  package static let name = "disclosure.supply"
  package static let example = SupplyGroup(
    groups: [GroupID(number: 3)], recipient: RecordID(number: 42), profile: .small,
    purpose: "A2", support: LegalSupportGiven(basis: .agreement),
    subsidiarity: TestGiven(passed: true, why: "Zonder namen kan niemand inloggen."),
    proportionality: TestGiven(passed: true, why: "Alleen de smalle set."),
    reason: "Nodig voor het rekenprogramma van dit schooljaar.")

  /// Which groups, of one school.
  package var groups: [GroupID]
  /// To whom.
  package var recipient: RecordID
  /// How much it holds.
  package var profile: SupplierProfile
  /// For what.
  package var purpose: PurposeCode
  /// The ground.
  package var support: LegalSupportGiven
  /// Whether there is no less harmful way.
  package var subsidiarity: TestGiven
  /// Whether it is in proportion.
  package var proportionality: TestGiven
  /// Why the supplier needs these fields.
  package var reason: String
  /// Until when it keeps them.
  package var until: CalendarDate?

  /// Gives a supplier pupils of groups.
  package init(
    groups: [GroupID], recipient: RecordID, profile: SupplierProfile, purpose: PurposeCode,
    support: LegalSupportGiven, subsidiarity: TestGiven, proportionality: TestGiven,
    reason: String, until: CalendarDate? = nil
  ) {
    self.groups = groups
    self.recipient = recipient
    self.profile = profile
    self.purpose = purpose
    self.support = support
    self.subsidiarity = subsidiarity
    self.proportionality = proportionality
    self.reason = reason
    self.until = until
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let (school, chosen) = try groups(in: office)
    var supply = try SupplyMaking(office, to: recipient, as: profile)
    try supply.read(pupils(in: office))
    var warnings: [DisclosureWarning] = []
    let file = try supply.file(of: school, chosen) { making, fields in
      let told = try making.judge(draft(for: making, fields), isMade: true)
      for warning in told where !warnings.contains(warning) { warnings.append(warning) }
    }
    let digest = office.disclosurePress.digest(file.data)
    var kept = KeptFiles(office, about: try supply.first.facts.pupil)
    try kept.add(file.data, named: "leerlingen-\(profile.rawValue).xml")
    let lines = try supply.makings.map { making in
      let draft = try draft(for: making, file.fields[making.facts.pupil] ?? [])
      return making.line(draft, digest: digest, form: "edexml", files: kept)
    }
    let ids = try supply.record(lines, kept)
    return ActionOutcome(
      record: ids.first,
      rows: zip(supply.makings, ids).map { RowOutcome(pupil: $0.facts.pupil, records: [$1]) }
        + supply.refused,
      warnings: warnings)
  }

  private func groups(in office: Office) throws -> (School, [SchoolGroup]) {
    let reach = office.viewer.assignment.schools
    let chosen = try groups.map { id in
      guard let group = office.directory.groups[id],
        reach.isEmpty || reach.contains(group.school)
      else { throw Refusal.notFound(.group) }
      return group
    }
    guard let first = chosen.first, chosen.allSatisfy({ $0.school == first.school }),
      let school = office.directory.schools[first.school]
    else { throw Refusal.wrongGroup }
    return (school, chosen)
  }

  private func pupils(in office: Office) throws -> [PupilID] {
    try groups.flatMap { group in
      let view = try office.rosterSnapshot(RosterFilter(group: group))
      return view.rows.map(\.pupil)
    }
  }

  /// The line of one pupil: exactly the fields that are in the file.
  private func draft(
    for making: DisclosureMaking, _ fields: Set<FieldCode>
  ) throws -> DisclosureDraft {
    let parts = DisclosedPart.everything(in: making.desk.offer).map { part in
      var part = part
      part.items = part.items.filter { item in
        guard case .field(let code, _) = item else { return false }
        return fields.contains(code)
      }
      return part
    }
    let words = try typed(reason)
    return DisclosureDraft(
      purpose: purpose, support: try support.support(under: making.context),
      tests: [
        .subsidiarity: try subsidiarity.answer, .proportionality: try proportionality.answer,
      ],
      parts: parts.filter { !$0.items.isEmpty }.map {
        DisclosedPart(category: $0.category, reason: words, items: $0.items)
      },
      channel: .upload, on: making.office.viewer.today, until: until)
  }
}
