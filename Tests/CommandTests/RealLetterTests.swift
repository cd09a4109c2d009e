import Foundation
import Testing

/// Every letter about a request with the templates of the program, through the office, as it is read.
@Suite struct RealLetterTests {
  private let script: RequestScript

  init() throws {
    script = try RequestScript()
  }

  /// What no letter may say: our own rules and codes, days as machines write them, and sentences
  /// that stand on screens about somebody else.
  private static let forbidden: [(why: String, pattern: String)] = [
    ("a rule of ours", #"\b(R-[OIX]-|[LX]-\d\d)"#),
    ("a code of a field", #"\bc\d\d[ab]?\.[a-z]"#),
    ("a code of a category", #"\bC\d\d[ab]?\b"#),
    ("a day for machines", #"\d{4}-\d\d-\d\d"#),
    ("about the requester", "[Dd]eze persoon|De verzoeker"),
    ("a gap", #"\(\)|: *\.|  ?,|\{\{"#),
  ]

  func expectReadable(
    _ letter: (text: String, html: String), _ kind: String, _ request: String
  ) throws {
    for text in [letter.text, letter.html.replacing(/<style>(.|\n)*?<\/style>/, with: "")] {
      for (why, pattern) in Self.forbidden {
        let found = text.range(of: pattern, options: .regularExpression)
        #expect(found == nil, "\(kind): \(why): \(found.map { text[$0] } ?? "")")
      }
      // The reference is the only number of ours.
      let numbers = text.matches(of: /\b[0-9a-z]{13}\b/).map { String($0.output) }
        .filter { $0.contains(where: \.isNumber) }
      #expect(Set(numbers).subtracting([request]).isEmpty, "\(kind): \(numbers)")
    }
  }

  private func check(
    _ kind: String, _ request: String, _ rest: String = "", as user: String = "adm"
  ) throws -> String {
    let letter = try script.letter(kind, request, rest, as: user)
    try expectReadable(letter, kind, request)
    return letter.text.onOneLine
  }

  @Test(.tags(.`R-X-7`))
  func `what comes before a decision reads like a letter`() throws {
    let request = try script.register(#""kind":"inzage""#, 10)
    let receipt = try check("ontvangst", request)
    #expect(receipt.contains("uw verzoek om inzage in het dossier"))
    _ = try check("identificatie", request)
    let asking = try check("aanvulling", request, #""remark":"Gaat het om dit schooljaar?""#)
    #expect(asking.contains("Gaat het om dit schooljaar?"))
    try script.identify(request, 9)
    try script.act(
      "request.extend", request,
      #""until":"\#(RequestScript.day(40))","told":"\#(RequestScript.day(-1))","#
        + #""reason":"het dossier is groot""#)
    #expect(try check("verlenging", request).contains("Het dossier is groot."))
    try script.act("request.withdraw", request, #""reason":"Niet meer nodig""#)
    _ = try check("intrekking", request)
  }

  @Test(.tags(.`R-X-7`))
  func `a decision names the article and no rule of ours, and says u`() throws {
    let request = try script.register(
      #""kind":"inzage","scope":[{"category":"C10"},{"category":"C13"}]"#, 10)
    try script.identify(request, 9)
    try script.decide(
      request,
      #"{"item":{"category":"C10"},"isGranted":true},"#
        + #"{"item":{"category":"C13"},"isGranted":false,"ground":"rechten_van_anderen","#
        + #""explanation":"Er staat veel in over andere kinderen"}"#, 5)
    let text = try check("besluit-deels", request)
    #expect(text.contains("gebaseerd op artikel 15 van de AVG") || text.contains("artikel 8.2"))
    #expect(text.contains("de rechten van anderen gaan hier voor. Er staat veel in"))
  }

  @Test(.tags(.`R-X-7`))
  func `what goes with a package, and the answer of the FG`() throws {
    let request = try script.register(#""kind":"dataportabiliteit""#, 10)
    try script.identify(request, 9)
    try script.decide(request, #"{"item":{},"isGranted":true}"#, 5)
    _ = try check("besluit-toegewezen", request)
    try script.act("request.package", request)
    try script.act("request.handOver", request, #""way":"overhandigd""#)
    let cover = try check("begeleidend-pakket", request)
    #expect(cover.contains("U hebt de kopie op school gekregen."))
    let question = try script.register(#""kind":"vraag_fg","text":"Hoe lang bewaart u foto's?""#, 2)
    try script.act("request.start", question, as: "fg")
    try script.act("request.answer", question, #""text":"Tot een jaar daarna.""#, as: "fg")
    #expect(try check("antwoord", question, as: "fg").contains("Tot een jaar daarna."))
  }

  @Test(.tags(.`R-X-7`))
  func `a restriction that ends`() throws {
    let request = try script.register(
      #""kind":"beperking","scope":[{"field":"c02.plaats"}],"#
        + #""restrictionGround":"juistheid_betwist""#, 10)
    try script.identify(request, 9)
    try script.decide(request, #"{"item":{"field":"c02.plaats"},"isGranted":true}"#, 8)
    try script.act("request.carryOut", request, script.on(7))
    try script.act("request.announceLifting", request)
    let text = try check("opheffing-beperking", request)
    #expect(text.contains("- Contact leerling: Woonplaats") || text.contains("- Contact leerling"))
  }

  @Test(arguments: [
    #"{"name":"B. Buurman"}"#, "contactverbod",
  ])
  func `who may not ask learns no name of the family`(requester: String) throws {
    let banned = requester == "contactverbod"
    let names = try guardianNames()
    #expect(!names.isEmpty)
    let request = try script.register(
      #""kind":"inzage""#, 3, by: banned ? try bannedParent() : requester)
    try script.act("request.start", request)
    try script.act("request.identity", request, #""way":"bekend""#)
    try script.decide(
      request,
      #"{"item":{},"isGranted":false,"ground":"niet_bevoegd","#
        + #""explanation":"Dat kunnen wij niet doen."}"#)
    let letter = try script.letter("besluit-geweigerd", request)
    try expectReadable(letter, "besluit-geweigerd", request)
    #expect(
      letter.text.onOneLine.contains(
        "Dit verzoek kan wel worden gedaan door een ouder of voogd met gezag."))
    #expect(letter.text.onOneLine.contains("u mag dit voor deze leerling niet"))
    let others = names.filter { !banned || $0 != "Verboden" }
    for name in others { #expect(!letter.text.contains(name) && !letter.html.contains(name)) }
    if !banned { #expect(letter.text.onOneLine.contains("Het gaat over een leerling")) }
  }

  /// The surnames of the parents, without those that the pupil has too.
  private func guardianNames() throws -> Set<String> {
    let dossier = try script.demo.ask("dossier", ["--pupil", script.pupil], as: "cla").object
    let categories = dossier["categories"] as? [[String: Any]] ?? []
    func values(_ category: String, _ field: String) -> Set<String> {
      let found = categories.first { $0["code"] as? String == category }
      let sheets = found?["sheets"] as? [[String: Any]] ?? []
      let fields =
        (found?["fields"] as? [[String: Any]] ?? [])
        + sheets.flatMap { $0["fields"] as? [[String: Any]] ?? [] }
      return Set(
        fields.filter { $0["id"] as? String == field }.compactMap { $0["value"] as? String })
    }
    return values("C06", "c06.naam").union(["Verboden"])
      .subtracting(values("C01", "c01.achternaam"))
  }

  /// A parent with authority of whom a court said to keep away.
  private func bannedParent() throws -> String {
    let edits = [
      ("c06.naam", "Verboden"), ("c06.voorletters", "V"), ("c06.gezag", "ja"),
      ("c06.bevel_soort", "contactverbod"), ("c06.bevel_vanaf", RequestScript.day(-30)),
    ].map { #"{"field":"\#($0)","value":"\#($1)"}"# }.joined(separator: ",")
    let outcome = try script.perform(
      #"{"action":"sheet.change","pupil":"\#(script.pupil)","category":"C06","#
        + #""edits":[\#(edits)],"source":"ouder"}"#, as: "cla")
    return #"{"guardian":"\#(try #require(outcome["record"] as? String, "\(outcome)"))"}"#
  }
}

extension String {
  /// The words in a row, however they were broken into lines.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
