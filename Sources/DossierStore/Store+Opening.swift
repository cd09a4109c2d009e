import Glibc
import Sealing

extension Store {
  /// Opens a store after checking everything that can be checked from outside.
  ///
  /// Throws `StoreFault`; a file that fails a check is not written to. On a full disk the reserve is
  /// given up, for who opens a store wants to look, and that must be journalled.
  package static func open(_ place: StorePlace) throws -> Store {
    let reserve = SpaceReserve(path: place.reserve)
    do {
      return try openOnce(place)
    } catch StoreFault.diskFull where reserve.isWhole {
      reserve.release()
      return try openOnce(place)
    }
  }

  private static func openOnce(_ place: StorePlace) throws -> Store {
    let findings = try FileGuard.inspect(place.file, head: StoreHeader.size)
    try StoreHeader.check(findings, of: place.file)
    let ring = try KeyRing()
    let machineKey = try MachineKeyFile.load(place.machineKey, ring: ring)
    let database = try StoreDatabase(file: place.file)
    let store = try Store(place: place, database: database, ring: ring, machineKey: machineKey)
    // A disk that is full now is told by `isOutOfSpace`; reading must still be possible.
    try? store.reserve.fill()
    return store
  }

  /// Makes a new store with its first accounts and the recovery sheets, in one step.
  ///
  /// Throws `StoreFault`; when something fails no file is left behind.
  package static func create(at place: StorePlace, _ setup: StoreSetup) throws -> FoundedStore {
    try FileGuard.refuseNetwork(directoryOf: place.file)
    let ring = try KeyRing()
    let machineKey = try MachineKeyFile.create(place.machineKey, ring: ring)
    try PrivateFile.create(place.file, [])
    do {
      let database = try StoreDatabase(file: place.file)
      let founding = try StoreFounding(
        setup: setup, place: place, database: database, ring: ring, machineKey: machineKey)
      let founded = try founding.run()
      try PrivateFile.syncDirectory(of: place.file)
      // Otherwise the first bytes, by which the file is known, would be in the `-wal` only.
      _ = try founded.store.checkpoint()
      try? founded.store.reserve.fill()
      return founded
    } catch {
      for suffix in ["", "-wal", "-shm"] { unlink(place.file + suffix) }
      throw error
    }
  }
}
