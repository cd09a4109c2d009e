import DossierStore
import Foundation
import Glibc
import Sealing

/// Brings a new store into being somewhere else first, and in its place when all is settled.
///
/// As long as the recovery sheets were not copied there is no store, even when the power fails.
struct NewStore {
  private let place: StorePlace
  private let workshop: String

  /// Names the place where the store must come.
  init(at place: StorePlace) {
    self.place = place
    workshop = place.file + ".init"
  }

  /// Founds the store and moves it into place, unless `settle` throws; then nothing is left.
  func make(from plan: FoundingPlan, unless settle: (RecoverySheets) throws -> Void) throws {
    try prepare()
    defer { try? FileManager.default.removeItem(atPath: workshop) }
    let draft = StorePlace(file: workshop + "/kast.db", witness: place.witness)
    let founded = try Founding(plan).found(at: draft)
    try settle(founded.sheets)
    if let witness = place.witness {
      try founded.store.syncWitness()
      try WitnessNote.write(witness, beside: draft.file)
    }
    _ = try founded.store.checkpoint()
    try founded.store.close()
    try move(draft)
  }

  private func prepare() throws {
    let manager = FileManager.default
    if manager.fileExists(atPath: workshop) { try manager.removeItem(atPath: workshop) }
    guard mkdir(workshop, 0o700) == 0 else {
      throw errno == EACCES || errno == EPERM ? StoreFault.noRights : StoreFault.system(errno)
    }
  }

  /// The file itself goes last: only then there is a store.
  private func move(_ draft: StorePlace) throws {
    guard access(place.file, F_OK) != 0 else { throw StoreFault.alreadyThere }
    var pairs = [(draft.heads, place.heads), (draft.file + ".reserve", place.file + ".reserve")]
    pairs.append((draft.file + WitnessNote.suffix, place.file + WitnessNote.suffix))
    pairs.append((draft.machineKey, place.machineKey))
    pairs.append((draft.file, place.file))
    for (from, to) in pairs where access(from, F_OK) == 0 {
      guard rename(from, to) == 0 else { throw StoreFault.system(errno) }
    }
  }
}
