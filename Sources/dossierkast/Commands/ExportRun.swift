import DossierCore
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
  /// The name is looked at first: what left cannot be called back because a file was in the way.
  func perform(_ action: some OfficeAction, entering: () throws -> Reception) throws {
    guard !FileManager.default.fileExists(atPath: target.file) else { throw FileFault.exists }
    let reception = try entering()
    guard let office = reception.office else { return }
    let outcome = try office.perform(action)
    guard let record = outcome.record else { return }
    let reading = try office.answer(DisclosureFilesQuery(disclosure: record))
    try write(reading, besides: reception.store.place.file)
    try reception.leave()
    if isJson {
      try Output.json(Answer(file: target.file, disclosure: record, pupils: outcome.rows?.count))
    } else {
      Output.line(ExportWords.written(target.file, pupils: outcome.rows?.count))
    }
  }

  /// Only the file for machines, unless the name asks for everything that was made.
  private func write(_ reading: PackageReading, besides store: String) throws {
    let data = reading.files.first { $0.name.hasSuffix(Self.dataEnding) }
    guard let data, !target.file.hasSuffix(Self.archiveEnding) else {
      return try DocumentFile.save(reading, to: target.file, besides: store)
    }
    let bytes = try (0..<data.chunkCount).flatMap { try data.chunk($0) }
    try DocumentFile.save(bytes, to: target.file, besides: store)
  }

  /// The answer in JSON.
  private struct Answer: Encodable {
    let file: String
    let disclosure: RecordID
    let pupils: Int?
  }
}
