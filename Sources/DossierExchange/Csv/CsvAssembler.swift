import DossierCore

/// Turns rows of a table into guardians and fields, by a mapping.
struct CsvAssembler {
  private struct Source {
    let index: Int
    let column: CsvMapping.Column
  }

  private(set) var summary = ImportSummary()
  private var ready = ImportedFile()
  private let mapping: CsvMapping
  private let sources: [Source]

  /// Finds the mapped columns in the heading, whatever else it holds.
  init(mapping: CsvMapping, heading: CsvRow) throws(ImportRefusal) {
    self.mapping = mapping
    let names = heading.fields.map(Self.folded)
    var sources: [Source] = []
    for column in mapping.columns {
      let wanted = Self.folded(column.header)
      guard let index = names.firstIndex(of: wanted) else {
        throw .missingColumn(header: column.header)
      }
      if let again = names[(index + 1)...].firstIndex(of: wanted) {
        throw .duplicateHeading(column: heading.columns[again], first: heading.columns[index])
      }
      sources.append(Source(index: index, column: column))
    }
    self.sources = sources
    let read = Set(sources.map(\.index))
    let ignored = heading.fields.indices.filter { !read.contains($0) }
    summary.note(ignoredColumns: ignored.compactMap { ValueText.trimmed(heading.fields[$0]) })
  }

  var readyCount: Int { ready.guardians.count + ready.fields.count }

  mutating func takeReady() -> ImportedFile {
    let taken = ready
    ready = ImportedFile()
    return taken
  }

  mutating func take(_ row: CsvRow) {
    var cells = CsvCells(row: row, mapping: mapping)
    for source in sources {
      guard let value = ValueText.trimmed(row.fields[source.index]) else { continue }
      cells.take(value, from: source.column, at: row.columns[source.index])
    }
    for finding in cells.findings { summary.add(finding) }
    guard !cells.isEmpty else { return }
    if cells.pupil.isEmpty {
      return summary.add(ImportFinding(line: row.line, problem: .missingPupilReference))
    }
    if !cells.values.isEmpty {
      ready.fields.append(
        ImportedFieldRow(line: row.line, pupil: cells.pupil, values: cells.values))
    }
    for (position, guardian) in cells.guardians.sorted(by: { $0.key < $1.key }) {
      add(guardian, position, cells.pupil)
    }
  }

  private mutating func add(
    _ guardian: ImportedGuardian, _ position: Int, _ pupil: PupilReference
  ) {
    if guardian.name.isNameless {
      summary.add(ImportFinding(line: guardian.line, problem: .nameless(.guardian)))
      return
    }
    var guardian = guardian
    guardian.pupil = pupil
    guardian.position = position
    ready.guardians.append(guardian)
  }

  private static func folded(_ name: String) -> String {
    (ValueText.trimmed(name) ?? "").lowercased()
  }
}
