import DossierCore
import DossierOffice
import Testing

/// A report that cannot be read is told: a case that says it is not there would be decided on that.
struct DamagedItemTests {
  @Test func `a damaged report in a request is told, and is not taken for none`() throws {
    let scene = try RequestScene()
    let note = try scene.note("C10")
    let request = try scene.register(
      WishGiven(
        kind: .erasure, scope: [RequestItemGiven(record: note)], erasureGround: .unlawful))
    let answer = try scene.office("DIR").answer(RequestQuery(request: request))
    #expect(answer.labels[.record(note)] == "Verslag")
    let entry = try #require(scene.store.versions[note]?.last)
    scene.store.versions[note] = [entry.next(Damaged())]
    #expect(throws: (any Error).self) {
      try scene.office("DIR").answer(RequestQuery(request: request))
    }
  }

  /// Bytes that say they are a report and are none.
  private struct Damaged: Sealable {
    static let recordKind = RecordContentKind.entry
    static let recordFormat = DossierEntry.recordFormat
    init() {}
    init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {}
    func write(to writer: inout ByteWriter) { writer.write(text: "kapot") }
  }
}
