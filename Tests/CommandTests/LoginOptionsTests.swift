import Foundation
import Testing

@Suite struct LoginOptionsTests {
  @Test func `a wrong password and an unknown user get the same words`() throws {
    let demo = try Demo()
    let file = try demo.write("fout", "dit is het niet\n")
    func attempt(_ user: String) throws -> Program.Run {
      try Program.run([
        "ask", "roster", "--store", demo.store, "--user", user, "--password-file", file,
      ])
    }
    let (known, unknown) = (try attempt("ib"), try attempt("niemand"))
    #expect(known.status == 1)
    #expect(unknown.status == 1)
    #expect(known.complaint == unknown.complaint)
    #expect(!known.complaint.contains("ib "))
  }

  @Test(arguments: [0o644, 0o640, 0o604])
  func `a password file that others can read is refused`(rights: Int) throws {
    let demo = try Demo()
    let file = try demo.write("open", "demo-ib-2026\n", rights: rights)
    let run = try Program.run([
      "ask", "roster", "--store", demo.store, "--user", "ib", "--password-file", file,
    ])
    #expect(run.status == 1)
    #expect(run.complaint.contains("chmod 600"))
  }

  @Test(arguments: ["", "\n", "een\ntwee\n", String(repeating: "a", count: 5000)])
  func `a password file without exactly one password is refused`(text: String) throws {
    let demo = try Demo()
    let file = try demo.write("raar", text)
    let run = try Program.run([
      "ask", "roster", "--store", demo.store, "--user", "ib", "--password-file", file,
    ])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
  }

  @Test func `a password can come from an open descriptor`() throws {
    let demo = try Demo()
    let run = try Program.run(
      ["ask", "groups", "--store", demo.store, "--user", "ib", "--password-fd", "0", "--json"],
      input: "demo-ib-2026\n")
    #expect(run.status == 0, "\(run.complaint)")
  }

  @Test func `without a terminal and without a password there is nothing to ask`() throws {
    let demo = try Demo()
    let run = try Program.run(["ask", "roster", "--store", demo.store, "--user", "ib"])
    #expect(run.status == 2)
  }

  @Test func `a role that the account does not have is refused`() throws {
    let demo = try Demo()
    let run = try Program.run(["ask", "groups", "--role", "FG"] + demo.login("ib"))
    #expect(run.status == 1)
    #expect(run.complaint.contains("IB"))
  }

  @Test func `a demo store takes another date`() throws {
    let demo = try Demo()
    let run = try demo.ask("today", ["--today", "2027-01-04"], as: "dir")
    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.object["date"] as? String == "2027-01-04")
  }

  @Test func `a date that is none is a wrong call`() throws {
    let demo = try Demo()
    #expect(try demo.ask("today", ["--today", "31-02-2027"], as: "dir").status == 2)
  }
}
