package import DossierCore

/// Which pupils a list shows.
package struct RosterFilter: Hashable, Sendable {
  /// What was typed in the search field.
  package var text: String
  /// Only this group.
  package var group: GroupID?
  /// Only this school.
  package var school: SchoolID?
  /// Only this status; `nil` shows all.
  package var status: EnrolmentStatus?

  /// Puts a filter together; without arguments it shows who is enrolled.
  package init(
    text: String = "", group: GroupID? = nil, school: SchoolID? = nil,
    status: EnrolmentStatus? = .enrolled
  ) {
    self.text = text
    self.group = group
    self.school = school
    self.status = status
  }

  /// The names of the fields that are filled, for the journal: never what was typed.
  var fieldNames: [String] {
    var names: [String] = []
    if !text.isEmpty { names.append("zoek") }
    if group != nil { names.append("groep") }
    if school != nil { names.append("school") }
    if status != nil { names.append("status") }
    return names
  }
}
