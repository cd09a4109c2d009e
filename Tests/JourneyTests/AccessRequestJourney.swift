import Foundation
import Testing

extension Journeys {
  @Test func `from the letter on the mat to the closed inzage`() throws {
    let school = try School()
    let outside = try Scratch()
    let pupil = try #require(try school.pupils(as: "adm").last)
    let town = try #require(
      try school.value(of: "c02.plaats", in: "C02", of: pupil, as: "adm"))
    let office = try User("adm", at: school).start()

    try office.registerInzage(of: "Contact leerling", about: pupil)
    try office.act("In behandeling nemen").expect("VZ-12").press("<F2>")
      .expect("VZ-02", "in behandeling")
    try office.act("Vastleggen wie vraagt").expect("VZ-11").press("<F4>").expect("> de school kent")
      .press("<Enter>").expect("[de school kent").press("<F2>")
      .expect("VZ-02", "Vastgelegd hoe u weet")
    try office.act("Bijdrage leveren").contribute().expect("VZ-02")

    try User("cla", at: school).start().contributeFromTasks(about: pupil)
    try User("fg", at: school).start().supplyAccessLog(about: pupil)
    try User("dir", at: school).start().grant(about: pupil)

    try office.press("<F5>").expect("VZ-02", "besloten").act("Kopie overhandigen")
      .expect("VZ-07", "alles is binnen").press("<F6>").expect("Het pakket is klaar")
    try office.readPackageOut(to: outside)
    try office.act("Kopie overhandigen").expect("VZ-27").press("<F4>").expect("> in handen")
      .press("<Enter>").expect("[in handen gegeven").press("<F2>")
      .expect("VZ-07", "Vastgelegd dat de kopie is overhandigd")
    try office.press("<F3>").expect("VZ-02")
      .act("Vastleggen dat het is uitgevoerd").expect("VZ-22").press("<F2>")
      .expect("VZ-02", "uitgevoerd").act("Sluiten").expect("VZ-25").press("<F2>")
      .expect("VZ-02", "gesloten")

    let package = try Package(in: outside)
    #expect(package.bytes.starts(with: Data("PK".utf8)))
    #expect(package.rights == 0o600)
    #expect(package.holds(town))
    #expect(package.fieldCategories == ["c02"])
    let others = try school.wordsBeside("C02", of: pupil)
    #expect(!others.isEmpty)
    for word in others { #expect(!package.holds(word), "\(word)") }
    #expect(try school.isWhole())
  }
}

/// The archive that was read out: its files lie in it as they are.
private struct Package {
  let bytes: Data
  let rights: Int?

  /// Reads the only file of a folder.
  init(in scratch: Scratch) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder)
      .filter { $0.hasSuffix(".zip") }
    try #require(names.count == 1, "\(names)")
    let path = scratch.path(names[0])
    bytes = try #require(FileManager.default.contents(atPath: path))
    rights =
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// The categories of which a field stands in it, as fields are named: `c02`.
  var fieldCategories: Set<Substring> {
    Set(String(decoding: bytes, as: UTF8.self).matches(of: /"(c\d\d[a-z]?)\.[a-z_]+"/).map(\.1))
  }

  func holds(_ text: String) -> Bool { bytes.range(of: Data(text.utf8)) != nil }
}

extension School {
  /// Words of a pupil that stand only outside a category: whole sentences, mail addresses, reports.
  fileprivate func wordsBeside(_ category: String, of pupil: Pupil) throws -> Set<String> {
    var (inside, outside) = (Set<String>(), Set<String>())
    for user in ["cla", "ib"] {
      let dossier = try ask("dossier", ["--pupil", pupil.id], as: user).object
      for part in dossier["categories"] as? [[String: Any]] ?? [] {
        let fields = part["fields"] as? [[String: Any]] ?? []
        let values = fields.compactMap { $0["value"] as? String }
        guard part["code"] as? String != category else {
          inside.formUnion(values)
          continue
        }
        outside.formUnion(values.filter { $0.count > 20 || $0.contains("@") })
        let entries = part["entries"] as? [[String: Any]] ?? []
        outside.formUnion(entries.compactMap { $0["text"] as? String })
      }
    }
    return outside.subtracting(inside)
  }
}

extension User {
  /// Registers a request of a parent with authority for one category.
  fileprivate func registerInzage(of category: String, about pupil: Pupil) throws {
    try menu("Nieuw verzoek").expect("VZ-03", "Zoek").press(pupil.searched)
      .expect("> \(pupil.name)").press("<Enter>").expect("VZ-03 Nieuw verzoek - \(pupil.name)")
    try goToField("Verzoeker").press("<F4>").expect("│ /").press("gezag<Enter>")
      .expect("gezag)", "Mag dit?")
    try goToField("Waarover").press("<F4>").expect("> het hele dossier").press(category)
      .expect("> \(category)").press("<Enter>").expect("[\(category)")
    try press("<F2>").expect("VZ-02", "ontvangen", "inzage: \(category)")
  }

  /// Gives everything of the category that is asked, on VZ-06.
  @discardableResult
  fileprivate func contribute() throws -> User {
    try expect("VZ-06", "nog niet gezegd").press("<F4>").expect("> gegevens").press("<Enter>")
      .expect("[x]").press("<F2>").expect("Dit verstuurt u").answer("Versturen")
      .expect("De bijdrage is opgeslagen")
  }

  fileprivate func contributeFromTasks(about pupil: Pupil) throws {
    try menu("Taken").expect("TK-01", pupil.name).press("<End>").expect("> ")
    try terminal.wait("not on the pupil") { $0.cursorLine.contains(pupil.name) }
    try press("<Enter>").contribute().expect("TK-01")
  }

  /// Opens the newest request of a pupil from the list.
  @discardableResult
  private func openRequest(about pupil: Pupil) throws -> User {
    try menu("Verzoeken").expect("VZ-01", pupil.name).press(pupil.name)
    try terminal.wait("not on the pupil") { $0.cursorLine.contains(pupil.name) }
    return try press("<Enter>").expect("VZ-02", pupil.name)
  }

  fileprivate func supplyAccessLog(about pupil: Pupil) throws {
    try openRequest(about: pupil).act("Pakket bekijken").expect("VZ-07", "wie keek")
      .act("Aanleveren wie het dossier bekeek").expect("aangeleverd op")
  }

  fileprivate func grant(about pupil: Pupil) throws {
    try openRequest(about: pupil).act("Besluiten").expect("VZ-04").press("<F4>")
      .expect("> toewijzen").press("<Enter>").expect("[toewijzen").press("<F2>")
      .expect("Dit besluit opslaan?").answer("Opslaan").expect("VZ-02", "besloten")
  }

  /// Reads the package out under the name that the program proposes, in another folder.
  fileprivate func readPackageOut(to scratch: Scratch) throws {
    try act("Uitlezen naar een bestand").expect("Naar welk bestand?")
      .press("<Home>\(scratch.folder)/").expect("[\(scratch.folder)/").press("<Enter>")
      .answer("Uitlezen").expect("Uitgelezen naar")
  }
}
