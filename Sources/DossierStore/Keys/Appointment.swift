import DossierCore
import GRDB

/// A role somebody shall have, the compartments it opens, and how many must approve.
struct Appointment: Hashable {
  let account: AccountID
  let role: RoleCode
  let compartments: Set<CompartmentCode>
  let needed: Int

  /// One spelling for the same set, for the file and for signatures.
  static func spelled(_ compartments: Set<CompartmentCode>) -> String {
    compartments.map(\.text).sorted().joined(separator: ",")
  }

  /// The set that was spelled so.
  static func read(_ spelled: String) -> Set<CompartmentCode> {
    Set(spelled.split(separator: ",").map { CompartmentCode(String($0)) })
  }

  static func all(in db: Database) throws -> [Appointment] {
    try db.rows("SELECT account, role, compartments, needed FROM appointment").map {
      Appointment(
        account: AccountID(number: Int64(try $0.integer(0))), role: RoleCode(try $0.text(1)),
        compartments: read(try $0.text(2)), needed: try $0.integer(3))
    }
  }

  static func find(
    _ account: AccountID, _ role: RoleCode, in db: Database
  ) throws -> Appointment? {
    try all(in: db).first { $0.account == account && $0.role == role }
  }

  func store(in db: Database) throws {
    try db.run(
      "INSERT OR REPLACE INTO appointment (account, role, compartments, needed) VALUES (?, ?, ?, ?)",
      [account.number, role.text, Self.spelled(compartments), needed])
  }
}
