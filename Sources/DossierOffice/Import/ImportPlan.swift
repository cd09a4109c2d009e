package import DossierCore

/// What somebody decided about a row that only name and birth date could match.
package enum ImportDecision: Hashable, Sendable {
  /// It is this pupil.
  case same(PupilID)
  /// It is a pupil that is not known yet.
  case new
}

/// Why a file cannot be imported at all; nothing was changed.
package enum ImportRefused: Error, Hashable, Sendable {
  /// The board has no school with the BRIN in the file.
  case unknownSchool(brin: String)
  /// The file names no school, and the importer has more than one.
  case schoolNotNamed
  /// The file is of another school than the one that was chosen.
  case otherSchool(brin: String)
  /// The file says that it was made on a day that is still to come.
  case madeInFuture(line: Int)
}

/// What an import would do, made without changing anything: the dry run.
///
/// It holds the rows as they will be written, but no decision is carried out from here: `ImportJob`
/// takes each one again under the write lock, and holds back what would come out differently.
package struct ImportPlan {
  /// The school.
  package let school: SchoolID
  /// Pupils that are not known yet.
  package internal(set) var newPupils = 0
  /// Known pupils of whom at least one field changes.
  package internal(set) var changedPupils = 0
  /// Known pupils of whom nothing changes.
  package internal(set) var unchangedPupils = 0
  /// Rows and fields that wait for a person, in the order of the file.
  package internal(set) var held: [ImportHold] = []
  /// What somebody should look at.
  package internal(set) var warnings: [ImportWarning] = []
  /// What is not taken over.
  package internal(set) var dropped: [ImportDrop] = []
  /// How many rows are held that are not listed, because there were too many of one kind.
  package internal(set) var unlistedHolds = 0
  /// How many things to look at are not listed, because there were too many of one kind.
  package internal(set) var unlistedWarnings = 0
  /// Columns of a table that the mapping does not name.
  package internal(set) var ignoredColumns: [String] = []
  /// Accounts that the file suggests.
  package internal(set) var staff: [StaffProposal] = []
  /// What a file of a previous school holds that can be taken over.
  package internal(set) var recognised: [ImportRecognised] = []
  /// Groups that will be made.
  package internal(set) var newGroups: [ImportedGroup] = []

  let groups: [ImportedGroup]
  var units: [ImportUnit] = []
  let rosterGeneration: Int
  let origin: ImportOrigin
  let system: String?

  init(
    school: SchoolID, groups: [ImportedGroup], rosterGeneration: Int,
    origin: ImportOrigin = .administration, system: String? = nil
  ) {
    self.system = system
    self.school = school
    self.origin = origin
    self.groups = groups
    self.rosterGeneration = rosterGeneration
  }

  /// Whether applying it would write nothing.
  package var isEmpty: Bool {
    newPupils == 0 && newGroups.isEmpty && adoptsNoGroup
      && units.allSatisfy { $0.outcome == .unchanged || $0.outcome == .held }
  }

  var adoptsNoGroup = true

  mutating func settle() {
    held.sort { ($0.line, $0.pupil?.number ?? 0) < ($1.line, $1.pupil?.number ?? 0) }
    warnings.sort { $0.line < $1.line }
    let heldPupils = Set(held.compactMap(\.pupil))
    newPupils = 0
    changedPupils = 0
    unchangedPupils = 0
    for unit in units {
      switch unit.outcome {
      case .new: newPupils += 1
      case .changed: changedPupils += 1
      case .unchanged: unchangedPupils += 1
      case .noted where !(unit.pupil.map(heldPupils.contains) ?? false): unchangedPupils += 1
      case .noted, .held: continue
      }
    }
  }
}
