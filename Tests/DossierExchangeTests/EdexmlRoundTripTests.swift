import DossierCore
import DossierExchange
import Foundation
import Testing

@Suite struct EdexmlRoundTripTests {
  @Test(arguments: [1, 30, 240, 1000])
  func `what is written is read back the same but for line numbers`(count: Int) throws {
    let school = InventedSchool(pupilCount: count, seed: 7)
    var file = try withFile("") { url in
      try EdexmlWriter.write(school.file, to: url)
      return try EdexmlReader().read(url)
    }
    file.forgetLines()
    #expect(file.school == school.school)
    #expect(file.groups == school.groups)
    #expect(file.pupils == school.pupils)
    #expect(file.staff == school.staff)
    #expect(file.summary.heldRows == 0)
  }

  @Test(arguments: [
    "<&>\"'", "a\tb", "a\u{202E}b", "e\u{301}", "ÿ\u{10FFFD}", "line\nbreak", "]]>", "&amp;",
  ])
  func `a name with any character comes back as it was`(surname: String) throws {
    var pupil = ImportedPupil(key: "L<\"&'\t>", name: ImportedName(surname: surname))
    pupil.number = .lastFour("0012")
    pupil.postcode = "D-1234"
    var file = ImportedFile()
    file.school = ImportedSchool(schoolYear: "2024-2025", brin: "99XX")
    file.pupils = [pupil]
    var read = try withFile(EdexmlWriter.bytes(of: file)) { try EdexmlReader().read($0) }
    read.forgetLines()
    #expect(Array(read.pupils.first?.name.surname?.utf8 ?? "".utf8) == Array(surname.utf8))
    #expect(read.pupils.first?.key == pupil.key)
    #expect(read.pupils.first?.number == pupil.number)
    #expect(read.pupils.first?.postcode == pupil.postcode)
  }

  @Test func `a written school file can be read by its owner only`() throws {
    try withFile("") { url in
      try EdexmlWriter.write(InventedSchool(pupilCount: 1, seed: 1).file, to: url)
      let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }
  }

  @Test func `a character that XML cannot hold is replaced and never breaks the file`() throws {
    var file = ImportedFile()
    file.school = ImportedSchool(schoolYear: "2024-2025", brin: "99XX")
    file.pupils = [ImportedPupil(key: "1", name: ImportedName(surname: "a\u{1B}[31mb"))]
    let read = try withFile(EdexmlWriter.bytes(of: file)) { try EdexmlReader().read($0) }
    #expect(read.pupils.first?.name.surname == "a\u{FFFD}[31mb")
  }
}

extension ImportedFile {
  /// Rows that do not come from a file have line 0.
  fileprivate mutating func forgetLines() {
    school?.line = 0
    for index in groups.indices { groups[index].line = 0 }
    for index in pupils.indices { pupils[index].line = 0 }
    for index in staff.indices { staff[index].line = 0 }
  }
}
