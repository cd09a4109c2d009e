package import DossierCore

/// Asks for the schools and groups that the viewer works with.
package struct GroupsQuery: OfficeQuery {
  package static let name = "groups"
  package static let example = GroupsQuery()

  /// Asks for all.
  package init() {}

  package func answer(in office: Office) throws -> [SchoolAnswer] {
    let own = office.viewer.assignment.schools
    return office.directory.schools.values
      .filter { own.isEmpty || own.contains($0.id) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { school in
        SchoolAnswer(
          school: school.id, name: school.name, brin: school.brin,
          groups: office.directory.openGroups(of: school.id).map {
            SchoolAnswer.Group(group: $0.id, name: $0.name, yearGroup: $0.yearGroup)
          }, region: school.region, contact: school.contact)
      }
  }
}

/// A school with its groups; nothing about a pupil, so no view is journalled.
package struct SchoolAnswer: Hashable, Sendable, Encodable {
  /// The school.
  package var school: SchoolID
  /// Its name.
  package var name: String
  /// Its BRIN.
  package var brin: String
  /// The groups in use, by year group and name.
  package var groups: [Group]
  /// Its holiday region, if it is known.
  package var region: SchoolRegion?
  /// Where it can be found and called, if that is known.
  package var contact: SchoolContact?

  /// One group.
  package struct Group: Hashable, Sendable, Encodable {
    /// The group.
    package var group: GroupID
    /// Its name.
    package var name: String
    /// The year group; `nil` for a composite group.
    package var yearGroup: String?
  }
}
