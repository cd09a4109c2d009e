import DossierCore
import GRDB

/// One row of the table of compartments.
struct CompartmentRow {
  let number: Int
  let code: CompartmentCode
  let epoch: Int
  /// Somebody lost the key and nobody who holds it has made a new one yet.
  let isDue: Bool

  static func all(in db: Database) throws -> [CompartmentRow] {
    try db.rows("SELECT number, code, epoch, due FROM compartment ORDER BY number").map {
      CompartmentRow(
        number: try $0.integer(0), code: CompartmentCode(try $0.text(1)),
        epoch: try $0.integer(2), isDue: try $0.integer(3) != 0)
    }
  }

  static func find(_ code: CompartmentCode, in db: Database) throws -> CompartmentRow {
    guard let row = try all(in: db).first(where: { $0.code == code }) else {
      throw StoreFault.noSuchCompartment(code)
    }
    return row
  }
}
