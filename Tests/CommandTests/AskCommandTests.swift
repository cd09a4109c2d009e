import Foundation
import Testing

@Suite struct AskCommandTests {
  @Test(arguments: Demo.users)
  func `a dossier shows every category as the matrix says, and no other`(user: String) throws {
    let demo = try Demo()
    let matrix = try Program.run(["policy", "matrix", "--json"]).object
    let cells = (matrix["cells"] as? [String: [String: [String: String]]])?[user.uppercased()]
    let states = (cells ?? [:]).compactMapValues { cell -> String? in
      switch cell["access"] {
      case "summary": "summary"
      case "view", "change": "visible"
      default: nil
      }
    }
    // A pupil that every role with pupils reaches: the roles per pupil were given it.
    let granted = Set(try demo.pupils(as: "smw"))
    let pupil = try #require(try demo.pupils(as: "lkr").first(where: granted.contains))
    let run = try demo.ask("dossier", ["--pupil", pupil], as: user)
    let categories = run.object["categories"] as? [[String: Any]] ?? []
    #expect(run.status == (user == "ict" ? 1 : 0), "\(run.complaint)")
    #expect(categories.isEmpty == (user == "ict"))
    for category in categories {
      let code = try #require(category["code"] as? String)
      #expect(category["state"] as? String == states[code], "\(code)")
    }
  }

  @Test func `a teacher lists the own group and an office worker the whole school`() throws {
    let demo = try Demo()
    let own = try demo.pupils(as: "lkr")
    let all = try demo.pupils(as: "adm")
    #expect(!own.isEmpty)
    #expect(Set(own).isSubset(of: all))
    #expect(all.count == Demo.pupils)
  }

  @Test func `a pupil out of reach answers as one that does not exist`() throws {
    let demo = try Demo()
    let all = try demo.pupils(as: "adm")
    let granted = Set(try demo.pupils(as: "smw"))
    let other = try #require(all.first { !granted.contains($0) })
    let hidden = try demo.ask("dossier", ["--pupil", other], as: "smw")
    let nobody = try demo.ask("dossier", ["--pupil", "0000000000001"], as: "smw")
    #expect(hidden.status == 1)
    #expect(hidden.complaint == nobody.complaint)
  }

  @Test(arguments: [
    ["roster", "--raar", "x"], ["bestaatniet"], ["dossier"],
    ["dossier", "--pupil", "geen-kenmerk"], ["roster", "los"], ["roster", "--group"],
  ])
  func `a wrong question is a wrong call and needs no password`(words: [String]) throws {
    let demo = try Demo()
    let run = try Program.run(["ask"] + words + ["--store", demo.store, "--user", "ib", "--json"])
    #expect(run.status == 2)
    #expect(!run.complaint.isEmpty)
    #expect(run.output.isEmpty)
  }

  @Test func `without JSON the answer is plain lines without control characters`() throws {
    let demo = try Demo()
    let run = try Program.run(["ask", "roster"] + demo.login("ib"))
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == Demo.pupils)
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `a document comes out as it went in`() throws {
    let demo = try Demo()
    let pupil = try #require(try demo.pupils(as: "smw").first)
    let text = String(repeating: "Verzonnen scan. ", count: 20_000)
    let scratch = try Scratch()
    let file = try scratch.write("scan.txt", text)
    let added = try demo.perform(
      [
        """
        {"action":"document.add","pupil":"\(pupil)","category":"C14","title":"Scan",\
        "file":"\(file)","source":"school"}
        """
      ], as: "ib")
    #expect(added.status == 0, "\(added.output)\(added.complaint)")
    let record = try #require(added.lines.first?["record"] as? String)
    let options = ["--pupil", pupil, "--category", "C14", "--document", record]
    let read = try Program.run(["ask", "document"] + options + demo.login("ib"))
    #expect(read.status == 0)
    #expect(read.output == text)
  }

  @Test func `the machine key beside the store cannot be taken in as a document`() throws {
    let demo = try Demo()
    let pupil = try #require(try demo.pupils(as: "smw").first)
    let run = try demo.perform(
      [
        """
        {"action":"document.add","pupil":"\(pupil)","category":"C14","title":"Scan",\
        "file":"\(demo.store).machinekey","source":"school"}
        """
      ], as: "ib")
    #expect(run.status == 1)
    #expect(run.lines.first?["ok"] as? Bool == false)
  }
}
