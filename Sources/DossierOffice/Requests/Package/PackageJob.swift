package import DossierCore

/// Makes the package of a request in slices between key presses.
///
/// Files are sealed one by one and belong to nothing until the last step: that one transaction makes
/// the package, or there is none. Killed anywhere, what was sealed is swept away and the job starts
/// anew from the contributions, which stay.
package final class PackageJob {
  /// How far a job is.
  package struct Progress: Hashable, Sendable {
    /// The steps that are done.
    package var done: Int
    /// The steps in all, as far as is known yet.
    package var total: Int
    /// Whether the package is there.
    package var isFinished: Bool
  }

  /// The package, once it is there.
  package private(set) var package: RecordID?
  private let office: Office
  private let press: ExtractPress
  private let start: StoredValue<RequestRecord>
  private let facts: RequestFacts
  private var gathering: PackageGathering
  private var waiting: [Source] = []
  private var staged: [(content: StagedContent, file: HandOverPackage.File)] = []
  private var isPressed = false
  /// The page with the PDF that is being made of it; pages are drawn once.
  private var page: (bytes: [UInt8], printing: PdfPrinting?)?

  /// Where the bytes of a file come from.
  private enum Source {
    case made(ExtractPress.Sheet)
    case document(RecordID, name: String)
  }

  init(_ office: Office, _ press: ExtractPress, _ stored: StoredValue<RequestRecord>) throws {
    self.office = office
    self.press = press
    start = stored
    facts = try office.requestFacts(for: stored.content)
    try office.demandHandOver(stored.content, facts)
    gathering = try PackageGathering(office, stored.content, facts)
  }

  /// How far it is.
  package var progress: Progress {
    let files = isPressed ? waiting.count + staged.count : 3
    return Progress(
      done: gathering.done + staged.count + (package == nil ? 0 : 1),
      total: gathering.total + files + 1, isFinished: package != nil)
  }

  /// Works for about so long and says how far it is; to be called until it is finished.
  ///
  /// Throws `stale` when somebody contributed anew meanwhile, and what press and store throw. A step
  /// that failed may be tried again.
  @discardableResult
  package func step(budgetMilliseconds: Int) throws -> Progress {
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(budgetMilliseconds)
    try office.demandRole()
    repeat {
      guard package == nil else { break }
      try advance()
    } while clock.now < end
    return progress
  }

  private func advance() throws {
    if !gathering.isFinished {
      try gathering.step()
    } else if !isPressed {
      try press(gathering.content)
    } else if let next = waiting.first {
      staged.append(try stage(next))
      waiting.removeFirst()
    } else {
      try finish()
    }
  }

  /// Draws the page, and looks how far its PDF is; once that is settled the files are known.
  ///
  /// What the family reads comes first in the archive, documents come last.
  private func press(_ content: PackageContent) throws {
    guard content.kind != .portability else {
      return try settle(press.portability(content), content)
    }
    guard let page else {
      let drawn = try press.page(content)
      return self.page = (drawn, try press.pdf(drawn))
    }
    var sheets = [ExtractPress.Sheet(name: "inzage.html", bytes: page.bytes)]
    switch page.printing?.look() {
    case .working: return
    case .made(let pdf): sheets.insert(ExtractPress.Sheet(name: "inzage.pdf", bytes: pdf), at: 0)
    case .failed, nil: break
    }
    sheets.append(ExtractPress.Sheet(name: "inzage.json", bytes: try press.data(content)))
    try settle(sheets, content)
    self.page = nil
  }

  private func settle(_ sheets: [ExtractPress.Sheet], _ content: PackageContent) throws {
    waiting = sheets.map { .made($0) } + documents(of: content)
    isPressed = true
  }

  private func documents(of content: PackageContent) -> [Source] {
    content.extract.parts.flatMap(\.documents).compactMap { document in
      content.attachments[document.record].map { .document(document.record, name: $0) }
    }
  }

  private func stage(
    _ source: Source
  ) throws -> (content: StagedContent, file: HandOverPackage.File) {
    let name: String
    var next: () throws -> [UInt8]?
    switch source {
    case .made(let sheet):
      name = sheet.name
      var rest: [UInt8]? = sheet.bytes
      next = {
        defer { rest = nil }
        return rest
      }
    case .document(let record, let title):
      name = title
      let count = try office.archive.documentLength(record)
      var chunks = (0..<count).makeIterator()
      let archive = office.archive
      next = { try chunks.next().map { try archive.documentChunk(record, $0) } }
    }
    var checksum = Checksum32()
    let content = try office.archive.stageDocument(
      office.packageCompartment, .pupil(start.content.request.intake.pupil), office.clock.now()
    ) {
      guard let piece = try next() else { return nil }
      checksum.update(piece)
      return piece
    }
    let file = HandOverPackage.File(
      content: content.id, name: name, size: content.size, checksum: checksum.value)
    return (content, file)
  }

  private func finish() throws {
    let request = start.content.request
    let package = HandOverPackage(
      origin: .request(request.id, request.kind), pupil: request.intake.pupil,
      madeOn: office.viewer.today,
      expires: office.viewer.today.adding(days: office.policy.terms.packageDays),
      author: office.account, files: staged.map(\.file),
      given: request.isSentDirectly ? gathering.content.extract.given : [])
    let old = try office.keptPackages().first { $0.content.request == request.id }
    var id = RecordID(number: 0)
    try office.write { transaction in
      try demandUnchanged(transaction)
      for content in staged.map(\.content) { try transaction.attach(content) }
      for file in old?.content.files ?? [] { try transaction.eraseDocument(file.content) }
      id = old?.record ?? transaction.newRecordID()
      try office.put(package, version: (old?.version ?? 0) + 1, as: id, transaction)
      return [
        office.entry(
          .packageMade, .create, purpose: "R", pupils: [package.pupil],
          objects: [request.id.text, id.text], count: package.files.count,
          rule: request.kind.rule)
      ]
    }
    self.package = id
  }

  /// Throws when what the package rests on is not what it was: erased, decided or contributed anew.
  private func demandUnchanged(_ transaction: ArchiveTransaction) throws {
    guard let record = try transaction.record(start.record) else {
      throw Refusal.notFound(.request)
    }
    try gathering.basis.demandUnchanged(office, start.content.request.intake.pupil, transaction)
    guard record.version != start.version else { return }
    let now = try RequestRecord(opened: record.body)
    try office.demandHandOver(now, facts)
    let (before, after) = (start.content.request, now.request)
    guard before.progress.contributions == after.progress.contributions,
      before.stage.decision == after.stage.decision
    else { throw Refusal.stale }
  }
}

extension Office {
  /// The job that makes the package of a request in steps; see `PackageJob`.
  ///
  /// Throws what handing over would throw: nothing is made that may not be given.
  package func packageJob(for id: RequestID) throws -> PackageJob {
    try journallingRefusal(of: MakePackage.name) {
      try PackageJob(self, extracts, request(id))
    }
  }
}
