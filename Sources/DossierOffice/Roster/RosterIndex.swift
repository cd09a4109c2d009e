import DossierCore

/// The names of the schools that a viewer may list, as bytes, read page by page.
///
/// Filled from the store in slices between key presses. A line costs a few bytes here; cards are
/// decoded only when they are drawn.
package final class RosterIndex {
  /// What the store says when chunks of an outline are gone.
  private static let changedMeanwhile = ArchiveFault.other("rosterChanged")
  /// More than any colleague saves in the time of one read; an import writes some twenty a second.
  private static let tries = 20
  private(set) var lines = RosterLines()
  private var order: [RosterPlace] = [] {
    didSet { byPupil = nil }
  }
  /// Where each pupil stands, made when it is first asked for.
  private var byPupil: [PupilID: RosterPlace]?
  /// Counts up whenever lines were added or replaced, so that a view knows it is behind.
  package private(set) var generation = 0

  init() {}

  /// Whether every page of every school was read.
  package var isComplete: Bool { lines.parts.allSatisfy(\.isComplete) }

  /// The places of all lines that were read, in the order of the names.
  var places: [RosterPlace] { order }

  /// Where a pupil stands among the lines that were read.
  func place(of pupil: PupilID) -> RosterPlace? {
    if let byPupil { return byPupil[pupil] }
    let pairs = order.map { (lines.owner(at: $0).pupil, $0) }
    let places = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    byPupil = places
    return places[pupil]
  }

  /// Says that something was changed here, so that views are made anew before they are shown.
  func fallBehind() {
    generation += 1
  }

  /// Starts over for these schools; reads nothing but the number of chunks.
  func begin(_ schools: [SchoolID], in archive: Archive) throws {
    guard schools != lines.parts.map(\.school) else { return }
    lines.parts = try schools.map {
      RosterLines.Part(school: $0, shape: try archive.roster.outline($0))
    }
    order = []
    generation += 1
  }

  /// Reads the next `pages` chunks of each school that has more; says whether there are more yet.
  @discardableResult
  package func read(pages: Int, from archive: Archive) throws -> Bool {
    try retrying { try readOnce(pages: pages, from: archive) }
  }

  /// Reads the schools again whose roster changed; says whether any did.
  func refresh(from archive: Archive) throws -> Bool {
    try retrying { try refreshOnce(from: archive) }
  }

  private func readOnce(pages: Int, from archive: Archive) throws -> Bool {
    // Chunks of an older outline may be gone: a school that changed meanwhile is read anew.
    _ = try refreshOnce(from: archive)
    var didRead = false
    for index in lines.parts.indices where !lines.parts[index].isComplete {
      let part = lines.parts[index]
      let start = part.pages.count
      let wanted = start..<min(start + pages, part.shape.chunkCount)
      let more = try archive.roster.chunks(part.school, part.shape, wanted)
      guard more.count == wanted.count else { throw ArchiveFault.damaged(nil) }
      lines.parts[index].pages.append(contentsOf: more)
      if lines.parts.count == 1 { append(pagesFrom: start, ofPart: index) }
      didRead = true
    }
    guard didRead else { return false }
    if lines.parts.count > 1 { merge() }
    generation += 1
    return !isComplete
  }

  private func refreshOnce(from archive: Archive) throws -> Bool {
    // Put in place only when every school was read: the order must never point into other pages.
    var fresh = lines.parts
    var didChange = false
    for index in fresh.indices {
      let school = fresh[index].school
      guard try archive.roster.generation(school) != fresh[index].shape.generation else {
        continue
      }
      let shape = try archive.roster.outline(school)
      let pages = try archive.roster.chunks(school, shape, 0..<shape.chunkCount)
      guard pages.count == shape.chunkCount else { throw ArchiveFault.damaged(nil) }
      fresh[index] = RosterLines.Part(school: school, shape: shape, pages: pages)
      didChange = true
    }
    guard didChange else { return false }
    lines.parts = fresh
    if lines.parts.count == 1 {
      order = []
      append(pagesFrom: 0, ofPart: 0)
    } else {
      merge()
    }
    generation += 1
    return true
  }

  /// A colleague may save between two reads of the store: then they are done again.
  private func retrying<Result>(_ body: () throws -> Result) throws -> Result {
    for _ in 1..<Self.tries {
      do {
        return try body()
      } catch let fault as ArchiveFault where fault == Self.changedMeanwhile {
        continue
      }
    }
    return try body()
  }

  private func append(pagesFrom start: Int, ofPart part: Int) {
    for page in start..<lines.parts[part].pages.count {
      for line in lines.parts[part].pages[page].lines.indices {
        order.append(RosterPlace(part: Int32(part), page: Int32(page), line: Int32(line)))
      }
    }
  }

  /// Puts the lines of several schools into one order of names.
  private func merge() {
    order = []
    for part in lines.parts.indices { append(pagesFrom: 0, ofPart: part) }
    order.sort { left, right in
      lines.sortKey(at: left).lexicographicallyPrecedes(lines.sortKey(at: right))
    }
  }
}
