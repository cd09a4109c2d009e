import Foundation
import Testing

/// Killed while a package is made: no half package, a sound store, and it is made anew.
@Suite struct KilledPackageTests {
  private let script: RequestScript
  private let request: String

  init() throws {
    script = try RequestScript()
    request = try script.register(#""kind":"dataportabiliteit""#, 5)
    try script.identify(request, 4)
    try script.decide(request, #"{"item":{},"isGranted":true}"#, 3)
  }

  /// How much stands in the store and in what waits to be written into it.
  private var written: [Int] {
    ["", "-wal"].map { suffix in
      let path = script.demo.store + suffix
      let size = try? FileManager.default.attributesOfItem(atPath: path)[.size]
      return size as? Int ?? 0
    }
  }

  @Test(arguments: 1...4)
  func `a kill leaves a whole package or none`(writes: Int) throws {
    let conversation = try Conversation(["do"] + script.demo.login("adm"))
    // A line that is answered: the program is in, and what it writes from here is the package.
    try conversation.say(#"{"action":"request.wait","request":"\#(request)","reason":"omvang"}"#)
    _ = try conversation.hear()
    var seen = written
    try conversation.say(#"{"action":"request.package","request":"\#(request)"}"#)
    for _ in 0..<writes {
      // Bounded by what it does, not by a clock: it writes, or it is done.
      var looks = 0
      while written == seen, looks < 200_000 { looks += 1 }
      seen = written
    }
    conversation.cutOff()

    let check = try Program.run(["verify", "--store", script.demo.store, "--json"])
    #expect(check.object["ok"] as? Bool == true, "\(check.output)\(check.complaint)")
    let files = try script.demo.ask("package.files", ["--request", request], as: "adm")
    let answer = try script.demo.ask("package", ["--request", request], as: "adm").object
    let isMade = answer["package"] != nil
    #expect((files.status == 0) == isMade)
    try script.act("request.package", request)
    let anew = try script.demo.ask("package", ["--request", request], as: "adm").object
    let kept = try #require(anew["package"] as? [String: Any])
    #expect((kept["files"] as? [String])?.isEmpty == false)
    try script.act("request.handOver", request, #""way":"overhandigd""#)
  }
}
