import DossierCore
import Foundation
import Testing

@testable import DossierExchange

/// A file that is broken, of another edition, of an unsure child or holds what it may not is refused.
struct OsoImportRefusalTests {
  private func text(_ profile: OsoProfile = .primaryTransfer) throws -> String {
    try OsoFixture().without("c08.instructie", "c13.uitstroom").export(profile).text
  }

  private func line(of needle: String, in text: String) throws -> Int {
    let range = try #require(text.range(of: needle))
    return text[..<range.lowerBound].count { $0 == "\n" } + 1
  }

  private func refusal(_ text: String) throws -> ImportRefusal? {
    do {
      _ = try OsoImportFixture.read(text)
      return nil
    } catch let refusal as ImportRefusal {
      return refusal
    }
  }

  @Test func `what this program sends is read`() throws {
    #expect(try refusal(text()) == nil)
  }

  /// Data of each category, put where the schema wants it.
  static let smuggled: [(OsoCategory, String, String)] = [
    (.guardians, "<verzorger>", "verzorgersaansprakelijk"), (.absence, "<verzuim>", "verzuim"),
    (.support, "<onderwijsondersteuning>", "onderwijsondersteuning"),
    (.schoolYears, "<schoolloopbaanlijst>", "schoolloopbaanlijst"),
    (.advice, "<overstapadvies>", "overstapadvies"), (.parentView, "<inzage>", "inzage"),
  ]

  @Test(.tags(.`R-O-7.1-4`), arguments: smuggled, [OsoCategoryStatus.optedOut, .forbidden])
  func `data of a category that is switched off or forbidden is refused at its line`(
    smuggled: (category: OsoCategory, tag: String, element: String), status: OsoCategoryStatus
  ) throws {
    let name = smuggled.category.rawValue
    let closed = try text().replacing(
      Regex("<\(name)>[A-Z-]+<"), with: "<\(name)>\(status.rawValue)<")
    let tag = "<\(smuggled.element)>"
    #expect(
      try refusal(closed)
        == .closedCategory(name, element: smuggled.element, line: line(of: tag, in: closed)))
  }

  static let extra: [(String, String)] = [
    ("cat_vve", "<naampeuterspeelzaal>Kanarie</naampeuterspeelzaal>"),
    ("cat_toetsresultaten", "<toetslijst/>"), ("cat_cijferlijsten", "<cijferlijstlijst/>"),
    ("cat_eindtoetsbo", "<eindtoets_basisonderwijs/>"),
    ("cat_bijlagedocs", "<overigdocumentlijst/>"), ("cat_vombo", "<overigvombo/>"),
    (
      "cat_handelingsplannen",
      "<onderwijsondersteuning><handelingsplan/></onderwijsondersteuning>"
    ),
  ]

  @Test(arguments: extra)
  func `also an empty block of a closed category is refused`(
    category: String, block: String
  ) throws {
    var closed = try OsoFixture().without("c08.instructie", "c13.vastgesteld", "c13.uitstroom")
      .export(.primaryTransfer).text
    closed = try closed.replacing(Regex("<\(category)>[A-Z-]+<"), with: "<\(category)>OPT-UIT<")
    closed = closed.replacing("<schoolloopbaanlijst>", with: block + "\n<schoolloopbaanlijst>")
    let found = try #require(try refusal(closed))
    guard case .closedCategory(category, _, _) = found else {
      Issue.record("\(found)")
      return
    }
  }

  static let numbers = ["999900007", "000000000", "12345", "abc", "111222334", ""]

  @Test(arguments: numbers)
  func `a BSN that fails its test stops the file`(number: String) throws {
    let wrong = try text().replacing("<bsn>999900006</bsn>", with: "<bsn>\(number)</bsn>")
    #expect(try refusal(wrong) == .wrongNumber(line: line(of: "<bsn>", in: wrong)))
    let other = wrong.replacing("bsn>", with: "onderwijsnummer>")
    #expect(
      try refusal(other) == .wrongNumber(line: line(of: "<onderwijsnummer>", in: other)))
  }

  @Test(arguments: ["2018.1", "2019.2", "2020.1", "", "2019.1 "])
  func `another edition is refused`(version: String) throws {
    let other = try text().replacing(
      "<standaardversie>2019.1<", with: "<standaardversie>\(version)<")
    guard version != "2019.1 " else { return #expect(try refusal(other) == nil) }
    #expect(
      try refusal(other)
        == .otherEdition(
          found: version, known: ["2019.1"], line: line(of: "<standaardversie>", in: other)))
  }

  @Test(arguments: ["2018", "2020"])
  func `another namespace is another edition`(year: String) throws {
    let other = try text().replacing("/2019/", with: "/\(year)/")
    #expect(
      try refusal(other)
        == .otherEdition(
          found: "http://www.edustandaard.nl/oso_gegevensset/\(year)/dossier", known: ["2019.1"],
          line: 2))
  }

  @Test func `a package for a support network is no file for a school`() throws {
    let other = try text(.supportNetwork)
    #expect(
      try refusal(other)
        == .otherHandover(
          found: "swv-dossier", line: line(of: "<overdrachtsoort>", in: other)))
  }

  static let broken: [(String, String)] = [
    ("<leerling>", "<leerling><leerling>"), ("</dossier>", ""), ("<achternaam>", "<naam>"),
    ("<datum>2026-11-22</datum>", ""), ("<datum>2026-11-22<", "<datum>22-11-2026<"),
    ("<cat_vve>OPTIONEEL<", "<cat_vve>MISSCHIEN<"), ("<huidigeschool>", "<school>"),
    ("&amp;", "&onbekend;"),
  ]

  @Test(arguments: broken)
  func `a broken file is refused with its line`(from: String, to: String) throws {
    var whole = try text()
    if from == "&amp;" { whole = whole.replacing("De Wilg", with: "De &amp; Wilg") }
    #expect(try refusal(whole.replacing(from, with: to)) != nil)
  }

  @Test func `a file that breaks off anywhere is refused`() throws {
    let whole = try text()
    for length in stride(from: 1, to: whole.count - 2, by: 97) {
      #expect(try refusal(String(whole.prefix(length))) != nil, "\(length)")
    }
  }

  static let dangerous = [
    "<?xml version=\"1.0\"?><!DOCTYPE dossier [<!ENTITY a \"b\">]><dossier>&a;</dossier>",
    "<?xml version=\"1.0\"?><!DOCTYPE dossier SYSTEM \"file:///etc/passwd\"><dossier/>",
  ]

  @Test(arguments: dangerous)
  func `a document type is refused before it is read`(text: String) throws {
    #expect(try refusal(text) == .documentTypeOrEntity(line: 1))
  }

  @Test func `limits hold for the file, for values and for depth`() throws {
    let whole = try text()
    let small = ImportLimits(fileBytes: 1_000)
    #expect(throws: ImportRefusal.tooLarge(bytes: whole.utf8.count, limit: 1_000)) {
      try withFile(whole) { try OsoReader(editions: [TrialStandards.oso], limits: small).read($0) }
    }
    let long = whole.replacing("De Wilg", with: String(repeating: "x", count: 70_000))
    #expect(try refusal(long) == .tooLongValue(line: line(of: "<naam>", in: long), limit: 65_536))
    let deep = whole.replacing(
      "<leerling>",
      with: "<leerling>" + String(repeating: "<a>", count: 80)
        + String(repeating: "</a>", count: 80))
    guard case .tooDeep = try refusal(deep) else {
      Issue.record("a deep file is read")
      return
    }
  }

  @Test func `a school file is no transfer file, and the other way round`() throws {
    #expect(try refusal(EdexmlFixture().text) == .wrongRoot(found: "EDEX", line: 2))
    let transfer = try text()
    #expect(throws: ImportRefusal.wrongRoot(found: "dossier", line: 2)) {
      try withFile(transfer) { try EdexmlReader().read($0) }
    }
  }

  @Test func `bytes flipped at random are read or refused, never worse`() throws {
    var generator = TestGenerator(seed: 99)
    let whole = Array(try text().utf8)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0...Int(generator.next() % 3) {
        bytes[Int(generator.next() % UInt64(bytes.count))] = UInt8(generator.next() % 256)
      }
      do {
        _ = try OsoImportFixture.read(bytes)
      } catch {
        #expect(error is ImportRefusal)
      }
    }
  }
}
