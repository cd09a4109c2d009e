import DossierCore

/// The pupils of a file for a supplier: who can be in it, and who cannot and why.
///
/// Of each pupil it opens only the categories of the profile, and the papers are read once.
struct SupplyMaking {
  /// Who can be in it.
  private(set) var makings: [DisclosureMaking] = []
  /// Who cannot, each with the reason.
  private(set) var refused: [RowOutcome] = []
  private let office: Office
  private let context: DisclosureContext
  private let profile: SupplierProfile

  init(_ office: Office, to recipient: RecordID, as profile: SupplierProfile) throws {
    self.office = office
    self.profile = profile
    context = try DisclosureContext(office, to: recipient, on: office.viewer.today)
  }

  /// The first of whom something is in it; throws why nobody can be.
  var first: DisclosureMaking {
    get throws {
      guard let first = makings.first else {
        throw refused.lazy.compactMap(\.refusal).first ?? Refusal.disclosure(.nobodyInGroups)
      }
      return first
    }
  }

  /// Reads what may go of each pupil.
  mutating func read(_ pupils: [PupilID]) throws {
    let categories = Set(profile.fields.compactMap { office.policy.field($0)?.category.code })
    for pupil in pupils {
      do {
        makings.append(
          try DisclosureMaking(office, of: pupil, under: context, only: categories))
      } catch let refusal as Refusal {
        try leaveOut(pupil, refusal)
      }
    }
    _ = try first
  }

  /// The file of who can be in it; the others are left out with the reason.
  ///
  /// `judging` throws the rule that one of them breaks, with the fields that would be in the file: a
  /// consent that is missing stops that pupil, and the file is made again without.
  mutating func file(
    of school: School, _ groups: [SchoolGroup],
    judging: (DisclosureMaking, Set<FieldCode>) throws -> Void
  ) throws -> SupplyFile {
    while true {
      let file = try made(of: school, groups)
      let all = makings
      makings = []
      for making in all {
        do {
          try judging(making, file.fields[making.facts.pupil] ?? [])
          makings.append(making)
        } catch let refusal as Refusal {
          try leaveOut(making.facts.pupil, refusal)
        }
      }
      _ = try first
      if makings.count == all.count { return file }
    }
  }

  private mutating func made(of school: School, _ groups: [SchoolGroup]) throws -> SupplyFile {
    let file = try office.disclosurePress.supply(
      SupplyOrder(
        profile: profile, school: school, groups: groups, madeOn: office.viewer.today,
        extracts: makings.map { $0.desk.extract(of: DisclosedPart.everything(in: $0.desk.offer)) }))
    let incomplete = makings.filter { file.incomplete[$0.facts.pupil] != nil }
    makings.removeAll { file.incomplete[$0.facts.pupil] != nil }
    for making in incomplete {
      let fields = file.incomplete[making.facts.pupil] ?? []
      try leaveOut(making.facts.pupil, reason(of: making, lacking: fields))
    }
    _ = try first
    return file
  }

  /// Writes the lines and the file, all or nothing.
  func record(_ lines: [Disclosure], _ kept: KeptFiles) throws -> [RecordID] {
    var ids: [RecordID] = []
    try office.write { transaction in
      for (making, line) in zip(makings, lines) {
        try making.demandUnchanged(transaction)
        try making.demandNew(line, transaction)
        ids.append(transaction.newRecordID())
      }
      try office.put(
        Array(zip(lines, ids)).map { (line: $0, id: $1) }, to: context.recipient.record,
        transaction)
      try kept.keep(
        with: ids[0], alsoAbout: makings.dropFirst().map(\.facts.pupil), transaction)
      return zip(makings, zip(lines, ids)).map { $0.entry(for: $1.0, as: $1.1) }
    }
    return ids
  }

  private mutating func leaveOut(_ pupil: PupilID, _ refusal: Refusal) throws {
    let name = try office.knownFacts(of: pupil).flatMap { try office.visibleName(of: $0)?.full }
    refused.append(RowOutcome(pupil: pupil, refusal: refusal, name: name))
  }

  /// What is frozen is not missing: nobody should be told to fill it in.
  private func reason(of making: DisclosureMaking, lacking fields: [FieldCode]) -> Refusal {
    for field in fields {
      guard let category = office.policy.field(field)?.category.code,
        let offered = making.desk.offer.category(category)
      else { continue }
      if case .frozen? = offered.bar {
        return .disclosure(.barred(category, nil, offered.bar ?? .notForRecipient))
      }
      for item in offered.items {
        guard case .field(field, _) = item.item, case .frozen? = item.bar else { continue }
        return .disclosure(.barred(category, item.item, item.bar ?? .notForRecipient))
      }
    }
    return .disclosure(.setIncomplete(fields))
  }
}
