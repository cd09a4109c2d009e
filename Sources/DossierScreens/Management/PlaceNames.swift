import DossierCore
import DossierOffice

/// Schools and groups by the names that people type, for the fields that hold several of them.
struct PlaceNames: Sendable {
  /// A name that none of them has.
  enum Unknown: Error, Hashable {
    case school(String), group(String)
  }

  /// A school with its groups.
  struct Place: Hashable, Sendable {
    var school: SchoolID
    var name: String
    var groups: [Group]
  }

  /// A group by its own name.
  struct Group: Hashable, Sendable {
    var group: GroupID
    var name: String
  }

  let schools: [Place]

  /// What the office answers now.
  init(_ answers: [SchoolAnswer]) {
    schools = answers.map { answer in
      Place(
        school: answer.school, name: answer.name,
        groups: answer.groups.map { Group(group: $0.group, name: $0.name) })
    }
  }

  /// What was known when the person logged in.
  init(_ workplace: Workplace) {
    schools = workplace.schools.map { school in
      Place(
        school: school.id, name: school.name,
        groups: workplace.groups.filter { $0.school == school.id }.map {
          Group(group: $0.id, name: $0.name)
        })
    }
  }

  /// The names in a field, one by one.
  static func names(in text: String) -> [String] {
    text.split(separator: ",").map { $0.trimming { $0.isWhitespace } }.filter { !$0.isEmpty }
  }

  /// The text of a field after a name was chosen: added, or taken away when it was there.
  static func toggling(_ name: String, in text: String) -> String {
    var names = names(in: text)
    if let place = names.firstIndex(of: name) {
      names.remove(at: place)
    } else {
      names.append(name)
    }
    return names.joined(separator: ", ")
  }

  /// The schools that a field names.
  func schools(in text: String) throws(Unknown) -> [SchoolID] {
    var found: [SchoolID] = []
    for name in Self.names(in: text) {
      guard let school = schools.first(where: { Self.isSame($0.name, name) }) else {
        throw .school(name)
      }
      if !found.contains(school.school) { found.append(school.school) }
    }
    return found
  }

  /// The groups that a field names, of some schools or of all when there are none.
  func groups(in text: String, of chosen: [SchoolID]) throws(Unknown) -> [GroupID] {
    let places = groups(of: chosen)
    var found: [GroupID] = []
    for name in Self.names(in: text) {
      let plain = places.filter { Self.isSame($0.name, name) }
      // The same name in two schools says nothing without the school behind it.
      let exact =
        places.first { Self.isSame($0.label, name) } ?? (plain.count == 1 ? plain[0] : nil)
      guard let exact else { throw .group(name) }
      if !found.contains(exact.group) { found.append(exact.group) }
    }
    return found
  }

  /// The groups of some schools, each with the name that tells it from the others.
  func groups(of chosen: [SchoolID]) -> [(group: GroupID, name: String, label: String)] {
    let places = schools.filter { chosen.isEmpty || chosen.contains($0.school) }
    return places.flatMap { school in
      school.groups.map { group in
        let name = Self.withoutComma(group.name)
        let label = places.count > 1 ? "\(name) (\(Self.withoutComma(school.name)))" : name
        return (group.group, name, label)
      }
    }
  }

  /// A comma separates names, so none may stand in one.
  static func withoutComma(_ name: String) -> String {
    name.filter { $0 != "," }
  }

  private static func isSame(_ name: String, _ typed: String) -> Bool {
    withoutComma(name).lowercased() == typed.lowercased()
  }
}

extension Substring {
  fileprivate func trimming(_ isBlank: (Character) -> Bool) -> String {
    let start = drop(while: isBlank)
    return String(start.reversed().drop(while: isBlank).reversed())
  }
}
