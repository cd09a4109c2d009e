import DossierCore

extension EdexmlAssembler {
  /// Starts the row, or takes the reference, that an element of the structure opens.
  mutating func begin(_ place: EdexmlPlace, attributes: [String: String]) {
    switch place {
    case .school:
      school = ImportedSchool(line: line)
    case .location:
      location = ImportedLocation(line: line, key: key(in: attributes))
    case .group, .compositeGroup:
      group = ImportedGroup(
        line: line, key: key(in: attributes), isComposite: place == .compositeGroup)
    case .pupil:
      pupil = ImportedPupil(line: line, key: key(in: attributes))
      pupil.eckID = attributes["eckid"].flatMap(ValueText.trimmed)
    case .staff:
      staff = ImportedStaff(line: line, key: key(in: attributes))
      staff.eckID = attributes["eckid"].flatMap(ValueText.trimmed)
    case .pupilGroup:
      refer(to: key(in: attributes), isComposite: false) { $0.pupil.groupKey = $1 }
    case .pupilComposite:
      refer(to: key(in: attributes), isComposite: true) { $0.pupil.compositeGroupKeys.append($1) }
    case .pupilLocation:
      referToLocation(key(in: attributes))
    case .staffGroup, .staffComposite:
      assignment = ImportedStaff.Assignment(
        groupKey: key(in: attributes), isComposite: place == .staffComposite)
      return
    case .ignored where self.place == .additions:
      checkAddition(attributes)
      return
    default:
      return
    }
    if [.school, .location, .group, .compositeGroup, .pupil, .staff].contains(place) {
      forgetLeaves()
    }
  }

  /// Checks and hands over the row that an end tag completes.
  mutating func finish(_ place: EdexmlPlace) {
    switch place {
    case .school: finishSchool()
    case .location: finishLocation()
    case .group, .compositeGroup: finishGroup()
    case .pupil: finishPupil()
    case .staff: finishStaff()
    case .staffGroup, .staffComposite: finishAssignment()
    default: break
    }
  }

  private func key(in attributes: [String: String]) -> String {
    attributes["key"].flatMap(ValueText.trimmed) ?? ""
  }

  private mutating func refer(
    to key: String, isComposite: Bool, found: (inout Self, String) -> Void
  ) {
    let known = isComposite ? compositeKeys : groupKeys
    if known[key] != nil {
      found(&self, key)
    } else {
      warn(.unknownGroup(key: ValueText.shown(key), isComposite: isComposite))
    }
  }

  private mutating func referToLocation(_ key: String) {
    if locationKeys[key] != nil {
      pupil.locationKey = key
    } else {
      warn(.unknownLocation(key: ValueText.shown(key)))
    }
  }

  /// Only the type of the official example is known; others come from suppliers (trap 7).
  private mutating func checkAddition(_ attributes: [String: String]) {
    let type = attributes.first { $0.key == "type" || $0.key.hasSuffix(":type") }?.value ?? ""
    let local = type.split(separator: ":").last.map(String.init) ?? ""
    if local != "OpmerkingGegevensType" { warn(.unknownAddition(type: ValueText.shown(local))) }
  }

  private mutating func finishSchool() {
    if school.schoolYear == nil { warn(.malformedSchoolYear, at: school.line) }
    ready.school = school
  }

  private mutating func finishLocation() {
    guard accepts(location.key, as: .location, at: location.line) else { return }
    if let first = locationKeys[location.key] {
      return warn(.duplicateKey(.location, firstLine: first), at: location.line)
    }
    locationKeys[location.key] = location.line
    ready.locations.append(location)
  }

  private mutating func finishGroup() {
    let kind = group.isComposite ? ImportRowKind.compositeGroup : .group
    guard accepts(group.key, as: kind, at: group.line) else { return }
    // The standard wants keys unique over both kinds.
    if let first = groupKeys[group.key] ?? compositeKeys[group.key] {
      return warn(.duplicateKey(kind, firstLine: first), at: group.line)
    }
    if group.isComposite {
      compositeKeys[group.key] = group.line
    } else {
      groupKeys[group.key] = group.line
    }
    ready.groups.append(group)
  }

  private mutating func finishAssignment() {
    let known = assignment.isComposite ? compositeKeys : groupKeys
    if known[assignment.groupKey] != nil {
      staff.assignments.append(assignment)
    } else {
      warn(
        .unknownGroup(
          key: ValueText.shown(assignment.groupKey), isComposite: assignment.isComposite))
    }
  }

  private mutating func finishStaff() {
    guard accepts(staff.key, as: .staff, at: staff.line) else { return }
    if !staff.key.hasPrefix("#"), let first = staffKeys.firstLine(of: staff.key, at: staff.line) {
      return warn(.duplicateKey(.staff, firstLine: first), at: staff.line)
    }
    checkEckID(staff.eckID, at: staff.line)
    if staff.name.isNameless { return warn(.nameless(.staff), at: staff.line) }
    ready.staff.append(staff)
  }

  private mutating func finishPupil() {
    summary.count(dropped: pupil.dropped)
    guard accepts(pupil.key, as: .pupil, at: pupil.line) else { return }
    if !pupil.keyIsDummy, let first = pupilKeys.firstLine(of: pupil.key, at: pupil.line) {
      return warn(.duplicateKey(.pupil, firstLine: first), at: pupil.line)
    }
    checkEckID(pupil.eckID, at: pupil.line)
    if pupil.name.isNameless { return warn(.nameless(.pupil), at: pupil.line) }
    if pupil.name.surname == nil { warn(.missingSurname, at: pupil.line) }
    if pupil.birthDate == nil { warn(.missingBirthDate, at: pupil.line) }
    if let from = pupil.enrolledOn, let to = pupil.leftOn, to < from {
      warn(.leftBeforeEnrolment, at: pupil.line)
    }
    ready.pupils.append(pupil)
  }

  private mutating func accepts(_ key: String, as kind: ImportRowKind, at rowLine: Int) -> Bool {
    if key.isEmpty {
      warn(.missingKey(kind), at: rowLine)
      return false
    }
    if key.utf8.count > 256, key.count > 256 {
      warn(.tooLongKey(kind), at: rowLine)
      return false
    }
    if key.utf8.first == UInt8(ascii: "#") { warn(.dummyKey(kind), at: rowLine) }
    if ValueText.holdsControlCharacter(key) { warn(.controlCharacter(.key), at: rowLine) }
    return true
  }

  private mutating func checkEckID(_ eckID: String?, at rowLine: Int) {
    guard let eckID else { return }
    if !EckIDForm.isOfficial(eckID) { warn(.oddEckID, at: rowLine) }
    if let first = eckIDs.firstLine(of: eckID, at: rowLine) {
      warn(.duplicateEckID(firstLine: first), at: rowLine)
    }
  }
}
