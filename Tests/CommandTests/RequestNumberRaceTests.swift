import Foundation
import Testing

/// R-O-8.9-1: two windows that register at the same time never give two requests one number.
@Suite struct RequestNumberRaceTests {
  private static let each = 12

  @Test func `two processes that register at once share no number and lose none`() throws {
    let script = try RequestScript()
    let parent = try script.guardian()
    let writers = try ["adm", "cla"].map { user in
      try Conversation(["do"] + script.demo.login(user))
    }
    var given: [String] = []
    for round in 0..<Self.each {
      // Both are asked before either is heard, so that both are at work at once.
      for (place, writer) in writers.enumerated() {
        try writer.say(
          #"{"action":"request.register","pupil":"\#(script.pupil)","#
            + #""requester":{"guardian":"\#(parent)"},"wish":{"kind":"inzage"},"#
            + #""channel":"brief","separateBecause":"Keer \#(round) van \#(place)","#
            + #""received":"\#(RequestScript.day(0))"}"#)
      }
      for writer in writers {
        let answer = try writer.hear()
        given.append(try #require(answer["reference"] as? String, "\(answer)"))
      }
    }
    for writer in writers { _ = try writer.end() }
    #expect(Set(given).count == 2 * Self.each)
    let numbers = given.compactMap { $0.split(separator: "-").last.flatMap { Int($0) } }.sorted()
    let first = try #require(numbers.first)
    #expect(numbers == Array(first..<first + 2 * Self.each))
    let last = try #require(given.max())
    let rows = try script.demo.ask("requests", ["--search", last], as: "adm").object["rows"]
    #expect((rows as? [[String: Any]])?.compactMap { $0["reference"] as? String } == [last])
    let due = try Program.run(["due", "--days", "60"] + script.demo.login("adm"))
    #expect(given.allSatisfy { due.output.contains($0) })
  }
}
