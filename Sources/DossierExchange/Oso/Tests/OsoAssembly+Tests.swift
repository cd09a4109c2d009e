import DossierCore

extension OsoAssembly {
  /// The tests that the standard has a block for, of the school years that may be told.
  mutating func sittings() -> [OsoSitting] {
    guard profile.isTransfer else { return [] }
    let (standard, profile) = (standard, profile)
    let periods = OsoPeriods(madeOn: facts.madeOn, standard: standard)
    let entries = ledger.entries("C10", for: [.tests]) {
      periods.holdsTest(of: $0, in: profile)
    } where: {
      Self.test($0, standard) != nil
    }
    return entries.compactMap { entry in
      Self.test(entry, standard).map { OsoSitting(name: entry.title, day: entry.date, test: $0) }
    }
  }

  /// The other reports and the documents about how a pupil does.
  mutating func progress() -> [OsoAttachment] {
    let (standard, profile) = (standard, profile)
    let periods = OsoPeriods(madeOn: facts.madeOn, standard: standard)
    let records = records(of: "C10", for: [.tests, .attachments]) {
      periods.holdsTest(of: $0, in: profile)
    } where: {
      Self.test($0, standard) == nil
    }
    return finalTest() + records
  }

  /// The outcome of the final test in words: the block of the standard wants codes that no dossier has.
  private mutating func finalTest() -> [OsoAttachment] {
    guard profile.isTransfer else { return [] }
    let sheet = ledger.sheet("C10")
    if let reason = ledger.closure(of: .attachments) {
      ledger.leave(["c10.doorstroomtoets"], in: sheet, because: reason)
    }
    let paragraphs = paragraphs(["c10.doorstroomtoets"], in: sheet, for: .finalTest)
    return [
      OsoAttachment.text(named: "C10-doorstroomtoets", about: OsoReport.outcome, paragraphs)
    ].compactMap(\.self)
  }

  private static func test(_ entry: ExtractEntry, _ standard: OsoStandard) -> OsoTest? {
    OsoTest(text: entry.text.readable, in: standard)
  }
}
