package import DossierCore

/// Gives a supplier the pupils of some groups, no more than a profile of the standard (UWLR).
///
/// One file, and a line in the register for every pupil who is in it.
package struct SupplyGroup: OfficeAction {
  package static let name = "disclosure.supply"
  package static let parameters: [Parameter] = [
    .required("groups"), .required("recipient"), .required("profile"), .required("purpose"),
    .required("support"), .required("subsidiarity"), .required("proportionality"),
    .required("reason"), .optional("until"),
  ]
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
    let makings = try pupils(in: office).map {
      try DisclosureMaking(office, of: $0, to: recipient)
    }
    guard let first = makings.first else { throw Refusal.disclosure(.nothingChosen) }
    let extracts = makings.map { $0.desk.extract(of: DisclosedPart.everything(in: $0.desk.offer)) }
    let file = try office.disclosurePress.supply(
      SupplyOrder(
        profile: profile, school: school, groups: chosen, madeOn: office.viewer.today,
        extracts: extracts))
    let digest = office.disclosurePress.digest(file.data)
    var warnings: [DisclosureWarning] = []
    let lines = try makings.map { making in
      let draft = try draft(for: making, file.fields[making.facts.pupil] ?? [])
      warnings = try making.judge(draft)
      return making.line(draft, digest: digest, form: "edexml")
    }
    var kept = KeptFiles(office, about: first.facts.pupil)
    try kept.add(file.data, named: "leerlingen-\(profile.rawValue).xml")
    var ids: [RecordID] = []
    try office.write { transaction in
      for (making, line) in zip(makings, lines) {
        try making.demandUnchanged(transaction)
        let id = transaction.newRecordID()
        try office.put(line, version: 1, as: id, transaction)
        ids.append(id)
      }
      try kept.keep(
        with: ids[0], alsoAbout: makings.dropFirst().map(\.facts.pupil), transaction)
      return zip(makings, zip(lines, ids)).map { $0.entry(for: $1.0, as: $1.1) }
    }
    return ActionOutcome(
      record: ids.first,
      rows: zip(makings, ids).map { RowOutcome(pupil: $0.facts.pupil, records: [$1]) },
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
      return (0..<view.count).map { view.row(at: $0).pupil }
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
      purpose: purpose, support: try support.support(agreement: making.context.agreement?.record),
      tests: [
        .subsidiarity: try subsidiarity.answer, .proportionality: try proportionality.answer,
      ],
      parts: parts.filter { !$0.items.isEmpty }.map {
        DisclosedPart(category: $0.category, reason: words, items: $0.items)
      },
      channel: .upload, on: making.office.viewer.today, until: until)
  }
}
