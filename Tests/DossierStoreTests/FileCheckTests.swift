import DossierCore
import Foundation
import Sealing
import Testing

@testable import DossierStore

@Suite struct FileCheckTests {
  let cabinet: TestCabinet

  init() throws {
    cabinet = try TestCabinet()
    try cabinet.store.close()
  }

  private var bytes: Data {
    get throws { try Data(contentsOf: URL(fileURLWithPath: cabinet.place.file)) }
  }

  /// Writes other bytes and says what opening answers; the file must stay as it is.
  private func fault(of bytes: Data) throws -> StoreFault? {
    try bytes.write(to: URL(fileURLWithPath: cabinet.place.file))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: cabinet.place.file)
    do {
      try Store.open(cabinet.place).close()
      return nil
    } catch let fault as StoreFault {
      #expect(try self.bytes == bytes)
      return fault
    }
  }

  private func mode(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  private func permissions(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `only the owner can read what the store makes`() throws {
    let store = try Store.open(cabinet.place)
    _ = try cabinet.session("ib", in: store).add("een")
    for path in [
      cabinet.place.file, cabinet.place.file + "-wal", cabinet.place.file + "-shm",
      cabinet.place.machineKey, cabinet.place.reserve,
    ] { #expect(try permissions(of: path) == 0o600, "\(path)") }
    #expect(try permissions(of: cabinet.place.heads) == 0o700)
    try store.close()
  }

  @Test func `what is missing, open to others or something else is told apart`() throws {
    #expect(throws: StoreFault.missing) {
      try Store.open(StorePlace(file: cabinet.folder + "/geen.db"))
    }
    try mode(0o640, of: cabinet.place.file)
    #expect(throws: StoreFault.openToOthers(mode: 0o640)) { try Store.open(cabinet.place) }
    try mode(0o600, of: cabinet.place.file)
    #expect(throws: StoreFault.notAStore) {
      try Store.open(StorePlace(file: cabinet.folder, machineKey: cabinet.place.machineKey))
    }
    #expect(throws: StoreFault.alreadyThere) {
      try Store.create(
        at: cabinet.place,
        StoreSetup(
          isDemo: true, compartments: [.log, .register], accounts: [], cost: .cheap,
          moment: TestCabinet.now, line: []))
    }
    #expect(try fault(of: Data()) == .notAStore)
    #expect(try fault(of: Data("SQLite format 3".utf8)) == .truncated)
    #expect(try fault(of: Data("geen database, wel lang genoeg".utf8)) == .notAStore)
  }

  @Test func `a newer format and another program's database are refused unread`() throws {
    var newer = try bytes
    newer[63] = 9
    #expect(try fault(of: newer) == .newerFormat(found: 9, known: 1))
    var other = try bytes
    other[70] ^= 1
    #expect(try fault(of: other) == .notAStore)
  }

  @Test(arguments: [1, 99, 100, 4095, 4096, 8192, 20_000])
  func `a truncated file is refused`(length: Int) throws {
    #expect(try fault(of: try bytes.prefix(length)) == .truncated)
  }

  @Test func `the machine key is checked like the store`() throws {
    let key = cabinet.place.machineKey
    try mode(0o644, of: key)
    #expect(throws: StoreFault.machineKeyUnsafe) { try Store.open(cabinet.place) }
    try mode(0o600, of: key)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: key))
    bytes[40] ^= 1
    try bytes.write(to: URL(fileURLWithPath: key))
    try mode(0o600, of: key)
    #expect(throws: StoreFault.machineKeyWrong) { try Store.open(cabinet.place) }
    try Data("kort".utf8).write(to: URL(fileURLWithPath: key))
    try mode(0o600, of: key)
    #expect(throws: StoreFault.machineKeyUnsafe) { try Store.open(cabinet.place) }
    try FileManager.default.removeItem(atPath: key)
    #expect(throws: StoreFault.machineKeyMissing) { try Store.open(cabinet.place) }
  }

  @Test func `a real store passed off as a demo does not open`() throws {
    let store = try Store.open(cabinet.place)
    #expect(!store.isDemo)
    try store.database.outside { try $0.run("UPDATE meta SET demo = 1") }
    try store.close()
    #expect(throws: StoreFault.machineKeyWrong) { try Store.open(cabinet.place) }
  }

  @Test(arguments: ["nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "ceph"])
  func `a network file system is recognised`(type: String) {
    #expect(MountTable.isRemote(type: type))
    let table = MountTable("36 25 0:44 / /mnt rw shared:1 - \(type) server:/x rw\n")
    #expect(table.isRemote(device: 44))
    #expect(!table.isRemote(device: 45))
  }

  @Test(arguments: ["ext4", "xfs", "btrfs", "tmpfs", "zfs", "fuseblk"])
  func `a local file system is not refused`(type: String) {
    #expect(!MountTable.isRemote(type: type))
  }
}
