import DossierCore
import Foundation
import Testing

@testable import DossierExchange

/// Reports and documents in a transfer: only of the closed list of the law, and only of its time.
struct OsoRecordTests {
  static func entry(
    _ number: Int64, _ text: String, on date: CalendarDate = OsoFixture.madeOn
  ) throws -> ExtractEntry {
    ExtractEntry(
      record: RecordID(number: number), date: date, title: "Stuk \(number)",
      text: try #require(RedactedText(text, without: [])), source: .staff)
  }

  static func document(
    _ number: Int64, _ title: String, type: String = "pdf",
    on date: CalendarDate = OsoFixture.madeOn
  ) -> ExtractDocument {
    ExtractDocument(
      record: RecordID(number: number), date: date, title: title, fileType: type, size: 3,
      source: .staff)
  }

  private func reason(_ export: OsoExport, _ number: Int64) -> OsoOmission.Reason? {
    export.omissions.first { omission in
      switch omission.subject {
      case .entry(_, RecordID(number: number)), .document(_, RecordID(number: number)): true
      default: false
      }
    }?.reason
  }

  static let categories: [CategoryCode] = [
    "C01", "C06", "C07a", "C07b", "C08", "C09", "C10", "C11", "C13", "C14", "C15", "C16", "C20",
    "C21", "C23", "C25", "C26", "C27", "C29",
  ]

  @Test(
    .tags(.`L-14`), arguments: categories,
    [OsoProfile.primaryTransfer, .secondaryTransfer, .supportNetwork])
  func `only reports of the closed list travel`(category: CategoryCode, profile: OsoProfile) throws
  {
    var fixture = OsoFixture()
    fixture.entries[category] = [try Self.entry(90, "Kanarie")]
    let export = try fixture.export(profile)
    let travels = ["C08", "C09", "C10", "C11", "C13"].contains(category)
    #expect(export.everything.contains("Kanarie") == travels)
    #expect(reason(export, 90) == (travels ? nil : .outsideReport))
    #expect(
      export.contents.flatMap(\.items).contains(.record(RecordID(number: 90))) == travels)
  }

  /// Made on 22 November 2026: the school year began on 1 August.
  static let days: [(CategoryCode, OsoProfile, String, Bool)] = [
    ("C10", .secondaryTransfer, "2024-08-01", true),
    ("C10", .secondaryTransfer, "2024-07-31", false),
    ("C10", .secondaryTransfer, "2026-11-23", false),
    ("C10", .primaryTransfer, "2020-01-01", false), ("C10", .supportNetwork, "2020-01-01", false),
    ("C11", .primaryTransfer, "2025-11-23", true), ("C11", .primaryTransfer, "2025-11-22", false),
    ("C11", .supportNetwork, "2025-11-22", false), ("C13", .secondaryTransfer, "2019-01-01", true),
  ]

  @Test(.tags(.`L-14`), arguments: days)
  func `tests are of three school years and absence of one year`(
    category: CategoryCode, profile: OsoProfile, day: String, travels: Bool
  ) throws {
    let date = try #require(CalendarDate(iso: day))
    var fixture = OsoFixture()
    fixture.entries[category] = [try Self.entry(90, "Kanarie", on: date)]
    let export = try fixture.export(profile)
    #expect(export.everything.contains("Kanarie") == travels)
    #expect(reason(export, 90) == (travels ? nil : .outsidePeriod))
  }

  @Test func `a withdrawn report, a document without bytes and an odd kind stay behind`() throws {
    var fixture = OsoFixture()
    var withdrawn = try Self.entry(90, "Kanarie")
    withdrawn.withdrawn = OsoFixture.madeOn
    fixture.entries["C10"] = [withdrawn]
    fixture.documents["C10"] = [
      Self.document(91, "Kanarie"), Self.document(92, "Kanarie", type: "exe"),
    ]
    fixture.facts.documents = [RecordID(number: 92): Array("Kanarie".utf8)]
    let export = try fixture.export(.primaryTransfer)
    #expect(!export.everything.contains("Kanarie"))
    #expect(reason(export, 90) == .withdrawn)
    #expect(reason(export, 91) == .bytesMissing)
    #expect(reason(export, 92) == .valueNotAccepted)
  }

  @Test func `a document travels as it is, with a name that tells nothing`() throws {
    var fixture = OsoFixture()
    fixture.documents["C10"] = [Self.document(91, "Rapport van Sanne")]
    fixture.facts.documents = [RecordID(number: 91): Array("%PDF-kanarie".utf8)]
    let export = try fixture.export(.primaryTransfer)
    #expect(export.text.contains("<bestandsnaam>C10-document-1.pdf<"))
    #expect(export.text.contains("<omschrijving>Rapport van Sanne (22-11-2026)<"))
    #expect(export.everything.contains("%PDF-kanarie"))
    #expect(export.contents.flatMap(\.items).contains(.record(RecordID(number: 91))))
  }

  @Test(
    arguments: [
      ("C10", OsoCategory.tests), ("C10", .attachments), ("C11", .absence), ("C13", .support),
      ("C08", .support), ("C09", .attachments),
    ] as [(CategoryCode, OsoCategory)])
  func `a category that is switched off keeps its reports at home`(
    category: CategoryCode, optedOut: OsoCategory
  ) throws {
    var fixture = OsoFixture()
    fixture.entries[category] = [try Self.entry(90, "Kanarie")]
    let export = try fixture.export(.primaryTransfer, without: [optedOut])
    #expect(!export.everything.contains("Kanarie"))
    #expect(reason(export, 90) == .categoryOptedOut)
  }

  @Test func `words that were taken out of a report are not in the file`() throws {
    var fixture = OsoFixture()
    var entry = try Self.entry(90, "x")
    let bar = try #require(Redaction(passage: 4..<11, reason: "Andere leerling"))
    entry.text = try #require(RedactedText("Met Kanarie gespeeld", without: [bar]))
    fixture.entries["C10"] = [entry]
    let export = try fixture.export(.primaryTransfer)
    #expect(!export.everything.contains("Kanarie"))
    #expect(export.everything.contains("Met [weggehaald: Andere leerling] gespeeld"))
  }

  @Test func `papers of a plan stay behind when the plan has no date`() throws {
    var fixture = OsoFixture().without("c13.vastgesteld")
    fixture.entries["C13"] = [try Self.entry(90, "Kanarie")]
    let export = try fixture.export(.primaryTransfer)
    #expect(!export.everything.contains("Kanarie"))
    #expect(reason(export, 90) == .incompleteBlock)
  }

  @Test func `statements on a report travel with it, and not without it`() throws {
    var fixture = OsoFixture()
    var entry = try Self.entry(90, "Verslag")
    entry.statements = ["Kanarie"]
    fixture.entries["C11"] = [entry]
    #expect(try fixture.export(.primaryTransfer).everything.contains("Stuk 90\nKanarie\n"))
    #expect(throws: OsoExportFault.remarksCannotTravel) {
      try fixture.export(.primaryTransfer, without: [.attachments])
    }
    let export = try fixture.export(.primaryTransfer, without: [.attachments, .absence])
    #expect(!export.everything.contains("Kanarie"))
  }
}
