import DossierCore

extension Office {
  /// Who is to handle a request: oneself when nobody is named, otherwise somebody who can.
  ///
  /// Throws `notFound` for an account that nobody works with today, and `roleMayNot` for somebody
  /// who could take no step in the case: it would become the task of nobody.
  func handler(_ named: AccountID?, of request: RequestID) throws -> AccountID {
    guard let named, named != account else { return account }
    let record = try self.request(request).content
    let held = rolesHeld(by: named)
    guard let first = held.first else { throw Refusal.notFound(.account) }
    guard held.contains(where: { canHandle(record, as: $0) }) else {
      throw Refusal.roleMayNot(first.role, "R-O-8.9-2")
    }
    return named
  }

  /// Whether the handler of a case can still work on it; also when there is none.
  func isHandlerAble(in record: RequestRecord) -> Bool {
    guard let handler = record.request.progress.handler else { return true }
    return !record.parties.contains(handler)
      && rolesHeld(by: handler).contains { canHandle(record, as: $0) }
  }

  /// Who can be asked to handle one of these cases; whoever is blocked has no role today.
  func handlers(of records: [RequestRecord]) -> Set<AccountID> {
    Set(
      directory.profiles.keys.filter { account in
        let held = rolesHeld(by: account)
        return records.contains { record in
          !record.parties.contains(account) && held.contains { canHandle(record, as: $0) }
        }
      })
  }

  /// The roles that somebody holds today.
  private func rolesHeld(by account: AccountID) -> [RoleAssignment] {
    (directory.profile(of: account)?.assignments ?? []).compactMap { assignment in
      directory.assignment(of: account, role: assignment.role, on: viewer.today)
    }
  }

  /// Whether a role prepares cases of the school of this one; the FG answers questions only.
  private func canHandle(_ record: RequestRecord, as assignment: RoleAssignment) -> Bool {
    guard assignment.schools.isEmpty || record.school.map(assignment.schools.contains) ?? true
    else { return false }
    switch policy.role(assignment.role)?.nature {
    case .staff: return policy.matrix.cell(assignment.role, .requests).access == .change
    case .supervision: return record.request.kind == .question
    case .external, .dataSubject, nil: return false
    }
  }
}
