import DossierCore
import DossierExchange
import DossierOffice
import DossierStore
@testable import DossierkastProgram
import Foundation
import Sealing

/// A store with a school and one account, and no pupils.
final class EmptyStore {
  /// The BRIN of its school, and of the file that is imported.
  static let brin = "99XX"
  private let folder: String
  private let reception: Reception

  init() throws {
    folder = "\(BenchmarkSchool.scratch)/empty-\(UInt32.random(in: 0...UInt32.max))"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let clock = SystemClock.clock()
    let school = School(id: SchoolID(number: 1), name: "Bench", brin: Self.brin)
    let person = FoundingPerson(
      login: "cla", name: "Bench", password: Secret(utf8: "bench-cla-2026"),
      assignments: [RoleAssignment(role: "CLA", schools: [])], secrecySigned: nil)
    let plan = FoundingPlan(
      policy: try BenchmarkSchool.policy(), schools: [school], people: [person], isDemo: true,
      moment: clock.now())
    let founded = try Founding(plan).found(at: StorePlace(file: "\(folder)/kast.db"))
    reception = Reception(store: founded.store, clock: clock)
    try reception.unlock(login: "cla", password: Secret(utf8: "bench-cla-2026"))
    try reception.enter(as: nil)
  }

  /// Reads, plans and applies a whole file.
  func importing(_ url: URL) throws {
    guard let office = reception.office else { throw BenchmarkSchool.Missing.office }
    let file = try EdexmlReader().read(url)
    let job = try office.importJob(try office.planImport(of: file, for: SchoolID(number: 1)))
    while !job.progress.isFinished { _ = try job.step(budgetMilliseconds: 50) }
  }

  func remove() throws {
    try reception.leave()
    try FileManager.default.removeItem(atPath: folder)
  }
}
