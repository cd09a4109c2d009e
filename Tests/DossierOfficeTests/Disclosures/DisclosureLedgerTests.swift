import DossierCore
@testable import DossierOffice
import Testing

/// The pages per recipient: each is in the store once, however many lines were added to it.
struct DisclosureLedgerTests {
  /// Every stored version of every page, oldest first.
  private func pages(in scene: DisclosureScene) throws -> [DisclosureLedgerPage] {
    try scene.family.store.versions.values.joined()
      .filter { RecordContentKind(opened: $0.body) == .disclosureLedger }
      .map { try DisclosureLedgerPage(opened: $0.body) }
      .sorted { first($0) < first($1) }
  }

  private func first(_ page: DisclosureLedgerPage) -> Int64 {
    page.lines.first?.disclosure.number ?? 0
  }

  @Test func `a page that grows leaves no copies behind`() throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    var records: [RecordID] = []
    for day in 0..<5 {
      scene.scene.today = scene.scene.today.adding(days: day)
      let outcome = try scene.office("DIR").perform(scene.disclosure(to: officer))
      records.append(try #require(outcome.record))
    }
    let pages = try pages(in: scene)
    #expect(pages.count == 1)
    #expect(pages.first?.lines.map(\.disclosure) == records)
    #expect(
      try scene.office("DIR").answer(DisclosuresQuery(recipient: officer)).rows.map(\.disclosure)
        == records.reversed())
  }

  @Test func `lines that are written together fill pages one after another`() throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    let first = try #require(
      try scene.office("DIR").perform(scene.disclosure(to: officer)).record)
    let line = try scene.line(first)
    let office = try scene.office("DIR")
    for _ in 0..<2 {
      try office.write { transaction in
        let lines = (0..<300).map { _ in (line: line, id: transaction.newRecordID()) }
        try office.put(lines, to: officer, transaction)
        return [office.entry(.disclosureRecorded, .execute, purpose: "B2", rule: "R-X-1")]
      }
    }
    let pages = try pages(in: scene)
    #expect(pages.map(\.lines.count) == [256, 256, 89])
    #expect(Set(pages.flatMap { $0.lines.map(\.disclosure) }).count == 601)
  }
}
