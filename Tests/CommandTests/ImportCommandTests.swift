import DossierCore
import DossierExchange
import Foundation
import Testing

@testable import dossierkast

@Suite struct ImportCommandTests {
  /// An export of the demo school as it was, with one more pupil.
  private func export(_ scratch: Scratch, pupils: Int = Demo.pupils + 1) throws -> String {
    var file = InventedSchool(
      pupilCount: pupils, seed: 77,
      startYear: SchoolYear(containing: CalendarDate(dayNumber: 20_780)).startYear
    ).file
    file.school?.brin = "99ZZ"
    let path = scratch.path("export.xml")
    try EdexmlWriter.write(file, to: URL(filePath: path))
    return path
  }

  private func run(_ demo: Demo, _ file: String, _ options: [String] = []) throws -> Program.Run {
    try Program.run(["import", "edexml", file, "--json"] + options + demo.login("cla"))
  }

  @Test func `a dry run tells what would happen and changes nothing`() throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    let run = try run(demo, try export(scratch), ["--dry-run"])
    #expect(run.status == 0, "\(run.complaint)")
    for key in ["new", "changed", "unchanged", "held", "dropped", "warnings"] {
      #expect(run.object[key] != nil, "\(key)")
    }
    #expect(try demo.pupils(as: "cla").count == Demo.pupils)
  }

  @Test func `a BSN that fails is told once, and no line names the code of a field`() throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    var file = InventedSchool(pupilCount: 1, seed: 78, startYear: 2026).file
    file.school?.brin = "99ZZ"
    file.pupils[0].number = .bsn("133456785")
    let path = scratch.path("export.xml")
    try EdexmlWriter.write(file, to: URL(filePath: path))
    let run = try Program.run(["import", "edexml", path, "--dry-run"] + demo.login("cla"))
    #expect(run.status == 0, "\(run.complaint)")
    let told = run.output.split(separator: "\n").filter { $0.contains("BSN") }
    #expect(told.count == 1, "\(run.output)")
    #expect(told.first?.contains("weggelaten") ?? false)
    #expect(run.output.firstMatch(of: /\bc\d\d\.\w+/) == nil, "\(run.output)")
  }

  @Test func `the same file twice changes nothing the second time`() throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    let file = try export(scratch)
    #expect(try run(demo, file).status == 0)
    let second = try run(demo, file).object
    #expect(second["new"] as? Int == 0)
    #expect(second["changed"] as? Int == 0)
  }

  @Test func `a row that only a name could match waits until somebody says who it is`() throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    let pupil = try #require(try demo.pupils(as: "cla").first)
    let file = try namesake(of: pupil, demo, scratch)
    let held = try #require(try run(demo, file).object["held"] as? [[String: Any]])
    let reason = try #require(held.first?["reason"] as? String)
    let line = try #require(held.first?["line"] as? Int)
    #expect(held.count == 1)
    #expect(reason.contains(pupil) && reason.contains("--same"))

    let same = try run(demo, file, ["--same", "\(line)=\(pupil)"]).object
    #expect(same["new"] as? Int == 0)
    #expect((same["held"] as? [Any])?.isEmpty == true)
    #expect(try demo.pupils(as: "cla").count == Demo.pupils)
    let new = try run(demo, try namesake(of: pupil, demo, scratch), ["--new", "\(line)"])
    #expect(new.status == 0, "\(new.complaint)")
  }

  @Test(arguments: ["12", "12=", "=2ce7sgwm0f1ds", "twaalf=2ce7sgwm0f1ds", "12=geen"])
  func `an answer that names no line or no pupil is refused`(_ answer: String) throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    #expect(try run(demo, try export(scratch), ["--same", answer]).status != 0)
    #expect(try demo.pupils(as: "cla").count == Demo.pupils)
  }

  /// An export with one child who has the name and birth date of a pupil, and no number at all.
  private func namesake(of pupil: String, _ demo: Demo, _ scratch: Scratch) throws -> String {
    let dossier = try demo.ask("dossier", ["--pupil", pupil], as: "cla").object
    let categories = try #require(dossier["categories"] as? [[String: Any]])
    let identity = try #require(categories.first { $0["code"] as? String == "C01" })
    var values: [String: String] = [:]
    for field in try #require(identity["fields"] as? [[String: Any]]) {
      if let id = field["id"] as? String { values[id] = field["value"] as? String }
    }
    var row = ImportedPupil(
      key: "#1",
      name: ImportedName(
        surname: values["c01.achternaam"], prefix: values["c01.voorvoegsel"],
        callName: values["c01.roepnaam"]))
    row.birthDate = values["c01.geboortedatum"].flatMap { CalendarDate(iso: $0) }
    var file = InventedSchool(pupilCount: 1, seed: 5, startYear: 2026).file
    file.school?.brin = "99ZZ"
    file.pupils = [row]
    file.guardians = []
    let path = scratch.path("naamgenoot.xml")
    try EdexmlWriter.write(file, to: URL(filePath: path))
    return path
  }

  @Test(arguments: [
    "geen xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><EDEX>&a;</EDEX>",
    "<EDEX><school>", "",
  ])
  func `a file that must be refused changes nothing and needs no password`(text: String) throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    let file = try scratch.write("kapot.xml", text)
    let run = try Program.run([
      "import", "edexml", file, "--store", demo.store, "--user", "cla", "--json",
    ])
    #expect(run.status == 1)
    #expect(!run.complaint.isEmpty)
  }

  @Test func `a table can be looked at before there is a mapping, by who may read it in`() throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    let table = try scratch.write("ouders.csv", "Nummer;Naam\n12;Va\u{1B}[2Jn Dijk\n")
    func look(as user: String) throws -> Program.Run {
      try Program.run(["import", "csv", table, "--preview"] + demo.login(user))
    }
    let teacher = try look(as: "lkr")
    #expect(teacher.status == 1 && !teacher.output.contains("Nummer"))
    let run = try look(as: "cla")
    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.output.contains("puntkomma") && run.output.contains("Nummer | Naam"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test(arguments: [
    ["csv", "FILE", "--preview"], ["csv", "FILE", "--mapping", "FILE"], ["edexml", "FILE"],
    ["oso", "FILE"],
  ])
  func `what lies with the store is read in by nobody, and not shown either`(
    arguments: [String]
  ) throws {
    let demo = try Demo()
    let secret = try demo.write("kast.db.geheim", "sleutel;van\nalle;kasten\n")
    let scratch = try Scratch()
    let link = scratch.path("ouders.csv")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: secret)
    for file in [secret, link, demo.store + ".machinekey"] {
      let named = arguments.map { $0 == "FILE" ? file : $0 }
      let run = try Program.run(["import"] + named + demo.login("cla"))
      #expect(run.status == 1)
      #expect(!run.output.contains("sleutel") && !run.complaint.contains("sleutel"))
      #expect(run.complaint.contains("U mag dit bestand"), "\(run.complaint)")
    }
  }

  @Test(arguments: [
    (0, 4, "Overnemen [..............................] 0%"),
    (2, 4, "Overnemen [###############...............] 50%"),
    (9, 4, "Overnemen [##############################] 100%"),
  ])
  func `the bar shows how much is done`(done: Int, total: Int, picture: String) {
    #expect(ProgressMeter.picture("Overnemen", done: done, total: total) == picture)
  }

  @Test(.tags(.`R-O-4.3-4`))
  func `what is not listed is counted, columns and staff are told`() throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    let mapping = try scratch.write(
      "mapping.toml", "[kolommen]\n\"Straat\" = \"c02.straat\"\n\"Nummer\" = \"leerling.nummer\"\n")
    let numbered = try scratch.write(
      "leeg.csv",
      "Nummer;Straat;Bijnaam\n" + (1...301).map { ";Laan \($0);x" }.joined(separator: "\n"))
    let run = try Program.run(
      ["import", "csv", numbered, "--mapping", mapping, "--dry-run", "--school", "99ZZ"]
        + demo.login("cla"))
    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.output.contains("aangehouden   301"))
    #expect(run.output.contains("en nog 101"))
    #expect(run.output.contains("kolommen niet ingelezen: Bijnaam"))
    let staffed = try Program.run(
      ["import", "edexml", try export(scratch), "--dry-run"] + demo.login("cla"))
    #expect(staffed.output.contains("voorstel, regel"))
  }

  @Test func `a teacher may not import`() throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    let run = try Program.run(
      ["import", "edexml", try export(scratch), "--json"] + demo.login("lkr"))
    #expect(run.status == 1)
  }
}
