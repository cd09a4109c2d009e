import Foundation
import Testing

/// Two processes that write to the same pupil at the same time, for a minute when
/// `DOSSIERKAST_LONG_TESTS` is 1 and for twenty seconds otherwise.
@Suite struct TwoWritersTests {
  private static let shared = "c02.plaats"
  private static var duration: Duration {
    let isLong = ProcessInfo.processInfo.environment["DOSSIERKAST_LONG_TESTS"] == "1"
    return .seconds(isLong ? 60 : 20)
  }

  @Test func `two processes writing at the same time lose no update`() throws {
    let demo = try Demo()
    let pupil = try #require(try demo.pupils(as: "adm").first)
    var writers = [
      try Writer(demo, "adm", pupil, own: "c02.straat", shared: Self.shared),
      try Writer(demo, "cla", pupil, own: "c02.noodcontact", shared: Self.shared),
    ]
    let end = ContinuousClock.now.advanced(by: Self.duration)
    while ContinuousClock.now < end {
      // Both are asked before either is heard, so that both are at work at once.
      for index in writers.indices { try writers[index].ask() }
      for index in writers.indices { try writers[index].take() }
    }
    for writer in writers { #expect(try writer.conversation.end() == 1) }
    #expect(writers.map(\.conflicts).reduce(0, +) > 0, "the same field was never contended")

    for field in [Self.shared] + writers.map(\.own) {
      let wanted = writers.flatMap { $0.acknowledged[field] ?? [] }
      let rows = try demo.ask("history", ["--pupil", pupil, "--field", field], as: "dir").list
      let kept = rows.compactMap { $0["text"] as? String }.filter { $0.hasPrefix("Waarde") }
      #expect(wanted.count > 10, "\(field)")
      #expect(kept.count == wanted.count, "\(field)")
      #expect(Set(kept) == Set(wanted), "\(field)")
    }
    let check = try Program.run(["verify", "--json"] + demo.login("dir"))
    #expect(check.status == 0, "\(check.output)")
  }
}

/// One process and what it was told: in turn it changes its own field and the shared one.
private struct Writer {
  let conversation: Conversation
  let own: String
  private let user: String
  private let pupil: String
  private let shared: String
  private var seen: [String: String] = [:]
  private var number = 0
  /// The values that were acknowledged, by field.
  private(set) var acknowledged: [String: [String]] = [:]
  /// How often somebody else was first.
  private(set) var conflicts = 0

  init(_ demo: Demo, _ user: String, _ pupil: String, own: String, shared: String) throws {
    conversation = try Conversation(["do"] + demo.login(user))
    (self.user, self.pupil, self.own, self.shared) = (user, pupil, own, shared)
  }

  private var field: String { number % 2 == 0 ? own : shared }
  private var value: String { "Waarde \(user) \(number)" }

  func ask() throws {
    let seen = seen[field].map { "\"\($0)\"" } ?? "null"
    try conversation.say(
      """
      {"action":"sheet.change","pupil":"\(pupil)","category":"C02","source":"ouder",\
      "edits":[{"field":"\(field)","seen":\(seen),"value":"\(value)"}]}
      """)
  }

  mutating func take() throws {
    let answer = try conversation.hear()
    if answer["ok"] as? Bool == true {
      acknowledged[field, default: []].append(value)
      seen[field] = value
      number += 1
      return
    }
    let conflict = try #require((answer["conflicts"] as? [[String: Any]])?.first, "\(answer)")
    seen[field] = conflict["theirs"] as? String
    conflicts += 1
  }
}
