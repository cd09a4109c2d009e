import DossierCore
import Testing

@testable import DossierStore

/// What somebody was typing: every window has its own note, and only the own account reads it.
@Suite struct DraftTests {
  let cabinet: TestCabinet

  init() throws {
    cabinet = try TestCabinet()
  }

  @Test func `a draft is only there for its own account`() throws {
    let session = try cabinet.session("ib")
    let slot = try session.putDraft(Array("half af".utf8))
    #expect(try cabinet.session("adm").drafts().isEmpty)
    #expect(try session.drafts() == [KeptNote(slot: slot, content: Array("half af".utf8))])
    try cabinet.session("adm").deleteDraft(slot)
    #expect(try session.drafts().count == 1)
    try session.deleteDraft(slot)
    #expect(try session.drafts().isEmpty)
  }

  @Test func `two windows of one account keep two drafts, the one typed last behind`() throws {
    let (left, right) = (try cabinet.session("ib"), try cabinet.session("ib"))
    let first = try left.putDraft([1])
    let second = try right.putDraft([2])
    #expect(first != second)
    _ = try left.putDraft([1, 1], in: first)
    #expect(try right.drafts().map(\.content) == [[2], [1, 1]])
    try left.deleteDraft(first)
    #expect(try right.drafts().map(\.slot) == [second])
  }

  @Test func `a damaged draft is told and hides no other`() throws {
    let session = try cabinet.session("ib")
    let broken = try session.putDraft([1])
    _ = try session.putDraft([2])
    try cabinet.tamper("UPDATE draft SET sealed = zeroblob(40) WHERE rowid = 1")
    #expect(try session.drafts().map(\.content) == [nil, [2]])
    try session.deleteDraft(broken)
    #expect(try session.drafts().map(\.content) == [[2]])
  }

  @Test func `a draft put under another place does not open there`() throws {
    let session = try cabinet.session("ib")
    _ = try session.putDraft([1])
    try cabinet.tamper("UPDATE draft SET name = zeroblob(16)")
    #expect(try session.drafts().map(\.content) == [nil])
  }
}
