import Testing

@testable import DossierCore

/// A package is read as it was written, and those of earlier formats with what they did not keep.
struct HandOverPackageBytesTests {
  private func package() throws -> HandOverPackage {
    HandOverPackage(
      origin: .request(RequestID(number: 31), .access), pupil: PupilID(number: 7),
      alsoAbout: [PupilID(number: 8)], madeOn: try day("2026-11-22"),
      expires: try day("2026-12-22"), author: AccountID(number: 3),
      files: [
        HandOverPackage.File(
          content: RecordID(number: 90), name: "inzage.html", size: 12, checksum: .max)
      ],
      given: [DisclosedPart(category: "C10", reason: "", items: [.record(RecordID(number: 5))])],
      isEmpty: true)
  }

  /// What the formats before 4 wrote: the same, and less of it.
  private func bytes(of package: HandOverPackage, format: UInt8) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(byte: 1)
    writer.write(id: RequestID(number: 31))
    writer.write(word: RequestKind.access)
    writer.write(id: package.pupil)
    writer.write(list: package.alsoAbout) { $0.write(id: $1) }
    writer.write(date: package.madeOn)
    writer.write(date: package.expires)
    writer.write(id: package.author)
    writer.write(list: package.files) { writer, file in
      writer.write(id: file.content)
      writer.write(text: file.name)
      writer.write(integer: file.size)
      writer.write(number: UInt64(file.checksum))
    }
    writer.write(optional: package.destroyed) { $0.write(date: $1) }
    if format > 2 { writer.write(list: package.given) { $1.write(to: &$0) } }
    return [RecordContentKind.handOverPackage.rawValue, format] + writer.bytes
  }

  @Test func `a package comes back as it was`() throws {
    for isEmpty in [true, false] {
      var package = try package()
      package.isEmpty = isEmpty
      #expect(try HandOverPackage(opened: package.sealedForm) == package)
    }
  }

  @Test(arguments: [2, 3] as [UInt8])
  func `a package of an earlier format is read, and something is in it`(format: UInt8) throws {
    var expected = try package()
    expected.isEmpty = false
    if format < 3 { expected.given = [] }
    let old = bytes(of: try package(), format: format)
    #expect(try HandOverPackage(opened: old) == expected)
  }
}
