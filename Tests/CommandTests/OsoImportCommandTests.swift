import DossierCore
import DossierExchange
import Foundation
import Testing

/// The transfer file of one pupil, from the command line.
@Suite struct OsoImportCommandTests {
  /// A report to another primary school about an invented child.
  private func report(
    _ scratch: Scratch, bsn: String = "999987653", withSupport: Bool = false
  ) throws -> String {
    var values: [(CategoryCode, [FieldCode: String])] = [
      (
        "C01",
        [
          "c01.achternaam": "Kanarievogel", "c01.voornamen": "Sanne", "c01.voorletters": "S.",
          "c01.roepnaam": "Sanne", "c01.geboortedatum": "2017-04-03", "c01.geslacht": "2",
        ]
      ),
      (
        "C02",
        [
          "c02.straat": "Dorpsstraat", "c02.huisnummer": "12", "c02.postcode": "9999ZZ",
          "c02.plaats": "Stitswerd",
        ]
      ),
      ("C05", ["c05.bsn": bsn]),
      ("C06", ["c06.naam": "Kanarievogel", "c06.gezag": "ja", "c06.relatie": "2"]),
      ("C12", ["c12.groep": "g", "c12.jaargroep": "5", "c12.instroom": "2021-08-01"]),
      ("C27", ["c27.inzage": "2026-11-20", "c27.akkoord": "ja"]),
    ]
    if withSupport {
      values += [("C09", [:]), ("C10", [:]), ("C13", ["c13.vastgesteld": "2026-03-01"])]
    }
    let scan = RecordID(number: 90)
    let parts = try values.enumerated().map { index, part in
      var extract = ExtractPart(category: part.0, label: part.0.text)
      let fields = part.1.sorted { $0.key < $1.key }.map { code, value in
        ExtractField(code: code, label: code.text, value: value, text: value, source: .guardian)
      }
      extract.sheets = [ExtractSheet(record: RecordID(number: Int64(index + 1)), fields: fields)]
      guard Self.support.contains(part.0) else { return extract }
      extract.entries = [try Self.entry(of: part.0)]
      if part.0 == "C10" { extract.documents = [Self.scan(scan)] }
      return extract
    }
    var facts = OsoFacts(
      school: OsoSchool(name: "De Linde", brin: try BRIN("00YY")),
      madeOn: try #require(CalendarDate(iso: "2026-11-20")),
      software: OsoSoftware(version: "1.0"),
      standard: try ShippedStandards.read().oso(on: .latest))
    facts.school.address = OsoAddress(
      street: "Schoolstraat", houseNumber: "1", postcode: "9998ZA", town: "Rottum")
    facts.school.phone = try Phone("050-1234567")
    facts.documents[scan] = Array("%PDF-1.7 uitslag".utf8)
    let export = try OsoExport(
      of: DossierExtract(pupil: PupilID(number: 1), parts: parts), as: .primaryTransfer,
      with: facts)
    return try scratch.write("overstap.xml", String(decoding: export.xml, as: UTF8.self))
  }

  /// The categories that the administration may not write.
  private static let support: [CategoryCode] = ["C09", "C10", "C13"]

  private static func entry(of category: CategoryCode) throws -> ExtractEntry {
    let text = try #require(RedactedText("Woorden van \(category).", without: []))
    return ExtractEntry(
      record: RecordID(number: Int64(70 + (support.firstIndex(of: category) ?? 0))),
      date: try #require(CalendarDate(iso: "2026-05-04")), title: "Stuk \(category)", text: text,
      source: .staff)
  }

  private static func scan(_ record: RecordID) -> ExtractDocument {
    ExtractDocument(
      record: record, date: CalendarDate(iso: "2026-05-05") ?? .earliest, title: "Uitslag toets",
      fileType: "pdf", size: 16, source: .staff)
  }

  private func run(
    _ demo: Demo, _ file: String, _ options: [String] = [], as user: String = "cla"
  ) throws -> Program.Run {
    try Program.run(
      ["import", "oso", file, "--json", "--school", "99ZZ"] + options + demo.login(user))
  }

  @Test func `what the administration may not write, the care coordinator takes over`() throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    let file = try report(scratch, withSupport: true)
    // Somebody must have made the pupil first.
    #expect(try run(demo, file, as: "ib").status != 0)
    let first = try run(demo, file).object
    let dropped = (first["dropped"] as? [[String: Any]] ?? []).compactMap { $0["field"] as? String }
    #expect(Set(dropped).isSuperset(of: Self.support.map(\.text)))
    let known = try Set(demo.pupils(as: "ib"))
    let second = try run(demo, file, as: "ib")
    #expect(second.status == 0, "\(second.complaint)")
    #expect(second.object["changed"] as? Int == 1)
    #expect(try Set(demo.pupils(as: "ib")) == known)
    let pupil = try #require(
      known.first { pupil in
        (try? demo.ask("dossier", ["--pupil", pupil], as: "ib").output.contains("Kanarievogel"))
          ?? false
      })
    let dossier = try demo.ask("dossier", ["--pupil", pupil], as: "ib").output
    for category in Self.support {
      #expect(dossier.contains("Stuk \(category)") && dossier.contains("Woorden van \(category)."))
    }
    #expect(dossier.contains("2026-05-04") && dossier.contains("Uitslag toets"))
    #expect(dossier.contains("2026-03-01"), "the day of the development plan")
    let third = try run(demo, file, as: "ib").object
    #expect(third["changed"] as? Int == 0 && (third["held"] as? [Any])?.isEmpty == true)
    // Who may not read it, reads it no more than before.
    let office = try demo.ask("dossier", ["--pupil", pupil], as: "cla").output
    #expect(!office.contains("Woorden van C13") && !office.contains("Woorden van C09"))
  }

  @Test func `a dry run tells what is recognised and changes nothing`() throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    let run = try run(demo, try report(scratch), ["--dry-run"])
    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.object["new"] as? Int == 1)
    let recognised = try #require(run.object["recognised"] as? [[String: Any]])
    let codes = recognised.compactMap { $0["code"] as? String }
    #expect(codes.contains("c01.achternaam") && codes.contains("C27"))
    #expect(!run.output.contains("Kanarievogel"))
    #expect(try demo.pupils(as: "cla").count == Demo.pupils)
  }

  @Test func `a file makes one pupil, and twice the same file not another one`() throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    let file = try report(scratch)
    let first = try run(demo, file)
    #expect(first.status == 0, "\(first.complaint)")
    #expect(first.object["new"] as? Int == 1)
    let second = try run(demo, file).object
    #expect(second["new"] as? Int == 0)
    #expect(second["changed"] as? Int == 0)
    #expect((second["held"] as? [Any])?.isEmpty == true)
  }

  @Test(arguments: [
    ("<bsn>999987653<", "<bsn>999987654<", "BSN"), ("2019.1<", "2018.1<", "uitgave"),
    ("<cat_schoolloopbaan>VERPLICHT<", "<cat_schoolloopbaan>OPT-UIT<", "cat_schoolloopbaan"),
    ("</dossier>", "", "breekt af"),
  ])
  func `a file that must be refused says the line and needs no password`(
    from: String, to: String, word: String
  ) throws {
    let (demo, scratch) = (try Demo(), try Scratch())
    let text = try String(contentsOfFile: try report(scratch), encoding: .utf8)
    let file = try scratch.write("kapot.xml", text.replacing(from, with: to))
    let run = try Program.run([
      "import", "oso", file, "--store", demo.store, "--user", "cla", "--json",
    ])
    #expect(run.status == 1)
    #expect(run.complaint.contains(word) && run.complaint.contains("regel"))
    #expect(!run.complaint.contains("Kanarievogel"))
  }
}
