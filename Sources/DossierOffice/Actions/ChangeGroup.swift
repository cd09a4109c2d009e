package import DossierCore

/// Gives a group another name, or closes it so that nobody is moved into it any more.
package struct ChangeGroup: OfficeAction {
  package static let name = "group.change"
  package static let example = ChangeGroup(
    group: GroupID(number: 5), groupName: "5B", isClosed: nil)

  /// The group.
  package var group: GroupID
  /// The new name; unchanged when left out.
  package var groupName: String?
  /// Whether it is closed; unchanged when left out.
  package var isClosed: Bool?

  /// Puts a change together.
  package init(group: GroupID, groupName: String?, isClosed: Bool?) {
    self.group = group
    self.groupName = groupName
    self.isClosed = isClosed
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demand(.manageGroups, "R-O-4.3-4")
    guard let record = office.directory.groupRecords[group],
      let known = office.directory.groups[group]
    else { throw Refusal.notFound(.group) }
    _ = try office.openGroup(nil, of: known.school)
    let today = office.viewer.today
    let name = try groupName.map {
      try EntryWords(title: $0, text: "-", date: today, today: today).title
    }
    try office.write { transaction in
      guard let current = try transaction.record(record.id) else {
        throw Refusal.notFound(.group)
      }
      let stored = try StoredValue<SchoolGroup>(current)
      var changed = stored.content
      changed.name = name ?? changed.name
      changed.isClosed = isClosed ?? changed.isClosed
      guard changed != stored.content else { throw Refusal.nothingToChange }
      try office.put(changed, version: stored.version + 1, as: record.id, transaction)
      return [office.entry(.groupChanged, .update, kind: .management, objects: [group.text])]
    }
    try office.refreshDirectory()
    return ActionOutcome(group: group)
  }
}
