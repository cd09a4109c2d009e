import Foundation
import Testing

extension Journeys {
  @Test func `a scan goes into the cabinet, comes out for the owner only, and goes`() throws {
    let school = try School()
    let pupil = try #require(try school.pupils(as: "ib").first)
    let elsewhere = try Scratch()
    let (scan, copy) = (elsewhere.path("scan.txt"), elsewhere.path("terug.txt"))
    let content = Data("Getekend formulier, regel 1\n".utf8)
    try content.write(to: URL(filePath: scan))
    let coach = try User("ib", at: school).start().open(pupil)

    try coach.add(scan, "Proefscan").expect("DC-01", "Het document is toegevoegd")

    try coach.press("<Down>", until: "> Proefscan").press("<Enter>").readOut(to: copy)
      .expect("Uitgelezen naar")
    #expect(FileManager.default.contents(atPath: copy) == content)
    let rights = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions]
    #expect(rights as? Int == 0o600)

    try coach.act("Verwijderen").expect("DC-03").type("Dit was een proef", in: "Waarom verwijderd")
      .press("<F2>").expect("DC-01", "Het document is verwijderd")
    #expect(try school.isWhole())
  }

  @Test(arguments: ["weg.txt", "kast.db.machinekey", "passwords/adm"])
  func `neither what is not there nor what lies beside the store becomes a document`(
    file: String
  ) throws {
    let school = try School()
    let pupil = try #require(try school.pupils(as: "ib").first)
    let coach = try User("ib", at: school).start().open(pupil)

    try coach.add(school.scratch.path(file), "Weg").expect("DC-02", "Het bestand")
  }

  @Test(arguments: ["kast.db-journal", "passwords/kopie"])
  func `a document is not read out to a place beside the store`(file: String) throws {
    let school = try School()
    let place = school.scratch.path(file)
    let elsewhere = try Scratch()
    try Data("onschuldig".utf8).write(to: URL(filePath: elsewhere.path("scan.txt")))
    let pupil = try #require(try school.pupils(as: "ib").first)
    let coach = try User("ib", at: school).start().open(pupil)
    try coach.add(elsewhere.path("scan.txt"), "Proefscan").expect("DC-01", "Proefscan")

    try coach.press("<Down>", until: "> Proefscan").press("<Enter>").readOut(to: place)
      .expect("mag dit bestand of deze map niet gebruiken")

    #expect(!FileManager.default.fileExists(atPath: place))
    #expect(try school.isWhole())
  }
}

extension User {
  /// Fills in the form that adds a document, in the dossier that is open, and presses F2.
  @discardableResult
  fileprivate func add(_ file: String, _ title: String) throws -> User {
    try act("Documenten").expect("DC-01").press("<F6>").expect("DC-02")
      .type(file, in: "Bestand").type(title, in: "Omschrijving")
      .goToField("Rubriek").press("<F4>").expect("─┐").press("<Enter>").expectGone("─┐").saving()
  }

  /// Says where a document goes, in the box that asks for it.
  @discardableResult
  fileprivate func readOut(to place: String) throws -> User {
    try expect("Naar welk bestand?").press("\(place)<Enter>").expect(">[ Uitlezen ]")
      .press("<Enter>")
  }
}
