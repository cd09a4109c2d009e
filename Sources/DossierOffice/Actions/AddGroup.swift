package import DossierCore

/// Adds a group to a school.
package struct AddGroup: OfficeAction {
  package static let name = "group.add"
  package static let example = AddGroup(
    school: SchoolID(number: 3), groupName: "5A", yearGroup: "5")

  /// The school.
  package var school: SchoolID
  /// The name.
  package var groupName: String
  /// The year group as EDEXML writes it; left out for a composite group.
  package var yearGroup: String?

  /// Puts a group together.
  package init(school: SchoolID, groupName: String, yearGroup: String?) {
    self.school = school
    self.groupName = groupName
    self.yearGroup = yearGroup
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demand(.manageGroups, "R-O-4.3-4")
    _ = try office.openGroup(nil, of: school)
    let today = office.viewer.today
    let name = try EntryWords(title: groupName, text: "-", date: today, today: today).title
    guard yearGroup.map({ ImportedYearGroup(rawValue: $0) != nil }) ?? true else {
      throw Refusal.invalid([FieldProblem(field: "jaargroep", fault: .notAChoice)])
    }
    let isTaken = office.directory.openGroups(of: school).contains { $0.name == name }
    guard !isTaken else { throw Refusal.nothingToChange }
    var group = SchoolGroup(
      id: GroupID(number: 0), school: school, name: name, yearGroup: yearGroup)
    try office.write { transaction in
      group.id = GroupID(number: transaction.newRecordID().number)
      try office.put(group, version: 1, as: transaction.newRecordID(), transaction)
      return [office.entry(.groupAdded, .create, kind: .management, objects: [group.id.text])]
    }
    try office.refreshDirectory()
    return ActionOutcome(school: school, group: group.id)
  }
}

extension Office {
  /// Writes a version of a group.
  func put(
    _ group: SchoolGroup, version: Int, as id: RecordID, _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: id, version: version, compartment: .organisation, subject: .school(group.school),
        list: Directory.groupList, body: group.sealedForm))
  }
}
