import DossierCore
import Foundation
import Testing

@testable import DossierStore

@Suite struct DocumentTests {
  let cabinet: TestCabinet
  let session: StoreSession

  init() throws {
    cabinet = try TestCabinet()
    session = try cabinet.session("ib")
  }

  private func stage(_ pieces: [[UInt8]]) throws -> StagedDocument {
    try session.stageDocument(
      in: .dossier, about: .pupil(PupilID(number: 7)), at: TestCabinet.now,
      next: Pieces(pieces).next)
  }

  private func attach(_ document: StagedDocument) throws {
    try session.write(at: TestCabinet.now) {
      try $0.attach(document)
      $0.append([1])
    }
  }

  private func residentMegabytes() throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
    return (Int(line.split(separator: " ")[1]) ?? 0) / 1024
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 600_000])
  func `a document of any length comes back as it was`(length: Int) throws {
    let content = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let pieces = stride(from: 0, to: length, by: 10_007).map {
      Array(content[$0..<min($0 + 10_007, length)])
    }
    let document = try stage(pieces)
    #expect(document.byteCount == length)
    #expect(throws: StoreFault.noSuchRecord(document.id)) {
      try session.documentSize(document.id)
    }
    try attach(document)
    let size = try session.documentSize(document.id)
    #expect(size.bytes == length)
    let read = try (0..<size.chunks).flatMap {
      try session.documentChunk(document.id, ordinal: $0)
    }
    #expect(read == content)
    #expect(try cabinet.findings(with: "fg").isEmpty)
  }

  @Test func `fifty megabytes go in and out without fifty megabytes of memory`() throws {
    let before = try residentMegabytes()
    var left = StagedDocument.limit
    let document = try session.stageDocument(
      in: .dossier, about: nil, at: TestCabinet.now
    ) {
      guard left > 0 else { return nil }
      let piece = [UInt8](repeating: UInt8(truncatingIfNeeded: left), count: min(left, 100_000))
      left -= piece.count
      return piece
    }
    try attach(document)
    let size = try session.documentSize(document.id)
    var total = 0
    for ordinal in 0..<size.chunks {
      total += try session.documentChunk(document.id, ordinal: ordinal).count
    }
    #expect(total == StagedDocument.limit)
    #expect(try residentMegabytes() - before < 30)
  }

  @Test func `more than fifty megabytes are refused`() throws {
    let piece = [UInt8](repeating: 1, count: 1 << 20)
    #expect(throws: StoreFault.tooLarge(limit: StagedDocument.limit)) {
      try session.stageDocument(
        in: .dossier, about: nil, at: TestCabinet.now, next: { piece })
    }
  }

  @Test func `an erased document is unreadable at once and its bytes go with the sweep`() throws {
    let document = try stage([[UInt8](repeating: 7, count: 300_000)])
    try attach(document)
    try session.write(at: TestCabinet.now) {
      try $0.eraseDocument(document.id)
      $0.append([1])
    }
    #expect(throws: StoreFault.noSuchRecord(document.id)) {
      try session.documentChunk(document.id, ordinal: 0)
    }
    #expect(try !cabinet.store.eraseSettled())
    while try !cabinet.store.sweep(at: TestCabinet.now) {}
    #expect(try cabinet.store.eraseSettled())
    let left = try cabinet.store.database.read {
      try $0.number("SELECT count(*) FROM document_chunk")
    }
    #expect(left == 0)
    #expect(try cabinet.findings().isEmpty)
  }

  @Test func `a document that was never attached is swept away after a day`() throws {
    let document = try stage([[1, 2, 3]])
    #expect(try cabinet.store.sweep(at: TestCabinet.now.adding(seconds: 3600)))
    try attach(document)
    let other = try stage([[4, 5, 6]])
    #expect(try cabinet.store.sweep(at: TestCabinet.now.adding(seconds: 25 * 3600)))
    #expect(throws: StoreFault.noSuchRecord(other.id)) { try attach(other) }
    #expect(try session.documentChunk(document.id, ordinal: 0) == [1, 2, 3])
  }

  @Test(arguments: [
    "UPDATE document_chunk SET sealed = zeroblob(length(sealed)) WHERE ordinal = 1",
    "UPDATE document_chunk SET ordinal = 9 WHERE ordinal = 1",
    "DELETE FROM document_chunk WHERE ordinal = 4",
    "UPDATE document SET header = zeroblob(length(header))",
  ])
  func `a changed document is found`(sql: String) throws {
    let document = try stage([[UInt8](repeating: 7, count: 300_000)])
    try attach(document)
    try cabinet.tamper(sql)
    #expect(
      try cabinet.findings().contains(
        Finding(kind: .changed, place: .document(document.id))))
  }
}
