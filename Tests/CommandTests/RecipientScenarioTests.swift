import Foundation
import Testing

/// Recipients, agreements and a demand of the police as scripts, from the first line to the last.
@Suite struct RecipientScenarioTests {
  private let demo: Demo

  init() throws {
    demo = try Demo()
  }

  @Test func `a supplier comes on the list with its contract and goes with it`() throws {
    let supplier = try #require(
      try act(
        #"{"action":"recipient.add","details":{"name":"Boekmaat BV","#
          + #""type":"VERWERKER_LEERMIDDELEN","channel":"Koppeling"}}"#, as: "bes")["record"]
        as? String)
    #expect(try standing(of: supplier) == "ontbreekt")
    #expect(try !suppliers().contains("Boekmaat BV"))
    let bad = try perform(contract(supplier, annex: nil), as: "bes")
    #expect(bad["ok"] as? Bool == false)
    #expect(bad["rule"] as? String == "R-O-5.4-2")
    let agreement = try #require(
      try act(contract(supplier, annex: "2025-01-01"), as: "bes")["record"] as? String)
    #expect(try standing(of: supplier) == "geldig")
    let text = try suppliers()
    #expect(text.contains("Boekmaat BV") && text.contains("Boekmaat Online"))
    #expect(!text.contains("GEHEIM-1") && !text.contains("Map bestuursbureau"))
    try act(
      #"{"action":"agreement.terminate","agreement":"\#(agreement)","seen":1,"#
        + #""on":"2025-02-01"}"#, as: "bes")
    #expect(try standing(of: supplier) == "verlopen")
    #expect(try !suppliers().contains("Boekmaat BV"))
    #expect(try perform(contract(supplier, annex: "2025-01-01"), as: "dir")["ok"] as? Bool == false)
  }

  @Test func `the demo has recipients in every state`() throws {
    let rows = try demo.ask("recipients", as: "dir").object["rows"] as? [[String: Any]] ?? []
    let standings = Set(rows.compactMap { $0["standing"] as? String })
    #expect(
      standings.isSuperset(of: ["geldig", "loopt_af", "verlopen", "ontbreekt", "niet_nodig"]))
    #expect(rows.count >= 12)
  }

  @Test func `a demand is registered, seen by the FG and closed, and others see none`() throws {
    let pupil = try #require(try demo.pupils(as: "dir").first)
    let demand = try #require(
      try act(
        #"{"action":"demand.register","pupil":"\#(pupil)","authority":"Eenheid Oost","#
          + #""function":"Hulpofficier van justitie","article":{"kind":"126nd"},"#
          + #""date":"2025-01-06","deadline":"2025-01-20","categories":["C01"],"#
          + #""words":"De naam","place":"Kluis"}"#, as: "dir")["record"] as? String)
    #expect(try demands("open", as: "dir").contains(demand))
    #expect(try demands("niet_gezien", as: "fg").contains(demand))
    #expect(try demo.ask("demands", as: "ib").status != 0)
    #expect(try demo.ask("demands", as: "bes").status != 0)
    try act(#"{"action":"demand.notice","demand":"\#(demand)","seen":1}"#, as: "fg")
    let stale = try perform(
      #"{"action":"demand.close","demand":"\#(demand)","seen":1,"reason":"Ander kind"}"#, as: "dir")
    #expect(stale["ok"] as? Bool == false)
    try act(
      #"{"action":"demand.close","demand":"\#(demand)","seen":2,"reason":"Ander kind"}"#, as: "dir")
    #expect(try !demands("open", as: "dir").contains(demand))
    #expect(try !demands("niet_gezien", as: "fg").contains(demand))
    let check = try Program.run(["verify", "--store", demo.store, "--json"])
    #expect(check.object["ok"] as? Bool == true)
  }

  private func contract(_ supplier: String, annex: String?) -> String {
    let annex = annex.map { #""securityAnnex":"\#($0)","# } ?? ""
    return
      #"{"action":"agreement.add","recipient":"\#(supplier)","details":{"kind":"verwerking","#
      + #""number":"GEHEIM-1","product":"Boekmaat Online","model":"4.0",\#(annex)"#
      + #""purposes":["A2"],"categories":["C01"],"begins":"2025-01-01","#
      + #""paper":"Map bestuursbureau"}}"#
  }

  private func standing(of supplier: String) throws -> String? {
    try demo.ask("recipient", ["--recipient", supplier], as: "dir").object["standing"] as? String
  }

  private func suppliers() throws -> String {
    let answer = try demo.ask("suppliers", as: "dir").object
    return (answer["text"] as? String ?? "") + (answer["html"] as? String ?? "")
  }

  private func demands(_ filter: String, as user: String) throws -> [String] {
    let rows = try demo.ask("demands", ["--filter", filter], as: user).object["rows"]
    return (rows as? [[String: Any]] ?? []).compactMap { $0["demand"] as? String }
  }

  @discardableResult
  private func act(_ line: String, as user: String) throws -> [String: Any] {
    let outcome = try perform(line, as: user)
    #expect(outcome["ok"] as? Bool == true, "\(line): \(outcome)")
    return outcome
  }

  private func perform(_ line: String, as user: String) throws -> [String: Any] {
    let run = try demo.perform([line], as: user)
    let first = run.output.split(separator: "\n").first.map { Data($0.utf8) } ?? Data()
    return try #require(try JSONSerialization.jsonObject(with: first) as? [String: Any])
  }
}
