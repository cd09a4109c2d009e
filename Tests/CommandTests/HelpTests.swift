import DossierOffice
import Foundation
import Testing

@Suite struct HelpTests {
  private var repository: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  @Test func `the list of actions in the documentation is the one of the program`() throws {
    let run = try Program.run(["docs", "actions"])
    let file = repository.appending(path: "docs/actions.md")
    #expect(run.output == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test func `a word that is no command is told with the commands there are`() throws {
    let run = try Program.run(["onzin"])
    #expect(run.status == 2)
    #expect(run.complaint.contains("onzin bestaat niet"))
    #expect(run.complaint.contains("verify"))
    #expect(!run.complaint.contains("--ascii"))
  }

  @Test func `the help of do and ask names every action and every query`() throws {
    let actions = try Program.run(["do", "--help"])
    #expect(actions.status == 0)
    for action in OfficeCatalogue.actions { #expect(actions.output.contains("\"\(action.name)\"")) }
    let queries = try Program.run(["ask", "--help"])
    for query in OfficeCatalogue.queries { #expect(queries.output.contains(" \(query.name)")) }
  }

  @Test(arguments: [
    [], ["open"], ["init"], ["demo"], ["import"], ["import", "edexml"], ["do"], ["ask"], ["policy"],
    ["verify"], ["accept"], ["password"], ["recover"], ["backup"], ["due"], ["package"],
  ])
  func `help is in Dutch`(command: [String]) throws {
    let run = try Program.run(command + ["--help"])
    #expect(run.status == 0)
    for word in ["OVERVIEW", "USAGE", "OPTIONS", "SUBCOMMANDS", "ARGUMENTS", "Show ", "default:"] {
      #expect(!run.output.contains(word), "\(word)")
    }
  }

  @Test(arguments: [
    ["--bestaatniet"], ["demo"], ["policy", "check"], ["ask"], ["verify", "los"],
    ["import", "csv", "bestand"], ["backup"], ["package"], ["package", "--request", "geen"],
  ])
  func `a wrong call ends with 2 and a Dutch sentence`(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 2)
    #expect(run.complaint.hasPrefix("Fout: ") || run.complaint.hasSuffix(".\n"))
    for word in ["Error", "Missing", "Unknown", "Unexpected", "Usage"] {
      #expect(!run.complaint.contains(word), "\(run.complaint)")
    }
  }

  @Test(arguments: [["open"], [], ["init"], ["recover"]])
  func `screens and founding need a terminal`(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 2)
    #expect(run.complaint.contains("terminal"))
  }
}
