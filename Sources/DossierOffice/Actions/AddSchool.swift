package import DossierCore

/// Adds a school to the board.
package struct AddSchool: OfficeAction {
  package static let name = "school.add"
  package static let example = AddSchool(
    schoolName: "De Regenboog", brin: "99XX", region: .north)

  /// The name.
  package var schoolName: String
  /// The BRIN.
  package var brin: String
  /// The holiday region; left out when it is not known.
  package var region: SchoolRegion?

  /// Puts a school together.
  package init(schoolName: String, brin: String, region: SchoolRegion? = nil) {
    self.schoolName = schoolName
    self.brin = brin
    self.region = region
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demand(.manageGroups, "R-O-4.3-4")
    let today = office.viewer.today
    let name = try EntryWords(title: schoolName, text: "-", date: today, today: today).title
    guard let brin = try? BRIN(brin).canonical else {
      throw Refusal.invalid([FieldProblem(field: "brin", fault: .notAChoice)])
    }
    guard !office.directory.schools.values.contains(where: { $0.brin == brin }) else {
      throw Refusal.nothingToChange
    }
    var school = School(id: SchoolID(number: 0), name: name, brin: brin, region: region)
    try office.write { transaction in
      school.id = SchoolID(number: transaction.newRecordID().number)
      try transaction.put(
        ArchiveDraft(
          id: transaction.newRecordID(), version: 1, compartment: .organisation, subject: nil,
          list: Directory.schoolList, body: school.sealedForm))
      return [
        office.entry(.schoolAdded, .create, kind: .management, objects: [school.id.text])
      ]
    }
    try office.refreshDirectory()
    return ActionOutcome(school: school.id)
  }
}
