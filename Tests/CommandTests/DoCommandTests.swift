import Foundation
import Testing

@Suite struct DoCommandTests {
  private func change(_ pupil: String, seen: String?, value: String) -> String {
    let seen = seen.map { "\"\($0)\"" } ?? "null"
    return """
      {"action":"sheet.change","pupil":"\(pupil)","category":"C01","source":"ouder",\
      "edits":[{"field":"c01.geboorteplaats","seen":\(seen),"value":"\(value)"}]}
      """
  }

  @Test func `every action is answered and the end is 0 when all succeeded`() throws {
    let demo = try Demo()
    let pupil = try #require(try demo.pupils(as: "adm").first)
    let run = try demo.perform(
      [
        change(pupil, seen: nil, value: "Kastdorp"),
        change(pupil, seen: "Kastdorp", value: "Ladedam"),
      ], as: "adm")
    #expect(run.status == 0, "\(run.output)\(run.complaint)")
    #expect(run.lines.map { $0["ok"] as? Bool } == [true, true])
  }

  @Test func `a refused action names its rule, the others are still done and the end is 1`() throws
  {
    let demo = try Demo()
    let pupil = try #require(try demo.pupils(as: "lkr").first)
    let run = try demo.perform(
      [change(pupil, seen: nil, value: "Kastdorp"), #"{"action":"emergency.open"}"#], as: "lkr")
    #expect(run.status == 1)
    #expect(run.lines.map { $0["ok"] as? Bool } == [false, false])
    #expect(run.lines.first?["rule"] as? String == "R-I-1.3-2")
  }

  @Test func `a line that is no JSON, and a name that is nearly one, say what to do`() throws {
    let demo = try Demo()
    let run = try demo.perform(
      ["{nee", #"{"action":"shet.change"}"#, #"{"action":"x"}"#], as: "adm")
    #expect(run.status == 1)
    #expect(run.output.contains("geen JSON-object"))
    #expect(run.output.contains("Bedoelt u sheet.change?"))
    #expect(!run.output.contains("policy.adopt"), "a list of all names helps nobody")
  }

  @Test func `a conflict tells both values`() throws {
    let demo = try Demo()
    let pupil = try #require(try demo.pupils(as: "adm").first)
    let run = try demo.perform(
      [
        change(pupil, seen: nil, value: "Kastdorp"), change(pupil, seen: nil, value: "Ladedam"),
      ], as: "adm")
    let conflicts = run.lines.last?["conflicts"] as? [[String: String]]
    #expect(conflicts?.first?["theirs"] == "Kastdorp")
    #expect(conflicts?.first?["mine"] == "Ladedam")
  }

  @Test(arguments: [
    "geen json", "[]", "{}", #"{"action":"bestaatniet"}"#, #"{"action":"pupil.move"}"#,
    #"{"action":"pupil.move","pupil":"x","group":"y"}"#,
    #"{"action":"pupil.move","pupil":"0000000000001","group":"0000000000001","extra":1}"#,
    #"{"action":"pupil.move","pupil":7,"group":"0000000000001"}"#,
  ])
  func `a line that is no action is refused in Dutch`(line: String) throws {
    let demo = try Demo()
    let run = try demo.perform([line], as: "adm")
    #expect(run.status == 1)
    #expect(run.lines.count == 1)
    #expect((run.lines.first?["error"] as? String)?.isEmpty == false)
  }

  @Test func `blank lines are not answered`() throws {
    let demo = try Demo()
    let run = try demo.perform(["", "   "], as: "adm")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
  }
}
