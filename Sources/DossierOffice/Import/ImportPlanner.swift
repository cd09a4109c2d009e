import DossierCore

/// Makes the plan of one file: finds every pupil, takes every decision, changes nothing.
struct ImportPlanner {
  let office: Office
  let file: ImportedFile
  let decided: [Int: ImportDecision]
  let context: ImportContext
  let book: PupilBook
  var names: NameBook?
  var plan: ImportPlan
  var drops = ImportDropCounts()
  /// The unit of each pupil that a row was matched with.
  var claimed: [PupilID: Int] = [:]
  /// The line of each row by the digests that tell pupils apart.
  var seenMarks: [UInt64: Int] = [:]
  /// Units of rows without a match, with the row each was made from.
  var unmatched: [(unit: Int, row: Int)] = []

  init(
    _ office: Office, _ file: ImportedFile, _ school: SchoolID, _ decided: [Int: ImportDecision]
  ) throws {
    self.office = office
    self.file = file
    self.decided = decided
    context = office.importContext(school, file.groups, file.origin, from: file.system)
    book = try office.pupilBook(of: school)
    plan = ImportPlan(
      school: school, groups: file.groups,
      rosterGeneration: try office.archive.roster.generation(school), origin: file.origin,
      system: file.system)
    plan.units.reserveCapacity(file.pupils.count)
    claimed.reserveCapacity(file.pupils.count)
  }

  mutating func make() throws -> ImportPlan {
    takeOverFindings()
    planGroups()
    try readPupils()
    try matchByName()
    if context.isTransfer { try readTransfer() } else { try readTables() }
    for index in plan.units.indices { try decide(index) }
    plan.staff = file.staff.map { StaffProposal($0, context.groups) }
    plan.dropped = drops.all
    plan.settle()
    return plan
  }

  private mutating func takeOverFindings() {
    plan.unlistedHolds = file.summary.unlistedHolds
    plan.unlistedWarnings = file.summary.unlisted - file.summary.unlistedHolds
    plan.ignoredColumns = file.summary.ignoredColumns
    for finding in file.summary.findings {
      switch finding.weight {
      case .held:
        plan.held.append(ImportHold(line: finding.line, reason: .finding(finding.problem)))
      case .warning:
        plan.warnings.append(ImportWarning(line: finding.line, matter: .finding(finding.problem)))
      }
    }
  }

  private mutating func planGroups() {
    plan.newGroups = context.groups.toMake
    plan.adoptsNoGroup = context.groups.toAdopt.isEmpty
    plan.warnings += context.groups.warnings
  }
}
