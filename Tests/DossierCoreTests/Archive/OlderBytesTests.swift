import DossierCore
import Testing

/// What released programs wrote is read to its last byte, with what they did not keep filled in.
///
/// The bytes are spelled out as those programs wrote them, and not by what writes them today.
struct OlderBytesTests {
  private static let today = CalendarDate(dayNumber: 20_779)
  private static let expires = today.adding(days: 30)
  private static let request = RequestID(number: 31)
  private static let pupil = PupilID(number: 7)
  private static let author = AccountID(number: 9)

  // MARK: Packages

  private func package(_ origin: HandOverPackage.Origin, alsoAbout: [PupilID] = [])
    -> HandOverPackage
  {
    HandOverPackage(
      origin: origin, pupil: Self.pupil, alsoAbout: alsoAbout, madeOn: Self.today,
      expires: Self.expires, author: Self.author,
      files: [
        HandOverPackage.File(
          content: RecordID(number: 77), name: "inzage.html", size: 4096, checksum: .max)
      ], destroyed: Self.expires)
  }

  /// What every format of a package has from the day it was made.
  private func writeRest(of package: HandOverPackage, to writer: inout ByteWriter) {
    writer.write(date: package.madeOn)
    writer.write(date: package.expires)
    writer.write(id: package.author)
    writer.write(list: package.files) { writer, file in
      writer.write(id: file.content)
      writer.write(text: file.name)
      writer.write(signed: Int64(file.size))
      writer.write(number: UInt64(file.checksum))
    }
    writer.write(optional: package.destroyed) { $0.write(date: $1) }
  }

  @Test func `a package of the first format answered a request`() throws {
    let package = package(.request(Self.request, .access))
    let bytes = olderRecord(kind: 24, format: 1) {
      $0.write(id: Self.request)
      $0.write(id: Self.pupil)
      $0.write(text: "inzage")
      writeRest(of: package, to: &$0)
    }
    #expect(try HandOverPackage(opened: bytes) == package)
  }

  @Test(arguments: [false, true])
  func `a package of the second format did not keep what of the dossier is in it`(
    isDisclosed: Bool
  ) throws {
    let package =
      isDisclosed
      ? package(.disclosure(RecordID(number: 5)), alsoAbout: [PupilID(number: 8)])
      : package(.request(Self.request, .portability))
    let bytes = olderRecord(kind: 24, format: 2) {
      if isDisclosed {
        $0.write(byte: 2)
        $0.write(id: RecordID(number: 5))
      } else {
        $0.write(byte: 1)
        $0.write(id: Self.request)
        $0.write(text: "dataportabiliteit")
      }
      $0.write(id: Self.pupil)
      $0.write(list: package.alsoAbout) { $0.write(id: $1) }
      writeRest(of: package, to: &$0)
    }
    #expect(try HandOverPackage(opened: bytes) == package)
  }

  // MARK: Letters

  @Test func `a letter of the second format is of the family`() throws {
    let letter = SealedLetter(
      matter: .consents(Self.pupil), kind: .consentReminder, made: Self.today, author: Self.author,
      subject: "Toestemmingen", text: "Beste ouder", html: "<p>Beste ouder</p>")
    let bytes = olderRecord(kind: 25, format: 2) {
      $0.write(byte: 2)
      $0.write(id: Self.pupil)
      $0.write(text: "herinnering-toestemming")
      $0.write(date: Self.today)
      $0.write(id: Self.author)
      $0.write(text: letter.subject)
      $0.write(text: letter.text)
      $0.write(text: letter.html)
    }
    #expect(try SealedLetter(opened: bytes) == letter)
  }

  // MARK: After a restore

  @Test func `what was erased before it was put back is read from the first format`() throws {
    let parts = ErasedParts(
      request: Self.request, pupil: Self.pupil, category: "C10", on: Self.today,
      records: [RecordID(number: 1), RecordID(number: 2)],
      sheets: [
        ErasedFields(
          record: RecordID(number: 3), fields: ["c10.a", "c10.b"],
          successor: RecordID(number: 4))
      ])
    let bytes = olderRecord(kind: 29, format: 1) {
      $0.write(byte: 1)
      $0.write(id: Self.request)
      $0.write(id: Self.pupil)
      $0.write(text: "C10")
      $0.write(date: Self.today)
      $0.write(list: parts.records) { $0.write(id: $1) }
      $0.write(list: parts.sheets) { writer, sheet in
        writer.write(id: sheet.record)
        writer.write(list: sheet.fields) { $0.write(text: $1.text) }
        writer.write(id: sheet.successor)
      }
      $0.write(number: 3)
    }
    #expect(try RestoredChange(opened: bytes) == .erasure(parts, place: 3))
  }

  @Test(arguments: [nil, CalendarDate(dayNumber: 20_809)])
  func `what was frozen before it was put back is read from the first format`(
    until: CalendarDate?
  ) throws {
    let freezes = RequestFreezes(
      request: Self.request, kind: .objection, pupil: Self.pupil, parties: [Self.author],
      scopes: [
        FrozenScope(
          request: Self.request, items: [.wholeDossier], except: [.category("C01")],
          from: Self.today, until: until, yieldsToErasure: true)
      ])
    let bytes = olderRecord(kind: 29, format: 1) {
      $0.write(byte: 2)
      $0.write(id: Self.request)
      $0.write(text: "bezwaar")
      $0.write(id: Self.pupil)
      $0.write(list: [Self.author]) { $0.write(id: $1) }
      $0.write(number: 1)
      $0.write(number: 1)
      $0.write(byte: 1)
      $0.write(number: 1)
      $0.write(byte: 2)
      $0.write(text: "C01")
      $0.write(date: Self.today)
      $0.write(optional: until) { $0.write(date: $1) }
      $0.write(flag: true)
    }
    #expect(try RestoredChange(opened: bytes) == .freeze(freezes))
  }
}

/// A record of a kind in an older format.
func olderRecord(kind: UInt8, format: UInt8, _ body: (inout ByteWriter) -> Void) -> [UInt8] {
  var writer = ByteWriter()
  writer.write(byte: kind)
  writer.write(byte: format)
  body(&writer)
  return writer.bytes
}
