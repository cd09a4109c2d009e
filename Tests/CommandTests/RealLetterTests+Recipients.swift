import Foundation
import Testing

extension RealLetterTests {
  @Test(.tags(.`R-X-7`))
  func `a recipient reads what it was given and what it must be, and nothing that was refused`()
    throws
  {
    let script = try RequestScript()
    let old = try #require(try script.value("c02.plaats", "C02"))
    let recipient = try #require(
      try script.perform(
        #"{"action":"recipient.add","details":{"name":"Gemeente Proefdorp","type":"GEMEENTE","#
          + #""address":"Postbus 12, 9200 AA Proefdorp","channel":"Beveiligde mail"}}"#, as: "bes"
      )["record"] as? String)
    let given = try script.perform(
      #"{"action":"disclosure.record","pupil":"\#(script.pupil)","recipient":"\#(recipient)","#
        + #""purpose":"B2","article":"Leerplichtwet 21a","#
        + #""support":{"basis":"A","article":"Leerplichtwet 21a"},"#
        + #""subsidiarity":{"passed":true,"why":"De wet zegt het."},"#
        + #""proportionality":{"passed":true,"why":"Alleen dit."},"#
        + #""parts":[{"category":"C02","reason":"Nodig.","fields":["c02.plaats"]}],"#
        + #""channel":"beveiligde_mail"}"#, as: "dir")
    #expect(given["ok"] as? Bool == true, "\(given)")
    let request = try script.register(
      #""kind":"correctie","corrections":[{"item":{"field":"c02.plaats"},"#
        + #""old":"\#(old)","proposed":"Nieuwerkerk","nature":"feit"}]"#)
    try script.identify(request)
    try script.act("request.correct", request, #""items":[{"item":{"field":"c02.plaats"}}]"#)
    try script.decide(request, #"{"item":{"field":"c02.plaats"},"isGranted":true}"#)
    let decision = try script.letter("besluit-toegewezen", request)
    #expect(decision.text.onOneLine.contains("kreeg: Gemeente Proefdorp."))
    let made = try script.act(
      "request.notify", request,
      #""recipient":"\#(recipient)","told":"\#(RequestScript.day(0))""#)
    let letter = try script.read(#require(made["record"] as? String), of: request)
    let text = letter.text.onOneLine
    #expect(text.contains("Gemeente Proefdorp Postbus 12 9200 AA Proefdorp"))
    #expect(text.contains("dit moet zijn: Nieuwerkerk") && !text.contains(old))
    try expectReadable(letter, "kennisgeving-ontvanger", request)
    try script.act("request.carryOut", request)
    try script.act("request.close", request)
  }

  /// Everything that may be asked of a case, by everybody: the true ground shows to its circle alone.
  @Test func `the true ground of a refusal for safety stands in no letter, answer or table`() throws
  {
    let script = try RequestScript()
    let canary = "kanarieVEILIG"
    let request = try script.register(#""kind":"inzage","scope":[{"category":"C10"}]"#, 10)
    try script.identify(request, 9)
    let accounts = try script.demo.ask("accounts", as: "ict").list
    let advisor = try #require(
      accounts.first { account in
        (account["roles"] as? [[String: Any]] ?? []).contains { $0["role"] as? String == "FG" }
      }?["account"] as? String)
    try script.act(
      "request.decide", request,
      #""parts":[{"item":{"category":"C10"},"isGranted":false,"#
        + #""ground":"veiligheid_leerling","explanation":"\#(canary)"}],"#
        + #""advisedBy":["\#(advisor)"],"# + script.on(5), as: "dir")
    let letter = try script.letter("besluit-geweigerd", request)
    try expectReadable(letter, "besluit-geweigerd", request)
    for words in [canary, "veiligheid", "welzijn"] {
      #expect(!letter.text.contains(words) && !letter.html.contains(words), "\(words)")
    }
    #expect(letter.text.onOneLine.contains("de wet maakt hier een uitzondering"))
    for user in Demo.users {
      for question in [
        ["request", "--request", request], ["requests"], ["tasks"], ["today"], ["oversight"],
        ["letters", "--request", request], ["package", "--request", request],
        ["dossier", "--pupil", script.pupil], ["journal", "--reason", "toezicht"],
      ] {
        let run = try Program.run(["ask"] + question + script.demo.login(user) + ["--json"])
        #expect(!(run.output + run.complaint).contains(canary), "\(user) \(question[0])")
      }
    }
    for suffix in ["", "-wal", ".log"] {
      guard let bytes = FileManager.default.contents(atPath: script.demo.store + suffix) else {
        continue
      }
      #expect(bytes.range(of: Data(canary.utf8)) == nil, "\(suffix)")
    }
  }
}
