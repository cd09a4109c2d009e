package import DossierCore

/// Asks for the list of pupils, all lines at once.
package struct RosterQuery: OfficeQuery {
  package static let name = "roster"
  package static let example = RosterQuery(search: "berg")

  /// Words of the name.
  package var search: String?
  /// Only this group.
  package var group: GroupID?
  /// Only this school.
  package var school: SchoolID?
  /// Only this status; left out means everybody.
  package var status: EnrolmentStatus?

  /// Asks for a list.
  package init(
    search: String? = nil, group: GroupID? = nil, school: SchoolID? = nil,
    status: EnrolmentStatus? = nil
  ) {
    self.search = search
    self.group = group
    self.school = school
    self.status = status
  }

  package func answer(in office: Office) throws -> [RosterRow] {
    let filter = RosterFilter(
      text: search ?? "", group: group, school: school, status: status)
    return try office.rosterList(filter, rows: .max).rows
  }
}

extension RosterRow: Encodable {
  private enum Key: String, CodingKey {
    case id, name, group, school, birthDate, status, marks
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(pupil, forKey: .id)
    try container.encode(name, forKey: .name)
    try container.encodeIfPresent(group, forKey: .group)
    try container.encode(school, forKey: .school)
    try container.encodeIfPresent(birthDate, forKey: .birthDate)
    try container.encode(status, forKey: .status)
    try container.encode(marks.contains(.incomplete) ? ["onvolledig"] : [], forKey: .marks)
  }
}
