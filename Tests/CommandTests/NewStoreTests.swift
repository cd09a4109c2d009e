import DossierCore
import DossierPolicy
import DossierStore
import Foundation
import Sealing
import Testing

@testable import dossierkast

@Suite struct NewStoreTests {
  private let scratch: Scratch
  private let place: StorePlace

  init() throws {
    scratch = try Scratch()
    place = StorePlace(file: scratch.path("kast.db"))
  }

  private func plan() throws -> FoundingPlan {
    let policy = try PolicyReader.read(fileAt: ResourceFolder(named: nil).policyFile("iezo"))
    let school = School(id: SchoolID(number: 3), name: "De Kastanje", brin: "99XX")
    let people = [("a.voorbeeld", "DIR"), ("b.voorbeeld", "ICT")].map { login, role in
      FoundingPerson(
        login: login, name: login, password: Secret(utf8: "een lange zin"),
        assignments: [RoleAssignment(role: RoleCode(role), schools: [school.id])])
    }
    return FoundingPlan(
      policy: policy, schools: [school], people: people, moment: SystemClock.now())
  }

  @Test func `nothing is left when the recovery sheets were not copied`() throws {
    #expect(throws: CommandFault.sheetsNotCopied) {
      try NewStore(at: place).make(from: try plan()) { _ in throw CommandFault.sheetsNotCopied }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder).isEmpty)
  }

  @Test func `a new store opens for the people it was made for and is no demo`() throws {
    try NewStore(at: place).make(from: try plan()) { _ in }
    let password = try scratch.write("wachtwoord", "een lange zin\n")
    func ask(_ options: [String]) throws -> Program.Run {
      try Program.run(
        ["ask", "groups", "--store", place.file, "--password-file", password, "--json"] + options)
    }
    let run = try ask(["--user", "a.voorbeeld"])
    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.list.first?["brin"] as? String == "99XX")
    let other = try ask(["--user", "b.voorbeeld", "--today", "2026-01-05"])
    #expect(other.status == 2)
    #expect(other.complaint.contains("demokast"))
    #expect(try Program.run(["verify", "--store", place.file]).status == 0)
  }
}
