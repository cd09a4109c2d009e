@testable import DossierCore
import Testing

/// R-O-8.7-2: a decision of an older format is read.
struct OlderDecisionBytesTests {
  @Test func `a decision of before it named a recipient names none`() throws {
    let today = try day("2026-11-23")
    let decision = RequestDecision(
      items: [ItemDecision(.wholeDossier, .granted)], policyVersion: 12)
    var writer = ByteWriter()
    writer.write(id: RequestFixture.id)
    let changes: [RequestChange] = [.received(try RequestFixture.intake()), .decided(decision)]
    writer.write(list: changes) { writer, change in
      writer.write(id: RequestFixture.clerk.account)
      writer.write(code: RequestFixture.clerk.role)
      writer.write(date: today)
      writer.write(date: today)
      writer.write(optional: LateReason?.none) { $0.write(word: $1) }
      guard case .decided = change else { return change.write(to: &writer) }
      var whole = ByteWriter()
      change.write(to: &whole)
      // All but the mark that there is no recipient.
      for byte in whole.bytes.dropLast() { writer.write(byte: byte) }
    }
    var reader = ByteReader(writer.bytes)
    let request = try RequestCase(from: &reader, format: 3)
    #expect(reader.remaining == 0 && request.events.last?.change == .decided(decision))
  }
}
