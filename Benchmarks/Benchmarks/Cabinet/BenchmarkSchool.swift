import DossierCore
import DossierExchange
import DossierOffice
import DossierPolicy
import DossierResources
import DossierScreens
import DossierStore
@testable import DossierkastProgram
import Foundation
import ScreenKit
import Sealing

/// A demo school of the size that is measured, made once and kept between runs.
struct BenchmarkSchool {
  /// The folder with the store and the passwords.
  let folder: String

  /// How many pupils: `PUPILS`, or 10,000.
  static var size: Int {
    ProcessInfo.processInfo.environment["PUPILS"].flatMap(Int.init) ?? 10_000
  }

  /// The school of this size; making it takes a while the first time.
  static func shared() throws -> BenchmarkSchool {
    let folder = "\(scratch)/school-\(size)"
    let school = BenchmarkSchool(folder: folder)
    guard !FileManager.default.fileExists(atPath: "\(folder)/ready") else { return school }
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    _ = try DemoMaker(
      folder: folder, policy: try policy(), pupils: size, seed: 1, schools: 1
    ).make(told: { _, _ in })
    FileManager.default.createFile(atPath: "\(folder)/ready", contents: nil)
    return school
  }

  /// An EDEXML file of the size that is measured.
  static func edexml() throws -> URL {
    let url = URL(filePath: "\(scratch)/school-\(size).xml")
    guard !FileManager.default.fileExists(atPath: url.path) else { return url }
    try FileManager.default.createDirectory(
      atPath: scratch, withIntermediateDirectories: true)
    var file = InventedSchool(pupilCount: size, seed: 1, startYear: 2026).file
    file.school?.brin = EmptyStore.brin
    file.guardians = []
    try EdexmlWriter.write(file, to: url)
    return url
  }

  static func policy() throws -> Policy {
    guard let folder = DossierResources.policies else { throw Missing.policies }
    return try PolicyReader.read(fileAt: folder.appending(path: "oarsprong.yaml").path)
  }

  /// Beside the build, so that it goes away with it.
  static var scratch: String { ".build/bench" }

  /// Logs somebody in; what is measured begins after the key derivation.
  func visit(_ login: String) throws -> Visit {
    let store = try Store.open(StorePlace(file: "\(folder)/kast.db"))
    let reception = Reception(store: store, clock: SystemClock.clock())
    try reception.unlock(login: login, password: Secret(utf8: "demo-\(login)-2026"))
    return Visit(reception: reception)
  }

  enum Missing: Error { case policies, office, pupil }
}

/// Somebody who is logged in.
final class Visit {
  private let reception: Reception
  private var opened: Office?

  init(reception: Reception) {
    self.reception = reception
  }

  var office: Office {
    get throws {
      if let opened { return opened }
      let office = try reception.enter(as: nil)
      opened = office
      return office
    }
  }

  /// The store as this session sees it, to fill it around the office.
  var archive: Archive {
    get throws {
      _ = try office
      guard let session = reception.session else { throw BenchmarkSchool.Missing.office }
      return SessionArchive(session, of: reception.store).archive
    }
  }

  /// Opens the role and draws the first page of the list.
  func firstPage(rows: Int) throws -> RosterView {
    let view = try office.rosterView(RosterFilter(), rows: rows)
    _ = draw(view)
    return view
  }

  /// Puts a page of lines on a grid, as the screen does.
  func draw(_ view: RosterView) -> Grid {
    var grid = Grid(size: GridSize(columns: 80, rows: 24))
    for row in 0..<min(18, view.count) {
      let line = view.row(at: row)
      grid.put(line.name, at: GridPosition(row: row + 3, column: 3), style: .normal, width: 40)
      grid.put(
        line.birthDate?.dutch ?? "", at: GridPosition(row: row + 3, column: 50), style: .normal,
        width: 10)
    }
    return grid
  }

  /// The first pupils of the list.
  func pupils(count: Int) throws -> [PupilID] {
    let view = try office.rosterView(RosterFilter(), rows: count)
    return (0..<min(count, view.count)).map { view.row(at: $0).pupil }
  }

  /// The stored value of a field.
  func value(_ code: FieldCode, of pupil: PupilID) throws -> String? {
    try office.answer(DossierQuery(pupil: pupil)).categories.flatMap(\.sheets).flatMap(\.fields)
      .first { $0.code == code }?.value
  }

  func leave() throws {
    try reception.leave()
  }
}
