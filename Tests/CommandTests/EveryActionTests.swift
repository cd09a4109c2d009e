import DossierOffice
import Foundation
import Testing

/// Every action once through the whole program, so that use cases and store fit together.
@Suite struct EveryActionTests {
  private let demo: Demo

  init() throws {
    demo = try Demo()
  }

  /// Carries out one action; returns what it answered.
  private func perform(
    _ action: String, _ values: [String: Any], as user: String
  ) throws -> [String: Any] {
    var object = values
    object["action"] = action
    let line = String(
      decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    let run = try demo.perform([line], as: user)
    #expect(run.status == 0, "\(action): \(run.output)\(run.complaint)")
    return run.lines.first ?? [:]
  }

  private func text(_ answer: [String: Any], _ key: String) throws -> String {
    try #require(answer[key] as? String)
  }

  @Test func `a pupil is registered, enrolled, moved and leaves`() throws {
    let school = try #require(try demo.ask("groups", as: "cla").list.first)
    let groups = school["groups"] as? [[String: Any]] ?? []
    let group = try #require(groups.compactMap { $0["group"] as? String }.first)
    let pupil = try text(
      perform(
        "pupil.create",
        [
          "school": try text(school, "school"), "status": "aangemeld", "source": "ouder",
          "fields": [
            "c01.achternaam": "Berg", "c01.voorletters": "A", "c01.geslacht": "2",
            "c01.geboortedatum": "2019-05-04",
          ],
        ], as: "adm"), "pupil")
    _ = try perform(
      "pupil.enrolment", ["pupil": pupil, "status": "ingeschreven", "date": "2026-08-01"],
      as: "adm")
    _ = try perform("pupil.move", ["pupil": pupil, "group": group], as: "cla")
    _ = try perform(
      "pupil.enrolment", ["pupil": pupil, "status": "uitgeschreven", "date": "2026-11-01"],
      as: "adm")
    #expect(try Program.run(["verify", "--json"] + demo.login("dir")).status == 0)
  }

  @Test func `a report is added, corrected and withdrawn, a document removed`() throws {
    let pupil = try #require(try demo.pupils(as: "smw").first)
    let base: [String: Any] = ["pupil": pupil, "category": "C14"]
    func with(_ more: [String: Any]) -> [String: Any] { base.merging(more) { $1 } }
    let words = ["date": "2026-11-02", "title": "Gesprek", "text": "Het gaat goed."]
    let entry = try text(
      perform("entry.add", with(words).merging(["source": "school"]) { $1 }, as: "ib"), "record")
    _ = try perform(
      "entry.correct",
      with(words).merging(
        ["entry": entry, "seen": 1, "text": "Het gaat beter.", "reason": "Verkeerd gehoord"]
      ) { $1 }, as: "ib")
    _ = try perform(
      "entry.withdraw", with(["entry": entry, "seen": 2, "reason": "Verkeerd kind"]), as: "ib")
    let file = try Scratch()
    let path = try file.write("scan.pdf", "scan")
    let document = try text(
      perform("document.add", with(["title": "Scan", "file": path, "source": "school"]), as: "ib"),
      "record")
    _ = try perform(
      "document.remove", with(["document": document, "reason": "Verkeerd kind"]),
      as: "ib")
    let history = try demo.ask(
      "entry.history", ["--pupil", pupil, "--category", "C14", "--entry", entry], as: "ib")
    #expect(history.list.count == 3)
  }

  @Test func `access for one pupil is given, ended, opened in an emergency and reviewed`() throws {
    let pupil = try #require(try demo.pupils(as: "adm").last)
    let accounts = try demo.ask("accounts", as: "dir").list
    let speech = try #require(accounts.first { $0["login"] as? String == "log" })
    let grant = try text(
      perform(
        "grant.give",
        [
          "pupil": pupil, "account": try text(speech, "account"), "role": "LOG",
          "until": "2027-07-31", "reason": "Onderzoek",
        ], as: "dir"), "record")
    #expect(try demo.pupils(as: "log").contains(pupil))
    _ = try perform("grant.end", ["grant": grant], as: "dir")
    #expect(try !demo.pupils(as: "log").contains(pupil))
    let access = try text(
      perform("emergency.open", ["pupil": pupil, "reason": "Ongeval"], as: "lkr"), "record")
    _ = try perform(
      "emergency.review", ["access": access, "isJustified": true, "remark": "Terecht"], as: "dir")
  }

  @Test func `groups and schools are added and changed`() throws {
    let school = try text(
      perform(
        "school.add", ["schoolName": "Het Kompas", "brin": "00YY", "region": "midden"],
        as: "dir"), "school")
    let own = try #require(try demo.ask("groups", as: "dir").list.first)
    #expect(school != (try text(own, "school")))
    let group = try text(
      perform(
        "group.add", ["school": try text(own, "school"), "groupName": "9Z", "yearGroup": "8"],
        as: "dir"), "group")
    _ = try perform("group.change", ["group": group, "groupName": "8Z"], as: "dir")
    _ = try perform(
      "school.region", ["school": try text(own, "school"), "region": "zuid"], as: "dir")
    let holiday = ["name": "Lesvrij", "first": "2027-06-07", "last": "2027-06-07"]
    _ = try perform("holidays.set", ["regions": ["zuid": [holiday]]], as: "dir")
  }

  @Test func `a role is assigned, withdrawn, an account blocked and reset`() throws {
    let accounts = try demo.ask("accounts", as: "ict").list
    let teacher = try #require(accounts.first { $0["login"] as? String == "lkr" })
    let account = try text(teacher, "account")
    _ = try perform(
      "role.assign", ["account": account, "assignment": ["role": "ASS"]], as: "ict")
    _ = try perform("role.withdraw", ["account": account, "role": "ASS"], as: "ict")
    _ = try perform("account.secrecy", ["account": account, "signed": "2026-02-03"], as: "ict")
    _ = try perform("account.reset", ["account": account], as: "ict")
    _ = try perform("account.block", ["account": account, "change": "block"], as: "ict")
    #expect(try demo.ask("groups", as: "lkr").status == 1)
    #expect(try Program.run(["verify", "--json"] + demo.login("dir")).status == 0)
  }

  @Test func `what a withdrawal leaves is sealed anew before the store is at rest`() throws {
    let accounts = try demo.ask("accounts", as: "ict").list
    let teacher = try #require(accounts.first { $0["login"] as? String == "lkr" })
    _ = try perform(
      "role.withdraw", ["account": try text(teacher, "account"), "role": "LKR"], as: "ict")
    // ICT holds no key of the dossiers: the next holder who comes in makes new ones.
    #expect(try demo.perform([], as: "dir").status == 0)
    #expect(try demo.pupils(as: "ib").count == Demo.pupils)
    #expect(try Program.run(["verify", "--json"] + demo.login("dir")).status == 0)
    let lines = try demo.ask(
      "journal", ["--reason", "toezicht", "--limit", "50"], as: "fg"
    ).journal
    let events = lines.compactMap { ($0["entry"] as? [String: Any])?["event"] as? String }
    #expect(events.contains("epoch.reseal"))
  }
}
