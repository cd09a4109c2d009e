import Foundation
import Testing

/// Each right from the letter on the mat to the closed case, as scripts of actions with dates.
@Suite struct RequestScenarioTests {
  private let demo: Demo
  private let pupil: String

  init() throws {
    demo = try Demo()
    pupil = try #require(try demo.pupils(as: "adm").last)
  }

  @Test func `a correction of a fact is made, and the case closes`() throws {
    let old = try #require(try value("c02.plaats", "C02"))
    let request = try register(
      #""kind":"correctie","corrections":[{"item":{"field":"c02.plaats"},"#
        + #""old":"\#(old)","proposed":"Nieuwerkerk","nature":"feit"}]"#)
    try identify(request)
    try act("request.correct", request, #""items":[{"item":{"field":"c02.plaats"}}]"#)
    #expect(try value("c02.plaats", "C02") == "Nieuwerkerk")

    try decide(request, #"{"item":{"field":"c02.plaats"},"isGranted":true}"#)
    try act("request.carryOut", request)
    try act("request.close", request)
    #expect(try phase(of: request) == "gesloten")
  }

  @Test func `what the law keeps is not erased, and the refusal closes the case`() throws {
    let request = try register(
      #""kind":"wissing","scope":[{"category":"C11"}],"erasureGround":"niet_meer_nodig""#)
    try identify(request)
    let granting = try attempt(
      "request.decide", request, #""parts":[{"item":{"category":"C11"},"isGranted":true}]"#,
      as: "dir")
    #expect(granting["ok"] as? Bool == false)
    #expect(granting["rule"] as? String == "L-11")

    try decide(
      request,
      #"{"item":{"category":"C11"},"isGranted":false,"ground":"wettelijke_bewaartermijn","#
        + #""explanation":"Vijf jaar na vertrek."}"#)
    try act("letter.make", request, #""kind":"besluit-geweigerd""#)
    try act("request.close", request)
    #expect(try phase(of: request) == "gesloten")
  }

  @Test func `a restriction freezes until the requester was told and it is lifted`() throws {
    let part = #"{"field":"c02.plaats"}"#
    let request = try register(
      #""kind":"beperking","scope":[\#(part)],"restrictionGround":"juistheid_betwist""#, 6)
    func on(_ daysAgo: Int) -> String { #""on":"\#(Self.day(-daysAgo))""# }
    try act("request.start", request, on(6))
    try act("request.identity", request, #""way":"bekend","# + on(6))
    try act(
      "request.decide", request, #""parts":[{"item":\#(part),"isGranted":true}],"# + on(5),
      as: "dir")
    try act("request.carryOut", request, on(5))
    #expect(try value("c02.plaats", "C02") == nil)

    let early = try attempt("request.lift", request)
    #expect(early["rule"] as? String == "R-O-8.5-4")
    try act("request.announceLifting", request, on(4))
    let tooEarly = try attempt("request.lift", request)
    #expect(tooEarly["rule"] as? String == "R-O-8.5-4")
    try act("request.announceLifting", request, #""until":"\#(Self.day(-1))","# + on(3))
    try act("request.lift", request, on(1))
    #expect(try value("c02.plaats", "C02") != nil)
    try act("request.close", request)
    #expect(try phase(of: request) == "gesloten")
  }

  @Test func `an objection freezes from its receipt, and a refusal needs the ground in words`()
    throws
  {
    let part = #"{"field":"c02.plaats"}"#
    let request = try register(
      #""kind":"bezwaar","scope":[\#(part)],"text":"Wij wonen op een geheim adres""#)
    #expect(try value("c02.plaats", "C02") == nil)
    try identify(request)
    let silent = try attempt(
      "request.decide", request,
      #""parts":[{"item":\#(part),"isGranted":false,"ground":"dwingende_gronden"}]"#, as: "dir")
    #expect(silent["ok"] as? Bool == false)

    try decide(
      request,
      #"{"item":\#(part),"isGranted":false,"ground":"dwingende_gronden","#
        + #""explanation":"De leerplicht vraagt een adres."}"#)
    #expect(try value("c02.plaats", "C02") != nil)
    try act("request.close", request)
    #expect(try phase(of: request) == "gesloten")
  }

  @Test func `what the family supplied leaves as a package, once it is known who asks`() throws {
    let request = try register(#""kind":"dataportabiliteit""#)
    try act("request.start", request)
    try decide(request, #"{"item":{},"isGranted":true}"#, isRefused: true)
    try act("request.identity", request, #""way":"bekend""#)
    try decide(request, #"{"item":{},"isGranted":true}"#)
    try act("request.package", request)
    try act("request.handOver", request, #""way":"overhandigd""#)
    try act("request.carryOut", request)
    try act("request.close", request)
    #expect(try phase(of: request) == "gesloten")
    let check = try Program.run(["verify", "--store", demo.store, "--json"])
    #expect(check.object["ok"] as? Bool == true)
  }

  @Test func `a request is put off, and withdrawn before the decision`() throws {
    let request = try register(#""kind":"inzage""#)
    try act("request.start", request)
    let today = Self.day(0)
    let tooLong = try attempt(
      "request.extend", request,
      #""until":"\#(Self.day(85))","told":"\#(today)","reason":"Groot dossier""#)
    #expect(tooLong["rule"] as? String == "R-O-8.9-3")
    try act(
      "request.extend", request,
      #""until":"\#(Self.day(84))","told":"\#(today)","reason":"Groot dossier""#)
    try act("request.withdraw", request, #""reason":"Niet meer nodig""#)
    #expect(try phase(of: request) == "ingetrokken")
  }

  /// A day so many days from now, in the Netherlands.
  private static func day(_ offset: Int) -> String {
    let formatter = DateFormatter()
    formatter.timeZone = TimeZone(identifier: "Europe/Amsterdam")
    formatter.dateFormat = "yyyy-MM-dd"
    return formatter.string(from: Date(timeIntervalSinceNow: Double(offset) * 86_400))
  }

  /// Registers a request of so many days ago by a parent with authority; returns its identifier.
  private func register(_ wish: String, _ daysAgo: Int = 0) throws -> String {
    let preview = try demo.ask("request.preview", ["--pupil", pupil], as: "adm").object
    let guardians = preview["guardians"] as? [[String: Any]] ?? []
    let guardian = try #require(
      guardians.first { ["ja", "gezamenlijk"].contains($0["authority"] as? String) }?["sheet"]
        as? String)
    let outcome = try perform(
      #"{"action":"request.register","pupil":"\#(pupil)","requester":{"guardian":"\#(guardian)"},"#
        + #""wish":{\#(wish)},"channel":"brief","received":"\#(Self.day(-daysAgo))"}"#, as: "adm")
    #expect(outcome["ok"] as? Bool == true, "\(outcome)")
    return try #require(outcome["record"] as? String)
  }

  private func identify(_ request: String) throws {
    try act("request.start", request)
    try act("request.identity", request, #""way":"bekend""#)
  }

  private func decide(_ request: String, _ part: String, isRefused: Bool = false) throws {
    let outcome = try attempt("request.decide", request, #""parts":[\#(part)]"#, as: "dir")
    #expect(outcome["ok"] as? Bool == !isRefused, "\(outcome)")
  }

  private func act(
    _ action: String, _ request: String, _ rest: String = "", as user: String = "adm"
  ) throws {
    let outcome = try attempt(action, request, rest, as: user)
    #expect(outcome["ok"] as? Bool == true, "\(action): \(outcome)")
  }

  private func attempt(
    _ action: String, _ request: String, _ rest: String = "", as user: String = "adm"
  ) throws -> [String: Any] {
    let more = rest.isEmpty ? "" : ",\(rest)"
    return try perform(#"{"action":"\#(action)","request":"\#(request)"\#(more)}"#, as: user)
  }

  private func perform(_ line: String, as user: String) throws -> [String: Any] {
    let run = try demo.perform([line], as: user)
    let first = run.output.split(separator: "\n").first.map { Data($0.utf8) } ?? Data()
    return try #require(try JSONSerialization.jsonObject(with: first) as? [String: Any])
  }

  private func phase(of request: String) throws -> String? {
    let answer = try demo.ask("request", ["--request", request], as: "adm").object
    return (answer["line"] as? [String: Any])?["phase"] as? String
  }

  private func value(_ field: String, _ category: String) throws -> String? {
    let dossier = try demo.ask("dossier", ["--pupil", pupil], as: "adm").object
    let categories = dossier["categories"] as? [[String: Any]] ?? []
    let fields = categories.first { $0["code"] as? String == category }?["fields"]
    return (fields as? [[String: Any]])?.first { $0["id"] as? String == field }?["value"]
      as? String
  }
}
