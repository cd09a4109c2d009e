import DossierCore
import DossierExchange
import DossierOffice
import DossierScreens
import DossierStore
import Foundation

/// Makes a disclosure and writes its file.
struct ExportRun {
  private let target: ExportTarget
  private let isJson: Bool

  private static let archiveEnding = ".zip"
  private static let dataEnding = ".xml"

  init(_ target: ExportTarget, isJson: Bool) {
    self.target = target
    self.isJson = isJson
  }

  /// Performs the action, reads what was made for it, and writes that to the new file.
  ///
  /// The file is made first: what left cannot be called back because a folder was not there. When
  /// it cannot be filled afterwards, the fault names the line by which it can be read out again.
  func perform(_ action: some OfficeAction, entering: () throws -> Reception) throws {
    guard !FileManager.default.fileExists(atPath: target.file) else { throw FileFault.exists }
    let reception = try entering()
    guard let office = reception.office else { return }
    var outcome = ActionOutcome()
    try DocumentFile.save(to: target.file, besides: reception.store.place.file) { write in
      do {
        outcome = try office.perform(action)
      } catch let refusal as Refusal {
        throw NamedRefusal(refusal: refusal, policy: office.policy)
      }
      guard let record = outcome.record else { throw Refusal.notFound(.disclosure) }
      do {
        let reading = try office.answer(DisclosureFilesQuery(disclosure: record))
        try self.write(reading, write)
      } catch {
        throw CommandFault.exportUnwritten(record)
      }
    }
    try reception.leave()
    try tell(outcome, under: office.policy)
  }

  /// Reads what was made for an earlier disclosure, and writes that to the new file.
  func read(_ disclosure: RecordID, entering: () throws -> Reception) throws {
    let reception = try entering()
    guard let office = reception.office else { return }
    try DocumentFile.save(to: target.file, besides: reception.store.place.file) { write in
      try self.write(office.answer(DisclosureFilesQuery(disclosure: disclosure)), write)
    }
    try reception.leave()
    try tell(Answer(file: target.file, disclosure: disclosure))
  }

  /// Reads the scan of a demand, and writes it to the new file; nobody else is given anything.
  func readScan(of demand: RecordID, entering: () throws -> Reception) throws {
    let reception = try entering()
    guard let office = reception.office else { return }
    try DocumentFile.save(to: target.file, besides: reception.store.place.file) { write in
      try write(office.answer(DemandScanQuery(demand: demand)).bytes)
    }
    try reception.leave()
    try tell(Answer(file: target.file, demand: demand))
  }

  private func tell(_ answer: Answer) throws {
    if isJson {
      try Output.json(answer)
    } else {
      Output.line(ExportWords.read(target.file))
    }
  }

  private func tell(_ outcome: ActionOutcome, under policy: Policy) throws {
    guard let record = outcome.record else { return }
    let rows = outcome.rows ?? []
    let given = outcome.rows.map { $0.count { $0.refusal == nil } }
    let leftOut = rows.filter { $0.refusal != nil }
    if isJson {
      try Output.json(
        Answer(
          file: target.file, disclosure: record, pupils: given,
          leftOut: leftOut.isEmpty ? nil : leftOut))
    } else {
      Output.line(ExportWords.written(target.file, pupils: given))
      for row in leftOut { Output.line(ExportWords.leftOut(row, under: policy)) }
    }
  }

  /// Only the file for machines, unless the name asks for everything that was made.
  private func write(_ reading: PackageReading, _ write: ([UInt8]) throws -> Void) throws {
    let data = reading.files.first { $0.name.hasSuffix(Self.dataEnding) }
    guard let data, !target.file.hasSuffix(Self.archiveEnding) else {
      var archive = try ZipStream(reading.files.map(ZipStream.File.init))
      while let piece = try archive.next() { try write(piece) }
      return
    }
    for ordinal in 0..<data.chunkCount { try write(try data.chunk(ordinal)) }
  }

  /// The answer in JSON.
  private struct Answer: Encodable {
    let file: String
    var disclosure: RecordID?
    var demand: RecordID?
    var pupils: Int?
    var leftOut: [RowOutcome]?
  }
}
