package import DossierCore

extension Office {
  /// What an import of a file would do: always made first, changes nothing, journalled.
  ///
  /// The school is the one with the BRIN in the file; `school` names it for tables. `decisions` says
  /// by line what somebody confirmed. Throws `roleMayNot` without the duty to import, `ImportRefused`
  /// for a file of another school, and nothing for a single bad row: that is held.
  package func planImport(
    of file: ImportedFile, for school: SchoolID? = nil, decisions: [Int: ImportDecision] = [:]
  ) throws -> ImportPlan {
    do {
      try demandDuty(toImport: file.origin)
      let school = try importSchool(of: file, chosen: school)
      try demandImportRights(file)
      if let sender = file.origin.sender, sender.madeOn > viewer.today {
        throw ImportRefused.madeInFuture(line: sender.line)
      }
      var planner = try ImportPlanner(self, file, school, decisions)
      let plan = try planner.make()
      try write { _ in trialLines(of: plan) }
      return plan
    } catch let refusal as Refusal {
      try journalRefusal(of: "import", refusal)
      throw refusal
    }
  }

  /// The lines of a dry run: whom the file was compared with, as many to a line as the job writes.
  private func trialLines(of plan: ImportPlan) -> [JournalEntry] {
    stride(from: 0, to: max(1, plan.units.count), by: ImportJob.mostInBatch).map { start in
      let units = plan.units[start..<min(start + ImportJob.mostInBatch, plan.units.count)]
      return entry(
        .imported, .read, pupils: units.compactMap(\.pupil),
        objects: ["proef", plan.school.text], count: units.count, rule: "R-I-1.3-5")
    }
  }

  /// Throws without the duty to read in files, and journals that the beginning of one is shown.
  package func demandImportPreview() throws {
    try journallingRefusal(of: "import") {
      try demand(.importFiles, "R-O-4.3-4")
      try journal(entry(.imported, .read, objects: ["voorbeeld"], rule: "R-I-1.3-5"))
    }
  }

  /// The job that applies a plan in steps; see `ImportJob`.
  package func importJob(_ plan: ImportPlan) throws -> ImportJob {
    try demandDuty(toImport: plan.origin)
    return try ImportJob(self, plan)
  }

  /// Who keeps support and tests reads in the file of a previous school after the administration
  /// did: each takes over what the role may write, and nobody needs to read more than that.
  private func demandDuty(toImport origin: ImportOrigin) throws {
    if origin.sender != nil, policy.role(role)?.duties.contains(.importTransfers) ?? false {
      return
    }
    try demand(.importFiles, "R-O-4.3-4")
  }

  /// Pupils are made from identity and enrolment: a role that may not change both makes none.
  private func demandImportRights(_ file: ImportedFile) throws {
    guard archive.compartments.isSuperset(of: [.register, markCompartment]) else {
      throw Refusal.roleMayNot(role, "R-O-4.3-4")
    }
    // Whether a file of a previous school makes a pupil is known when it was looked up.
    guard !file.pupils.isEmpty, file.origin.sender == nil else { return }
    for category in RosterRule.categories {
      guard policy.matrix.cell(role, category).access == .change else {
        throw Refusal.roleMayNot(role, "R-I-1.3-2")
      }
    }
  }

  /// The school of a file; one outside the viewer's reach answers as one that does not exist.
  private func importSchool(of file: ImportedFile, chosen: SchoolID?) throws -> SchoolID {
    let own = viewer.assignment.schools
    let reachable = directory.schools.values
      .filter { own.isEmpty || own.contains($0.id) }
      .sorted { $0.id < $1.id }
    if let chosen, !reachable.contains(where: { $0.id == chosen }) {
      throw Refusal.notFound(.school)
    }
    guard let brin = file.school?.brin else {
      if let chosen { return chosen }
      guard reachable.count == 1, let only = reachable.first else {
        throw ImportRefused.schoolNotNamed
      }
      return only.id
    }
    let site = file.school?.dependance
    let matches = reachable.filter { $0.isSchool(brin, site: site) }
    if let chosen {
      guard matches.contains(where: { $0.id == chosen }) else {
        throw ImportRefused.otherSchool(brin: brin + (site ?? ""))
      }
      return chosen
    }
    guard let first = matches.first else {
      throw ImportRefused.unknownSchool(brin: brin + (site ?? ""))
    }
    let exact = matches.filter { $0.brin == brin + (site ?? "") }
    if exact.count == 1 { return exact[0].id }
    guard matches.count == 1 else { throw ImportRefused.schoolNotNamed }
    return first.id
  }

  /// Where the marks of an import lie: with the pupil numbers they are about.
  var markCompartment: CompartmentCode {
    policy.category(ImportFieldCode.identifierCategory)?.compartment ?? .dossier
  }

  func pupilBook(of school: SchoolID) throws -> PupilBook {
    try PupilBook(archive.recordsOn(.importMarks(of: school), markCompartment))
  }

  func importContext(
    _ school: SchoolID, _ groups: [ImportedGroup], _ origin: ImportOrigin = .administration,
    from system: String? = nil
  ) -> ImportContext {
    ImportContext(
      table: ImportFieldTable(policy, role: role, compartments: archive.compartments),
      gate: gate, groups: GroupBook(groups, of: school, in: directory), account: account,
      today: viewer.today, school: school, origin: origin,
      system: system)
  }
}

extension School {
  /// Whether a BRIN is of this school; a site that either side does not tell parts nobody.
  fileprivate func isSchool(_ institution: String, site: String?) -> Bool {
    guard let own = try? BRIN(brin), let wanted = try? BRIN(institution),
      own.institution == wanted.institution
    else { return false }
    guard let ownSite = own.site, let wantedSite = wanted.site ?? site else { return true }
    return ownSite == wantedSite
  }
}
