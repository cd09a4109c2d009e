import DossierCore

extension ImportPlanner {
  mutating func readTables() throws {
    var reader = TableRowReader(context.table, today: context.today)
    for row in file.fields {
      try add(reader.read(row), row.pupil)
    }
    for row in file.guardians {
      try add(reader.read(row), row.pupil)
    }
    plan.warnings += reader.warnings
    for drop in reader.drops.all { drops.count(drop.name, drop.reason, by: drop.count) }
  }

  mutating func add(_ part: ImportPart, _ reference: PupilReference) throws {
    guard !part.values.isEmpty else { return }
    guard let pupil = try pupil(reference, line: part.line) else { return }
    if let unit = claimed[pupil] {
      plan.units[unit].parts.append(part)
    } else {
      claimed[pupil] = plan.units.count
      plan.units.append(ImportUnit(pupil: pupil, identity: nil, parts: [part]))
    }
  }

  /// The pupil that a row of a table is about; holds the row when that is not certain.
  mutating func pupil(_ reference: PupilReference, line: Int) throws -> PupilID? {
    let eckID = reference.eckID.map(ImportDigest.of)
    let key = reference.key ?? reference.pupilNumber
    var match = book.match(key: key, eckID: eckID, number: reference.number?.digest)
    if let other = reference.pupilNumber, other != key,
      case .pupil(let second) = book.match(key: other, eckID: nil, number: nil),
      match != .pupil(second)
    {
      match = .contradiction
    }
    switch match {
    case .pupil(let pupil): return pupil
    case .contradiction:
      hold(line, nil, .contradiction)
      return nil
    case .none: break
    }
    if case .same(let pupil)? = decided[line] { return pupil }
    if names == nil { names = try NameBook(plan.school, in: office.archive) }
    let found =
      names?.candidates(
        surname: reference.name.surname, callName: reference.name.callName,
        birthDate: reference.birthDate) ?? []
    hold(line, nil, found.isEmpty ? .unknownPupil : .needsConfirmation(found))
    return nil
  }
}
