import Foundation
import Testing

/// Each right from intake to closing as scripts with the days on which things happened.
@Suite struct DatedRequestTests {
  private let script: RequestScript

  init() throws {
    script = try RequestScript()
  }

  private func close(_ request: String, _ daysAgo: Int = 0) throws {
    try script.act("request.close", request, script.on(daysAgo))
    #expect(try script.phase(of: request) == "gesloten")
    let check = try Program.run(["verify", "--store", script.demo.store, "--json"])
    #expect(check.object["ok"] as? Bool == true)
  }

  @Test func `inzage is put off on day 20, granted on day 40 and handed over`() throws {
    let title = "Gesprek over rekenen"
    _ = try script.report("C13", title)
    let request = try script.register(#""kind":"inzage","scope":[{"category":"C13"}]"#, 45)
    try script.identify(request, 44)
    let early = try script.attempt(
      "request.decide", request,
      #""parts":[{"item":{"category":"C13"},"isGranted":true}],"# + script.on(46), as: "dir")
    #expect(early["ok"] as? Bool == false)
    try script.act(
      "request.extend", request,
      #""until":"\#(RequestScript.day(20))","told":"\#(RequestScript.day(-25))","#
        + #""reason":"Er zijn veel verslagen",\#(script.on(25))"#)
    try script.decide(request, #"{"item":{"category":"C13"},"isGranted":true}"#, 5)
    try script.contribute(request, 4)
    try script.act("request.accessLog", request, as: "fg")
    try script.act("request.package", request)
    // Made today, so it cannot have been handed over yesterday.
    let before = try script.attempt(
      "request.handOver", request, #""way":"aangetekend","# + script.on(1))
    #expect(before["ok"] as? Bool == false)
    try script.act("request.handOver", request, #""way":"aangetekend""#)
    let files = try script.demo.ask("package.files", ["--request", request], as: "adm")
    #expect(files.status == 0 && files.output.contains("inzage"), "\(files)")
    try script.act("request.carryOut", request)
    try close(request)
    let line = try script.answer(request)["line"] as? [String: Any]
    #expect(line?["due"] as? String == RequestScript.day(20))
  }

  @Test func `what is erased by two persons is gone, and the certificate says so`() throws {
    let title = "Kanarieverslag"
    let report = try script.report("C10", title)
    let part = #"{"record":"\#(report)"}"#
    let request = try script.register(
      #""kind":"wissing","scope":[\#(part)],"erasureGround":"niet_meer_nodig""#, 20)
    try script.identify(request, 19)
    try script.decide(request, #"{"item":\#(part),"isGranted":true}"#, 10)
    let lines = #""lines":[{"category":"C10","parts":[\#(part)],"fate":"wissen"}],"#
    try script.act("request.proposeErasure", request, lines + script.on(9), as: "cla")
    let alone = try script.attempt("request.approveErasure", request, as: "cla")
    #expect(alone["ok"] as? Bool == false)
    try script.act("request.approveErasure", request, as: "dir")
    let dossier = try script.demo.ask("dossier", ["--pupil", script.pupil], as: "ib")
    #expect(dossier.status == 0 && !dossier.output.contains(title))
    let paper = try script.demo.ask("certificate", ["--request", request], as: "adm")
    #expect(paper.status == 0 && !paper.output.contains(title))
    try script.act("request.carryOut", request)
    try close(request)
  }

  @Test func `a granted objection keeps the data out of use for good`() throws {
    let part = #"{"field":"c02.plaats"}"#
    let request = try script.register(
      #""kind":"bezwaar","scope":[\#(part)],"text":"Wij worden bedreigd""#, 12)
    #expect(try script.value("c02.plaats", "C02") == nil)
    try script.identify(request, 11)
    try script.decide(request, #"{"item":\#(part),"isGranted":true}"#, 3)
    try script.act("request.carryOut", request, script.on(2))
    try close(request, 1)
    #expect(try script.value("c02.plaats", "C02") == nil)
  }

  @Test func `a parent without authority is told what matters, in a letter`() throws {
    let values = [
      ("c06.naam", "Zonder"), ("c06.voorletters", "Z"), ("c06.gezag", "nee"), ("c06.relatie", "1"),
    ]
    let edits = values.map { #"{"field":"\#($0)","value":"\#($1)"}"# }.joined(separator: ",")
    let parent = try script.perform(
      #"{"action":"sheet.change","pupil":"\#(script.pupil)","category":"C06","#
        + #""edits":[\#(edits)],"source":"ouder"}"#, as: "cla")
    let sheet = try #require(parent["record"] as? String, "\(parent)")
    let request = try script.register(
      #""kind":"informatie_377c""#, by: #"{"guardian":"\#(sheet)"}"#)
    try script.identify(request)
    try script.decide(request, #"{"item":{},"isGranted":true}"#)
    try script.contribute(request)
    try script.act("request.handOver", request, #""way":"overhandigd""#)
    try script.act("request.carryOut", request)
    try close(request)
  }

  @Test func `a question to the FG is answered by the FG and is over`() throws {
    let request = try script.register(#""kind":"vraag_fg","text":"Wie ziet mijn dossier?""#, 4)
    try script.act("request.start", request, script.on(3), as: "fg")
    let office = try script.attempt("request.answer", request, #""text":"Iedereen""#)
    #expect(office["ok"] as? Bool == false)
    try script.act(
      "request.answer", request,
      #""text":"De leerkracht en de intern begeleider.","#
        + script.on(1), as: "fg")
    #expect(try script.phase(of: request) == "gesloten")
  }

  @Test(.tags(.`R-O-8.7-2`))
  func `what goes straight to another school stands in the register of disclosures`() throws {
    let recipients = try script.demo.ask("recipients", as: "dir").object["rows"]
    let school = try #require(
      (recipients as? [[String: Any]] ?? []).first { $0["type"] as? String == "PO_SCHOOL" }?[
        "recipient"] as? String)
    // Something that the family supplied: nothing else goes along.
    let known = try script.value("c02.email", "C02").map { #""seen":"\#($0)","# } ?? ""
    let supplied = try script.perform(
      #"{"action":"sheet.change","pupil":"\#(script.pupil)","category":"C02","source":"ouder","#
        + #""edits":[{"field":"c02.email",\#(known)"value":"gezin@familie.example"}]}"#, as: "cla")
    #expect(supplied["ok"] as? Bool == true, "\(supplied)")
    let request = try script.register(
      #""kind":"dataportabiliteit","text":"basisschool De Els""#, 10)
    try script.identify(request, 9)
    try script.act(
      "request.decide", request,
      #""parts":[{"item":{},"isGranted":true}],"receiver":"\#(school)","# + script.on(5), as: "dir")
    try script.act("request.package", request)
    try script.act("request.handOver", request, #""way":"rechtstreeks""#)
    let given = try script.demo.ask("disclosures", ["--pupil", script.pupil], as: "dir").object
    let lines = try #require(given["rows"] as? [[String: Any]])
    #expect(
      lines.contains { $0["recipient"] as? String == school && $0["purpose"] as? String == "R" })
    let family = try script.demo.ask(
      "disclosures.family", ["--pupil", script.pupil], as: "adm")
    #expect(family.status == 0 && !family.output.isEmpty)
    try script.act("request.carryOut", request)
    try close(request)
  }

  @Test func `an opinion stays, and the statement of the parent stays with it`() throws {
    let report = try script.report("C10", "Is vaak druk")
    let item = #"{"record":"\#(report)"}"#
    let request = try script.register(
      #""kind":"correctie","corrections":[{"item":\#(item),"old":"Is vaak druk","#
        + #""proposed":"Thuis is zij rustig","nature":"oordeel"}]"#, 15)
    try script.identify(request, 14)
    let early = try script.attempt(
      "request.correct", request, #""items":[{"item":\#(item)}]"#, as: "ib")
    #expect(early["ok"] as? Bool == false)
    try script.decide(request, #"{"item":\#(item),"isGranted":true}"#, 2)
    try script.act("request.correct", request, #""items":[{"item":\#(item)}]"#, as: "ib")
    let dossier = try script.demo.ask("dossier", ["--pupil", script.pupil], as: "ib").output
    #expect(dossier.contains("Is vaak druk") && dossier.contains("Thuis is zij rustig"))
    try script.act("request.carryOut", request)
    try close(request)
  }
}
