import DossierCore
import Foundation
import Testing

@testable import DossierExchange

/// Documents inside an OSO file.
struct OsoAttachmentTests {
  @Test(arguments: ["rapport.pdf", "foto.JPG", "toets.xlsx", "verslag 2.txt"])
  func `the kinds of the standard are taken`(name: String) {
    #expect(throws: Never.self) {
      try OsoAttachment(fileName: name, about: "Stuk", bytes: [0], standard: TrialStandards.oso)
    }
  }

  @Test(arguments: [
    ("virus.exe", OsoAttachmentFault.fileTypeNotAllowed), ("rapport", .fileTypeNotAllowed),
    (".pdf", .fileTypeNotAllowed), ("", .fileTypeNotAllowed), ("a.pdf.js", .fileTypeNotAllowed),
    ("../a.pdf", .unsafeName), ("a\\b.pdf", .unsafeName), ("c:a.pdf", .unsafeName),
    ("a\nb.pdf", .unsafeName),
  ])
  func `other kinds and names with a path are refused`(name: String, fault: OsoAttachmentFault) {
    #expect(throws: fault) {
      try OsoAttachment(fileName: name, about: "Stuk", bytes: [0], standard: TrialStandards.oso)
    }
  }

  @Test func `an empty document is refused`() {
    #expect(throws: OsoAttachmentFault.empty) {
      try OsoAttachment(fileName: "a.pdf", about: "Stuk", bytes: [], standard: TrialStandards.oso)
    }
  }

  /// The check value that every description of this checksum gives for the digits 1 to 9.
  @Test func `a document is an archive with the right checksum, sizes and places`() throws {
    let content = Array("123456789".utf8)
    let zip = try archive(content, named: "é.txt")
    #expect(number(zip, at: 0, 4) == 0x0403_4B50)
    #expect(number(zip, at: 14, 4) == 0xCBF4_3926)
    #expect(number(zip, at: 18, 4) == 9)
    #expect(number(zip, at: 22, 4) == 9)
    #expect(number(zip, at: 26, 2) == 6)
    #expect(Array(zip[36..<45]) == content)
    #expect(number(zip, at: 45, 4) == 0x0201_4B50)
    let end = zip.count - 22
    #expect(number(zip, at: end, 4) == 0x0605_4B50)
    #expect(number(zip, at: end + 12, 4) == end - 45)
    #expect(number(zip, at: end + 16, 4) == 45)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/unzip"), "no unzip"))
  func `another program unpacks it`() throws {
    let content = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let zip = try archive(content, named: "Rapport ö.pdf")
    let (output, status) = try withFile(zip) { file in
      try Tool.run("/usr/bin/unzip", ["-p", file.path])
    }
    #expect(status == 0)
    #expect(output == content)
  }

  /// The archive that stands in a file with this document.
  private func archive(_ content: [UInt8], named name: String) throws -> [UInt8] {
    let document = try OsoAttachment(
      fileName: name, about: "Stuk", bytes: content, standard: TrialStandards.oso)
    return Array(try #require(Data(base64Encoded: document.content)))
  }

  private func number(_ bytes: [UInt8], at place: Int, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << ($1 * 8) }
  }
}
