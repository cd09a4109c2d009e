import DossierCore

extension PolicyWalk {
  /// Role x category, from rows of `ROL: letter`.
  mutating func matrix(in root: MarkedNode) -> AccessMatrix {
    var cells: [RoleCode: [CategoryCode: MatrixCell]] = [:]
    for row in pairs("matrix", in: root) ?? [] {
      let isKnown = checkExists(row.key, .category, at: row.place)
      guard let pairs = row.value.pairs else {
        report(.wrongShape(key: row.key, expected: .table), at: row.value.place)
        continue
      }
      for pair in pairs {
        guard checkExists(pair.key, .role, at: pair.place), isKnown,
          let cell = cell(pair, category: row.key), cell.access != .none
        else { continue }
        cells[Code(pair.key), default: [:]][Code(row.key)] = cell
      }
    }
    return AccessMatrix(cells: cells)
  }

  /// One cell: `W`, `V`, `s` or `-`, with a scope of its own after an `@`.
  private mutating func cell(_ pair: MarkedNode.Pair, category: String) -> MatrixCell? {
    guard let written = text(of: pair.value, key: pair.key) else { return nil }
    let parts = written.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    let role = RoleCode(pair.key)
    guard let access = PolicyWords.accesses.first(where: { $0.0 == parts[0] })?.1,
      parts.count <= 2
    else {
      report(.badCell(written), at: pair.value.place)
      return nil
    }
    var scope = roleScopes[role] ?? .perPupil
    if parts.count == 2 {
      guard let own = PolicyWords.scopes.first(where: { $0.0 == parts[1] })?.1 else {
        report(.badCell(written), at: pair.value.place)
        return nil
      }
      scope = own
    }
    check(MatrixCell(access: access, scope: scope), of: role, category, at: pair.value.place)
    return MatrixCell(access: access, scope: scope)
  }

  private mutating func check(
    _ cell: MatrixCell, of role: RoleCode, _ category: String, at place: Place
  ) {
    guard cell.access != .none else { return }
    switch roleNatures[role] {
    case .dataSubject?: report(.cellForNobody(role: role.text), at: place)
    case .external? where cell.scope != .perPupil:
      report(.externalWithoutGrant(role: role.text), at: place)
    case .supervision? where cell.access == .change:
      report(.officerChanges(role: role.text, code: category), at: place)
    case .staff?, .external?, .supervision?, nil: break
    }
  }
}
