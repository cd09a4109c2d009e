import DossierCore
import DossierOffice
import DossierScreens
import ScreenKit

/// A stage on which the form of *Contact leerling* of Aïcha is open.
enum FormStage {
  static func contact(
    desk: CannedDesk = CannedDesk(), size: GridSize = .standard
  ) throws -> Stage {
    let stage = try Stage(entering: "ADM", desk: desk, size: .standard)
    try stage.press("<F7><Enter><Enter>stra<Enter>")
    stage.send(.resize(size))
    return stage
  }

  static let conflict = FieldConflict(
    field: "c02.telefoon", theirs: "+31511223344", mine: "+31612345679",
    author: InventedSchool.colleague, written: InventedSchool.today)
}
