import Foundation
import Testing

/// A request that is carried through with `do` and `ask`, as somebody at the board would.
struct RequestScript {
  let demo: Demo
  let pupil: String

  /// Takes the last pupil of a demo store.
  init() throws {
    demo = try Demo()
    pupil = try #require(try demo.pupils(as: "adm").last)
  }

  /// A day so many days from now, in the Netherlands.
  static func day(_ offset: Int) -> String {
    let formatter = DateFormatter()
    formatter.timeZone = TimeZone(identifier: "Europe/Amsterdam")
    formatter.dateFormat = "yyyy-MM-dd"
    return formatter.string(from: Date(timeIntervalSinceNow: Double(offset) * 86_400))
  }

  /// A parent of the pupil with one of these answers about authority.
  func guardian(_ authority: Set<String> = ["ja", "gezamenlijk"]) throws -> String {
    let preview = try demo.ask("request.preview", ["--pupil", pupil], as: "adm").object
    let guardians = preview["guardians"] as? [[String: Any]] ?? []
    let found = guardians.first { authority.contains($0["authority"] as? String ?? "") }
    return try #require(found?["sheet"] as? String)
  }

  /// Registers a request, received so many days ago; by a parent with authority unless said.
  func register(_ wish: String, _ daysAgo: Int = 0, by requester: String? = nil) throws -> String {
    let requester = try requester ?? #"{"guardian":"\#(guardian())"}"#
    let outcome = try perform(
      #"{"action":"request.register","pupil":"\#(pupil)","requester":\#(requester),"#
        + #""wish":{\#(wish)},"channel":"brief","separateBecause":"Een ander verzoek","#
        + #""received":"\#(Self.day(-daysAgo))","recognised":"\#(Self.day(-daysAgo))"}"#,
      as: "adm")
    #expect(outcome["ok"] as? Bool == true, "\(outcome)")
    return try #require(outcome["record"] as? String)
  }

  /// Takes it on and establishes who asks.
  func identify(_ request: String, _ daysAgo: Int = 0) throws {
    try act("request.start", request, on(daysAgo))
    try act("request.identity", request, #""way":"bekend","# + on(daysAgo))
  }

  /// Decides as the head of the school.
  func decide(_ request: String, _ parts: String, _ daysAgo: Int = 0) throws {
    try act("request.decide", request, #""parts":[\#(parts)],"# + on(daysAgo), as: "dir")
  }

  /// The day of a step, as part of a line.
  func on(_ daysAgo: Int) -> String { #""on":"\#(Self.day(-daysAgo))""# }

  /// Takes a step that must succeed.
  @discardableResult
  func act(
    _ action: String, _ request: String, _ rest: String = "", as user: String = "adm"
  ) throws -> [String: Any] {
    let outcome = try attempt(action, request, rest, as: user)
    #expect(outcome["ok"] as? Bool == true, "\(action): \(outcome)")
    return outcome
  }

  /// Takes a step and tells what came of it.
  func attempt(
    _ action: String, _ request: String, _ rest: String = "", as user: String = "adm"
  ) throws -> [String: Any] {
    let more = rest.isEmpty ? "" : ",\(rest)"
    return try perform(#"{"action":"\#(action)","request":"\#(request)"\#(more)}"#, as: user)
  }

  /// Carries out one line.
  func perform(_ line: String, as user: String) throws -> [String: Any] {
    let run = try demo.perform([line], as: user)
    let first = run.output.split(separator: "\n").first.map { Data($0.utf8) } ?? Data()
    return try #require(
      try JSONSerialization.jsonObject(with: first) as? [String: Any], "\(run.complaint)")
  }

  /// A case as somebody sees it.
  func answer(_ request: String, as user: String = "adm") throws -> [String: Any] {
    try demo.ask("request", ["--request", request], as: user).object
  }

  /// Where a case stands.
  func phase(of request: String) throws -> String? {
    (try answer(request)["line"] as? [String: Any])?["phase"] as? String
  }

  /// Makes a letter and reads it.
  func letter(
    _ kind: String, _ request: String, _ rest: String = "", as user: String = "adm"
  ) throws -> (text: String, html: String) {
    let more = rest.isEmpty ? "" : ",\(rest)"
    let outcome = try act("letter.make", request, #""kind":"\#(kind)"\#(more)"#, as: user)
    return try read(#require(outcome["record"] as? String), of: request, as: user)
  }

  /// Reads a letter.
  func read(
    _ letter: String, of request: String, as user: String = "adm"
  ) throws -> (text: String, html: String) {
    let answer = try demo.ask("letter", ["--request", request, "--letter", letter], as: user).object
    return (
      try #require(answer["text"] as? String), try #require(answer["html"] as? String)
    )
  }

  /// Everybody who still owes something to a package gives all of it.
  func contribute(_ request: String, _ daysAgo: Int = 0) throws {
    let package = try demo.ask("package", ["--request", request], as: "adm").object
    for missing in package["missing"] as? [[String: Any]] ?? [] {
      let role = try #require(missing["role"] as? String).lowercased()
      let open = try demo.ask("contribution", ["--request", request], as: role).object
      let parts = (open["categories"] as? [[String: Any]] ?? []).compactMap { category in
        (category["code"] as? String).map { #"{"category":"\#($0)","answer":"gegevens"}"# }
      }
      try act(
        "request.contribute", request,
        #""parts":[\#(parts.joined(separator: ","))],"# + on(daysAgo), as: role)
    }
  }

  /// A report of the pupil.
  func report(_ category: String, _ title: String, as user: String = "ib") throws -> String {
    let outcome = try perform(
      #"{"action":"entry.add","pupil":"\#(pupil)","category":"\#(category)","#
        + #""date":"\#(Self.day(-60))","title":"\#(title)","text":"\#(title)","#
        + #""source":"school","necessity":"Nodig"}"#, as: user)
    return try #require(outcome["record"] as? String, "\(outcome)")
  }

  /// The value of a field, as the office sees it.
  func value(_ field: String, _ category: String) throws -> String? {
    let dossier = try demo.ask("dossier", ["--pupil", pupil], as: "adm").object
    let categories = dossier["categories"] as? [[String: Any]] ?? []
    let fields = categories.first { $0["code"] as? String == category }?["fields"]
    return (fields as? [[String: Any]])?.first { $0["id"] as? String == field }?["value"]
      as? String
  }
}
