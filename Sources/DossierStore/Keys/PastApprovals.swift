import DossierCore
import GRDB

/// Approvals that no longer open anything, kept because others rest on who had them.
///
/// Who leaves, is blocked or makes new keys loses the approvals (decision 0018); what that person
/// signed until then stays true: colleagues whom a former directeur let in keep their roles, and
/// keys that they handed over stay good (decision 0041). The table comes with the first row.
struct PastApprovals {
  let db: Database

  /// All of them; none in a store in which nobody ever lost a role.
  func all() throws -> [ApprovalRow] {
    guard try isThere() else { return [] }
    return try db.rows("SELECT \(ApprovalRow.columns) FROM approval_past")
      .map { try ApprovalRow($0) }
  }

  /// Moves an approval here; the caller lists the erasure for the journal to vouch for.
  func take(_ row: ApprovalRow) throws {
    if try !isThere() { try db.execute(sql: StoreSchema.pastApprovals) }
    try db.run(
      """
      INSERT OR REPLACE INTO approval_past (\(ApprovalRow.columns))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """, row.values)
    try row.delete(from: db)
  }

  private func isThere() throws -> Bool {
    try db.row("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'approval_past'") != nil
  }
}
