package import DossierCore

/// Says in which holiday region a school lies.
package struct SetSchoolRegion: OfficeAction {
  package static let name = "school.region"
  package static let example = SetSchoolRegion(school: SchoolID(number: 3), region: .south)

  /// The school.
  package var school: SchoolID
  /// The region.
  package var region: SchoolRegion

  /// Puts the change together.
  package init(school: SchoolID, region: SchoolRegion) {
    self.school = school
    self.region = region
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.change(school: school, saying: region.rawValue) { $0.region = region }
  }
}

extension Office {
  /// Changes what is written of a school.
  ///
  /// Throws for a school that is out of reach as for one that does not exist.
  func change(
    school: SchoolID, saying what: String, _ body: (inout School) -> Void
  ) throws -> ActionOutcome {
    try demand(.manageGroups, "R-O-4.3-4")
    _ = try openGroup(nil, of: school)
    guard let id = directory.schoolRecords[school] else { throw Refusal.notFound(.school) }
    try write { transaction in
      guard let record = try transaction.record(id) else { throw Refusal.notFound(.school) }
      let stored = try StoredValue<School>(record)
      var changed = stored.content
      body(&changed)
      guard changed != stored.content else { throw Refusal.nothingToChange }
      try transaction.put(
        ArchiveDraft(
          id: id, version: stored.version + 1, compartment: .organisation,
          subject: record.subject, list: Directory.schoolList, body: changed.sealedForm))
      return [entry(.schoolChanged, .update, kind: .management, objects: [school.text, what])]
    }
    try refreshDirectory()
    return ActionOutcome(school: school)
  }
}
