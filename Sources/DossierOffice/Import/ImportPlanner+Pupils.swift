import DossierCore

extension ImportPlanner {
  mutating func readPupils() throws {
    var reader = PupilRowReader(file, context.table, school: plan.school, today: context.today)
    reader.isTransfer = context.isTransfer
    var claims: [PupilID: [Claim]] = [:]
    claims.reserveCapacity(file.pupils.count)
    for (row, pupil) in file.pupils.enumerated() {
      let reading = reader.read(pupil)
      plan.warnings += reading.warnings
      let match = book.match(reading.identity)
      let known: PupilID? = if case .pupil(let known) = match { known } else { nil }
      if let reason = reading.hold ?? double(reading) {
        hold(reading.part.line, known, reason)
        continue
      }
      var unit = ImportUnit(pupil: known, identity: reading.identity, parts: [reading.part])
      switch (match, decided[reading.part.line]) {
      case (.pupil(let known), _), (_, .same(let known)?):
        unit.pupil = known
        let claim = Claim(line: unit.line, unit: plan.units.count)
        for pupil in book.pointed(by: reading.identity).union([known]) {
          claims[pupil, default: []].append(claim)
        }
      case (.contradiction, nil):
        hold(reading.part.line, nil, .contradiction)
        for pupil in book.pointed(by: reading.identity) {
          claims[pupil, default: []].append(Claim(line: reading.part.line, unit: nil))
        }
        continue
      case (.contradiction, .new?), (.none, .new?):
        unit.isConfirmed = true
        unit.outcome = .new
        unit.sortKey = sortKey(of: pupil)
      case (.none, nil):
        unmatched.append((plan.units.count, row))
      }
      plan.units.append(unit)
    }
    drops = reader.drops
    settle(claims)
  }

  /// That a row points to a pupil, in whatever way; without a unit when the row is held already.
  struct Claim {
    var line: Int
    var unit: Int?
  }

  /// A row with the pseudonym or number of an earlier one; without these, with the same content.
  mutating func double(_ reading: PupilRowReader.Reading) -> ImportHold.Reason? {
    let identity = reading.identity
    let marks =
      identity.isFleeting ? [identity.row] : [identity.eckID, identity.number].compactMap { $0 }
    if let line = marks.compactMap({ seenMarks[$0] }).first { return .sharesPupil(line: line) }
    for mark in marks { seenMarks[mark] = reading.part.line }
    return nil
  }

  /// When several rows point to one pupil none is applied: each could be the wrong one.
  mutating func settle(_ claims: [PupilID: [Claim]]) {
    for (pupil, rows) in claims.sorted(by: { $0.key < $1.key })
    where rows.count > 1 || claimed[pupil] == nil {
      for (index, row) in rows.enumerated() {
        guard let unit = row.unit else { continue }
        if claimed[pupil] == nil { claimed[pupil] = unit }
        guard rows.count > 1, plan.units[unit].outcome != .held else { continue }
        plan.units[unit].outcome = .held
        plan.units[unit].pupil = nil
        let other = rows[index == 0 ? 1 : 0].line
        hold(row.line, pupil, .sharesPupil(line: other))
      }
    }
  }

  /// Only after every row had its chance with a lasting key: a twin is found by its own key first.
  mutating func matchByName() throws {
    let wanted = unmatched
    unmatched = []
    let isEmpty = try office.archive.roster.outline(plan.school).chunkCount == 0
    var newRows: [Int: [PupilID]] = [:]
    if !isEmpty, !wanted.isEmpty {
      let names = try NameBook(plan.school, in: office.archive)
      for (unit, row) in wanted {
        let pupil = file.pupils[row]
        let surname = pupil.name.surname ?? ""
        let found = names.candidates(
          surname: surname, callName: pupil.name.callName ?? pupil.name.givenNames,
          birthDate: pupil.birthDate
        ).filter { claimed[$0] == nil }
        if !found.isEmpty { newRows[unit] = found }
      }
      self.names = names
    }
    for (unit, row) in wanted {
      if let found = newRows[unit] {
        plan.units[unit].outcome = .held
        hold(plan.units[unit].line, nil, .needsConfirmation(found))
      } else {
        plan.units[unit].outcome = .new
        plan.units[unit].sortKey = sortKey(of: file.pupils[row])
      }
    }
  }

  func sortKey(of pupil: ImportedPupil) -> [UInt8] {
    let name = pupil.name
    let surname = name.surname.flatMap { try? Surname(prefix: name.prefix ?? "", core: $0) }
    let person = try? PersonName(
      surname: surname, callName: name.callName, givenNames: name.givenNames)
    return person.map { SortKey($0).bytes } ?? []
  }

  mutating func hold(_ line: Int, _ pupil: PupilID?, _ reason: ImportHold.Reason) {
    plan.held.append(ImportHold(line: line, pupil: pupil, reason: reason))
  }
}
