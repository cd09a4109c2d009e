import DossierCore
import DossierExchange
import Foundation
import Testing

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

  @Test func `the same file twice changes nothing the second time`() throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    let file = try export(scratch)
    #expect(try run(demo, file).status == 0)
    let second = try run(demo, file).object
    #expect(second["new"] as? Int == 0)
    #expect(second["changed"] as? Int == 0)
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

  @Test func `a teacher may not import`() throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    let run = try Program.run(
      ["import", "edexml", try export(scratch), "--json"] + demo.login("lkr"))
    #expect(run.status == 1)
  }
}
