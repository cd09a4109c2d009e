import Foundation
import Testing

/// A new store from the first question to the last, in a real terminal.
extension Journeys {
  @Test func `a new store is there once two groups of each sheet were typed back`() throws {
    let founding = try Founding()
    try founding.answerQuestions()
    let sheets = try (1...2).map { try founding.copySheet($0) }
    let shot = try founding.end()

    #expect(shot.text.contains("De kast is klaar."))
    #expect(shot.text.contains("code 0"))
    for group in sheets.flatMap(\.values) { #expect(!shot.text.contains(group), "\(group)") }
    #expect(try founding.files.contains("kast.db"))
    #expect(try !founding.files.contains("kast.db.init"))
    #expect(try Program.run(["verify", "--store", founding.store]).status == 0)
  }

  @Test func `whoever types three wrong groups gets no store`() throws {
    let founding = try Founding()
    try founding.answerQuestions()
    try founding.answer("Druk op Enter als u dit blad hebt overgeschreven.", "")
    for _ in 0..<3 { try founding.answer(first: "Blad 1, groepje", "AAAAA") }
    let shot = try founding.end()

    #expect(shot.text.contains("Er is geen kast gemaakt"))
    #expect(shot.text.contains("code 1"))
    #expect(try founding.files.isEmpty)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `who breaks off halfway leaves nothing behind`(signal: Int32) throws {
    let founding = try Founding()
    try founding.answerQuestions()
    try founding.terminal.wait("no sheet") { $0.cursorLine.hasPrefix("Druk op Enter") }
    #expect(try founding.files == ["kast.db.init"])
    try founding.terminal.process().send(signal)

    #expect(try founding.end().text.contains("code 1"))
    #expect(try founding.files.isEmpty)
  }
}

/// Somebody who makes a new store.
private struct Founding {
  let terminal: Terminal
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch.path("nieuw"), withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    terminal = try Terminal(scratch, columns: 100, rows: 40)
    try terminal.press("clear; \(Program.path) init --store \(store); echo code $?<Enter>")
  }

  var store: String { scratch.path("nieuw/kast.db") }

  /// What lies where the store must come, besides what goes with a store that is whole.
  var files: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: scratch.path("nieuw")).sorted()
    }
  }

  func answer(_ question: String, _ text: String) throws {
    try terminal.wait("no question \(question)") { $0.cursorLine == question }
    try terminal.press("\(text)<Enter>")
  }

  /// Answers a question whose end is not known, once it is asked anew.
  func answer(first words: String, _ text: String) throws {
    let shot = try terminal.wait("no question \(words)") {
      $0.cursorLine.hasPrefix(words) && $0.cursorLine.hasSuffix(":")
    }
    try terminal.press("\(text)<Enter>")
    try terminal.wait("nothing after \(shot.cursorLine)") { $0 != shot }
  }

  /// Everything up to the first sheet.
  func answerQuestions() throws {
    try answer("Beleid (oarsprong, iezo of een bestand) [oarsprong]:", "")
    try answer("Naam van de school:", "De Proef")
    try answer("BRIN van de school (bijvoorbeeld 99XX):", "99ZZ")
    for (name, login, roles) in [("An Vries", "a.vries", "DIR"), ("Bo Smit", "b.smit", "BES ICT")] {
      try answer("Naam:", name)
      try answer("Naam om in te loggen (bijvoorbeeld j.smit):", login)
      try answer("Rollen [\(roles)]:", "")
      try answer("Nieuw wachtwoord:", "vier gewone woorden samen")
      try answer("Nog een keer:", "vier gewone woorden samen")
      try answer(
        "Geheimhouding getekend op (bijvoorbeeld 01-09-2026, leeg = nog niet):", "01-09-2025")
    }
  }

  /// Copies a sheet and types back what is asked; answers its groups by number.
  func copySheet(_ number: Int) throws -> [Int: String] {
    let question = "Druk op Enter als u dit blad hebt overgeschreven."
    let shown = try terminal.wait("no sheet \(number)") {
      $0.cursorLine == question && $0.text.contains("Kluisblad \(number).")
    }
    let pairs = shown.text.matches(of: /(\d+) ([0-9A-Z]{5})\b/).map { match in
      (Int(match.1) ?? 0, String(match.2))
    }
    let groups = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    try answer(question, "")
    var asked = ""
    for _ in 0..<2 {
      let words = "Blad \(number), groepje "
      let shot = try terminal.wait("no group asked") {
        $0.cursorLine.hasPrefix(words) && $0.cursorLine.hasSuffix(":") && $0.cursorLine != asked
      }
      asked = shot.cursorLine
      let place = Int(shot.cursorLine.dropFirst(words.count).dropLast()) ?? 0
      try answer(shot.cursorLine, try #require(groups[place]))
    }
    return groups
  }

  /// The screen after the program ended.
  func end() throws -> Shot {
    try terminal.wait("no end") { $0.text.contains("\ncode ") }
  }
}
