import DossierCore

/// The files of a package: drawn once, then sealed one by one while a PDF of the page is made.
struct PackageFiles {
  /// The files that are sealed, in the order of the archive: what the family reads comes first.
  private(set) var staged: [StagedFile] = []
  private let office: Office
  private let pupil: PupilID
  private let content: PackageContent
  private var waiting: ArraySlice<Source>
  private var printing: PdfPrinting?

  /// Where the bytes of a file come from.
  private enum Source {
    case made(ExtractPress.Sheet)
    case data
    case document(RecordID, name: String)
  }

  /// Draws what a package tells; now its files are known.
  init(_ office: Office, _ content: PackageContent, about pupil: PupilID) throws {
    self.office = office
    self.content = content
    self.pupil = pupil
    let documents = content.extract.parts.flatMap(\.documents).compactMap { document in
      content.attachments[document.record].map { Source.document(document.record, name: $0) }
    }
    guard content.kind != .portability else {
      let sheets = try office.extracts.portability(content).map { Source.made($0) }
      waiting = (sheets + documents)[...]
      return
    }
    let page = try office.extracts.page(content)
    printing = office.printer.begin(page)
    let sheets = [Source.made(ExtractPress.Sheet(name: "inzage.html", bytes: page)), .data]
    waiting = (sheets + documents)[...]
  }

  /// Whether every file is sealed.
  var isFinished: Bool { waiting.isEmpty && printing == nil }

  /// The files in all.
  var count: Int { staged.count + waiting.count + (printing == nil ? 0 : 1) }

  /// Seals a file; once the others are sealed, looks whether the PDF is there.
  mutating func step() throws {
    guard let next = waiting.first else {
      if let printing { try take(printing.look()) }
      return
    }
    staged.append(try stage(next))
    waiting.removeFirst()
  }

  /// A PDF comes before the page; without one the page is what the family reads.
  private mutating func take(_ state: PdfPrinting.State) throws {
    switch state {
    case .working: return
    case .made(let pdf):
      staged.insert(try office.stageFile("inzage.pdf", about: pupil, pdf), at: 0)
    case .failed: break
    }
    printing = nil
  }

  private func stage(_ source: Source) throws -> StagedFile {
    switch source {
    case .made(let sheet): try office.stageFile(sheet.name, about: pupil, sheet.bytes)
    case .data: try office.stageFile("inzage.json", about: pupil, office.extracts.data(content))
    case .document(let record, let name):
      try office.stageFile(name, about: pupil, document: record)
    }
  }
}
