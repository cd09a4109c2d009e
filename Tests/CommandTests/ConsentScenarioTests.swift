import Foundation
import Testing

/// The register of consents from the stack on the desk to the closed work list, as scripts.
@Suite struct ConsentScenarioTests {
  private let demo: Demo
  private let pupil: String
  private let group: String
  private let guardian: String

  init() throws {
    let demo = try Demo()
    // The demo has words and grants of its own: somebody of whom nothing was said or given.
    let granted = Set(try demo.pupils(as: "log"))
    let pupil = try #require(
      try demo.pupils(as: "lkr").first { pupil in
        guard !granted.contains(pupil) else { return false }
        let answer = try demo.ask("consents", ["--pupil", pupil], as: "adm").object
        return answer["decidesFrom"] != nil && (answer["history"] as? [Any])?.isEmpty ?? false
      })
    let groups = try demo.ask("groups", as: "lkr").list
    let guardians =
      try demo.ask("request.preview", ["--pupil", pupil], as: "adm").object["guardians"]
      as? [[String: Any]] ?? []
    guardian = try #require(
      guardians.first { ["ja", "gezamenlijk"].contains($0["authority"] as? String) }?["sheet"]
        as? String)
    let known = groups.flatMap { $0["groups"] as? [[String: Any]] ?? [] }
    let found = try known.compactMap { $0["group"] as? String }.first { group in
      try demo.ask("consents.group", ["--group", group], as: "adm").object.rows.contains {
        $0["pupil"] as? String == pupil
      }
    }
    group = try #require(found)
    self.demo = demo
    self.pupil = pupil
  }

  @Test func `a stack of forms is entered, and a bad one stops no other`() throws {
    let rows =
      #"{"pupil":"\#(pupil)","giver":{},"answers":{"website":"ja"}},"#
      + #"{"pupil":"\#(pupil)","giver":{"guardian":"\#(guardian)"},"#
      + #""answers":{"website":"ja","krant":"nee","foto":"ja"}}"#
    let outcome = try act(
      #"{"action":"consent.enterStack","group":"\#(group)","signed":"\#(Self.today)","#
        + #""way":"schriftelijk","place":"Map groep","rows":[\#(rows)]}"#)
    #expect(outcome["ok"] as? Bool == true)
    #expect(outcome.rows.map { $0["ok"] as? Bool } == [false, true])
    #expect(outcome.rows.first?["rule"] as? String == "X-03")
    #expect((outcome.rows.first?["error"] as? String)?.isEmpty == false)
    #expect((outcome.rows.last?["records"] as? [String])?.count == 3)
    #expect(try state("website") == "ja" && state("krant") == "nee")
  }

  @Test func `a withdrawal opens a work list that is closed with what was done`() throws {
    try enter("website")
    try act(
      #"{"action":"consent.withdraw","pupil":"\#(pupil)","purpose":"website","#
        + #""giver":{"guardian":"\#(guardian)"}}"#)
    #expect(try state("website") == "ingetrokken")
    let list = try #require(try tasks().first)
    let task = try #require(list["task"] as? String)
    #expect(list["open"] as? [String] == ["publicatie", "fotos"])
    let early = try perform(done(task, "wissen"))
    #expect(early["rule"] as? String == "R-X-3")
    for part in ["publicatie", "fotos"] { try act(done(task, part)) }
    #expect(try tasks().isEmpty)
    let check = try Program.run(["verify", "--store", demo.store, "--json"])
    #expect(check.object["ok"] as? Bool == true)
  }

  @Test func `a therapist sees the pupil as long as the consent stands`() throws {
    try #require(try !demo.pupils(as: "log").contains(pupil))
    let recipient = try #require(
      try act(
        #"{"action":"recipient.add","details":{"name":"Praktijk De Wegwijzer","#
          + #""type":"DESKUNDIGE","channel":"Beveiligde mail","from":"\#(Self.today)"}}"#, as: "bes"
      )["record"] as? String)
    let about = #""recipient":"\#(recipient)","question":"Onderzoek spraak""#
    let account = try #require(try accountOfTherapist())
    let grant =
      #"{"action":"grant.give","pupil":"\#(pupil)","account":"\#(account)","role":"LOG","#
      + #""until":"\#(Self.today)","reason":"Onderzoek","purpose":"deskundige",\#(about)}"#
    #expect(try perform(grant, as: "dir")["rule"] as? String == "X-06")
    try enter("deskundige", about)
    try act(grant, as: "dir")
    #expect(try demo.pupils(as: "log").contains(pupil))
    try act(
      #"{"action":"consent.withdraw","pupil":"\#(pupil)","purpose":"deskundige","#
        + #""giver":{"guardian":"\#(guardian)"},\#(about)}"#)
    #expect(try !demo.pupils(as: "log").contains(pupil))
  }

  @Test func `letters and a list of photos come out of the press`() throws {
    try enter("foto")
    let outcome = try act(
      #"{"action":"consent.remind","pupils":["\#(pupil)"],"purposes":["website","foto"]}"#)
    let letter = try #require((outcome.rows.first?["records"] as? [String])?.first)
    let answer = try demo.ask(
      "consents.letter", ["--pupil", pupil, "--letter", letter], as: "adm"
    ).object
    let text = answer["text"] as? String ?? ""
    #expect(text.contains("Foto's en video's op de website: wij hebben nog geen antwoord."))
    #expect(!text.contains("maken en bewaren"))

    let list = try demo.ask(
      "consents.photos", ["--event", "Sportdag", "--groups", group], as: "lkr"
    ).object
    let html = list["html"] as? String ?? ""
    #expect(html.contains("Fotolijst: Sportdag") && html.contains("SOMS: kijk waar"))
    let overview = try demo.ask("consents.overview", as: "fg")
    #expect(overview.status == 0)
  }

  private static var today: String {
    let formatter = DateFormatter()
    formatter.timeZone = TimeZone(identifier: "Europe/Amsterdam")
    formatter.dateFormat = "yyyy-MM-dd"
    return formatter.string(from: Date())
  }

  private func done(_ task: String, _ part: String) -> String {
    #"{"action":"consent.task.done","task":"\#(task)","part":"\#(part)","#
      + #""result":"gedaan","note":"Weggehaald"}"#
  }

  private func enter(_ purpose: String, _ more: String? = nil) throws {
    try act(
      #"{"action":"consent.record","pupil":"\#(pupil)","purpose":"\#(purpose)","answer":"ja","#
        + #""giver":{"guardian":"\#(guardian)"},"signed":"\#(Self.today)","#
        + #""way":"schriftelijk","place":"Map"\#(more.map { ",\($0)" } ?? "")}"#)
  }

  private func state(_ purpose: String) throws -> String? {
    let answer = try demo.ask("consents", ["--pupil", pupil], as: "adm").object
    return (answer["lines"] as? [[String: Any]])?.first { $0["purpose"] as? String == purpose }?[
      "state"] as? String
  }

  private func tasks() throws -> [[String: Any]] {
    let all = try demo.ask("consents.tasks", as: "adm").object["tasks"] as? [[String: Any]]
    return (all ?? []).filter { $0["pupil"] as? String == pupil }
  }

  private func accountOfTherapist() throws -> String? {
    let accounts = try demo.ask("accounts", as: "ict").list
    return accounts.first { account in
      (account["roles"] as? [[String: Any]])?.contains { $0["role"] as? String == "LOG" } ?? false
    }?["account"] as? String
  }

  @discardableResult
  private func act(_ line: String, as user: String = "adm") throws -> [String: Any] {
    let outcome = try perform(line, as: user)
    #expect(outcome["ok"] as? Bool == true, "\(line): \(outcome)")
    return outcome
  }

  private func perform(_ line: String, as user: String = "adm") throws -> [String: Any] {
    let run = try demo.perform([line], as: user)
    let first = run.output.split(separator: "\n").first.map { Data($0.utf8) } ?? Data()
    return try #require(try JSONSerialization.jsonObject(with: first) as? [String: Any])
  }
}

extension [String: Any] {
  /// The rows of an answer or outcome.
  fileprivate var rows: [[String: Any]] { self["rows"] as? [[String: Any]] ?? [] }
}
