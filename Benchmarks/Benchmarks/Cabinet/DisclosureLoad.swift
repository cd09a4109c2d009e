import DossierCore
import DossierOffice
import Foundation

/// A register in which a hundred thousand disclosures went to twelve recipients.
enum DisclosureLoad {
  private static let count = 100_000
  private static let recipientCount = 12
  private static let fields: [FieldCode] = [
    "c01.achternaam", "c01.roepnaam", "c01.geboortedatum", "c12.groep", "c04.nummer", "c05.bsn",
  ]

  /// The school of the other measurements, with the ledgers filled once.
  static func shared() throws -> BenchmarkSchool {
    let school = try BenchmarkSchool.shared()
    let mark = "\(school.folder)/disclosures"
    guard !FileManager.default.fileExists(atPath: mark) else { return school }
    let board = try school.visit("bes")
    let recipients = try register(try board.office)
    try board.leave()
    let visit = try school.visit("cla")
    try fill(visit, recipients, try visit.pupils(count: 200))
    try visit.leave()
    FileManager.default.createFile(atPath: mark, contents: nil)
    return school
  }

  private static func register(_ office: Office) throws -> [RecordID] {
    try (0..<recipientCount).compactMap { number in
      try office.perform(
        AddRecipient(
          details: RecipientGiven(
            name: "Ontvanger \(number)", type: "VERWERKER_LEERMIDDELEN", channel: "bench"))
      ).record
    }
  }

  /// Only the ledgers: the question is answered from them, and not from the lines themselves.
  private static func fill(
    _ visit: Visit, _ recipients: [RecordID], _ pupils: [PupilID]
  ) throws {
    let office = try visit.office
    try visit.archive.write(office.clock.now()) { transaction in
      transaction.append(Array("{}".utf8))
      for (place, recipient) in recipients.enumerated() {
        var page = DisclosureLedgerPage(of: recipient)
        for number in stride(from: place, to: count, by: recipients.count) {
          page.append(
            line(number, to: recipient, about: pupils[number % pupils.count], office),
            as: RecordID(number: Int64(number) + 5_000_000))
          guard page.isFull else { continue }
          try put(page, transaction)
          page = DisclosureLedgerPage(of: recipient)
        }
        try put(page, transaction)
      }
    }
  }

  private static func put(
    _ page: DisclosureLedgerPage, _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: transaction.newRecordID(), version: 1, compartment: .register, subject: nil,
        list: .disclosureLedger(of: page.recipient), body: page.sealedForm))
  }

  private static func line(
    _ number: Int, to recipient: RecordID, about pupil: PupilID, _ office: Office
  ) -> Disclosure {
    let items = fields.prefix(2 + number % (fields.count - 1)).map {
      RequestItem.field($0, sheet: RecordID(number: 1))
    }
    return Disclosure(
      pupil: pupil, recipient: recipient, type: "VERWERKER_LEERMIDDELEN",
      terms: DisclosureDraft(
        purpose: "A2", support: .agreement(RecordID(number: 1)), tests: [:],
        parts: [DisclosedPart(category: "C01", reason: "bench", items: items)], channel: .upload,
        on: office.viewer.today.adding(days: -(number % 700))),
      digest: [], account: office.account, role: office.role, policyVersion: 1)
  }
}
