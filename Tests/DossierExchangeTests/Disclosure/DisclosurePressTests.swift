import DossierCore
import DossierExchange
import Foundation
import Testing

/// R-X-1: what a third party is sent says what the line says, and nothing else of a dossier.
struct DisclosurePressTests {
  /// One field, report or document, and the words by which it is found in a file.
  private struct Canary {
    var category: CategoryCode
    var item: RequestItem
    var mark: String
  }

  /// A canary in every field of the policy, and a report and a document in every category.
  private static func canaries() throws -> [Canary] {
    let fields = try PolicyCanaries.fields().enumerated().map { index, field in
      Canary(
        category: category(of: field.code),
        item: .field(field.code, sheet: RecordID(number: Int64(index % 3 + 1))),
        mark: "kanarie-\(field.code)-")
    }
    let records = Set(fields.map(\.category)).sorted().enumerated().flatMap { index, code in
      ["verslag", "stuk"].enumerated().map { kind, word in
        Canary(
          category: code, item: .record(RecordID(number: Int64(100 + 2 * index + kind))),
          mark: "kanarie-\(word)-\(code)-")
      }
    }
    return fields + records
  }

  private static func category(of field: FieldCode) -> CategoryCode {
    CategoryCode(
      String(field.text.prefix { $0 != "." }.uppercased().prefix(3))
        + field.text.prefix { $0 != "." }.dropFirst(3))
  }

  private static func extract(of chosen: [Canary]) throws -> DossierExtract {
    let day = try #require(CalendarDate(iso: "2026-11-03"))
    let parts = Dictionary(grouping: chosen, by: \.category).sorted { $0.key < $1.key }
    return DossierExtract(
      pupil: PupilID(number: 7),
      parts: parts.map { code, canaries in
        var part = ExtractPart(category: code, label: "Rubriek \(code)")
        for canary in canaries {
          switch canary.item {
          case .field(let code, let sheet):
            part.sheets.append(
              ExtractSheet(
                record: sheet ?? RecordID(number: 1),
                fields: [
                  ExtractField(
                    code: code, label: "Veld", value: canary.mark, text: canary.mark,
                    source: .staff)
                ]))
          case .record(let record) where canary.mark.contains("verslag"):
            guard let text = RedactedText(canary.mark, without: []) else { continue }
            part.entries.append(
              ExtractEntry(
                record: record, date: day, title: "Verslag",
                text: text,
                source: .staff))
          case .record(let record):
            part.documents.append(
              ExtractDocument(
                record: record, date: day, title: canary.mark, fileType: "pdf", size: 4,
                source: .staff))
          case .category, .wholeDossier: break
          }
        }
        return part
      })
  }

  /// The page and the data of what was chosen, as they are sent.
  private static func files(of chosen: [Canary]) throws -> [String] {
    let day = try #require(CalendarDate(iso: "2026-11-22"))
    let copy = DisclosedCopy(
      board: PackageSample.policy.identity, school: nil, recipient: "Gemeente Ons Dorp",
      purpose: "Leerplicht", on: day, until: nil, extract: try extract(of: chosen))
    return [
      String(
        decoding: try DisclosurePage(folder: LetterFiles.templates).bytes(of: copy),
        as: UTF8.self),
      String(
        decoding: try PortabilityJSON.bytes(of: copy.extract, madeOn: copy.on), as: UTF8.self),
    ]
  }

  @Test(.tags(.`R-X-1`), arguments: UInt64(1)...40)
  func `a field is in what leaves exactly when it was chosen`(seed: UInt64) throws {
    var random = TestGenerator(seed: seed)
    let all = try Self.canaries()
    let share = Int.random(in: 1...9, using: &random)
    let chosen = all.filter { _ in Int.random(in: 0..<10, using: &random) < share }
    let items = Set(chosen.map(\.item))
    #expect(all.count > 170)
    for file in try Self.files(of: chosen) {
      for canary in all {
        #expect(
          file.contains(canary.mark) == items.contains(canary.item), "\(canary.mark), \(seed)")
      }
    }
  }
}
