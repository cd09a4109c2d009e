/// The numbers about requests that the FG watches (toezicht): what is open, and what became of it.
///
/// Counted from lines only, so that a year of requests is summed up without opening a case.
package struct RequestFigures: Hashable, Sendable {
  /// The open requests by kind, in the order of the kinds, each with its ages.
  package var open: [OpenCount]
  /// What became of the requests that are over, by year and school, the newest year first.
  package var ended: [EndedCount]
  /// How often each ground refused something.
  package var grounds: [RefusalGround: Int]
  /// How often an answer was late for each reason that was given.
  package var lateReasons: [LateReason: Int]

  /// How many open requests of one kind are how old.
  package struct OpenCount: Hashable, Sendable, Encodable {
    /// The kind.
    package var kind: RequestKind
    /// How many are in each of `ageLimits`, and how many are older.
    package var ages: [Int]
    /// How many are past their due date.
    package var late: Int
    /// How many were put off.
    package var extended: Int

    /// How many there are.
    package var total: Int { ages.reduce(0, +) }
  }

  /// What the figures need of a case that is still open.
  package struct OpenCase: Hashable, Sendable {
    /// What was asked.
    package var kind: RequestKind
    /// When it came in.
    package var received: CalendarDate
    /// Whether the due date passed without an answer.
    package var isLate: Bool
    /// Whether the answer was put off.
    package var isExtended: Bool

    /// Sums a case up as it stands on a day.
    ///
    /// Late is an answer that is still missing, or a wrong fact that still stands: a case may stay
    /// open for what follows from its answer.
    package init(_ request: RequestCase, on day: CalendarDate, terms: ResponseTerms) {
      kind = request.kind
      received = request.intake.received
      isLate = request.pressingDate(on: day, terms: terms).status.urgency == .late
      isExtended = !request.progress.extensions.isEmpty
    }

    /// Puts the facts together.
    package init(
      kind: RequestKind, received: CalendarDate, isLate: Bool = false, isExtended: Bool = false
    ) {
      self.kind = kind
      self.received = received
      self.isLate = isLate
      self.isExtended = isExtended
    }
  }

  /// What became of the requests of one year at one school.
  package struct EndedCount: Hashable, Sendable, Encodable {
    /// The year of receipt.
    package var year: Int
    /// The school; `nil` where it was not known.
    package var school: SchoolID?
    /// How many there were.
    package var total: Int
    /// How many were granted.
    package var granted = 0
    /// How many were granted in part.
    package var partlyGranted = 0
    /// How many were refused.
    package var refused = 0
    /// How many were withdrawn.
    package var withdrawn = 0
    /// How many were answered after the due date.
    package var late = 0
    /// How many were put off.
    package var extended = 0
    /// Half of the answers took at most so many days; `nil` when all were withdrawn.
    package var medianDays: Int?
  }

  /// The ages in days up to which open requests are counted together; older ones come after.
  package static let ageLimits = [7, 14, 28]

  /// Counts; the ages of `open` are those of the day.
  package init(open: [OpenCase], ended: [RequestLine], on day: CalendarDate) {
    self.open = RequestKind.allCases.compactMap { kind in
      let cases = open.filter { $0.kind == kind }
      return cases.isEmpty ? nil : Self.count(cases, of: kind, on: day)
    }
    self.ended = Self.count(ended)
    grounds = ended.reduce(into: [:]) { counts, line in
      for ground in line.grounds { counts[ground, default: 0] += 1 }
    }
    lateReasons = ended.compactMap(\.late).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private static func count(
    _ cases: [OpenCase], of kind: RequestKind, on day: CalendarDate
  ) -> OpenCount {
    var ages = Array(repeating: 0, count: ageLimits.count + 1)
    for open in cases {
      let age = open.received.days(until: day)
      ages[ageLimits.firstIndex { age <= $0 } ?? ageLimits.count] += 1
    }
    return OpenCount(
      kind: kind, ages: ages, late: cases.count(where: \.isLate),
      extended: cases.count(where: \.isExtended))
  }

  private static func count(_ lines: [RequestLine]) -> [EndedCount] {
    struct Place: Hashable {
      var year: Int
      var school: SchoolID?
    }
    let groups = Dictionary(grouping: lines) { line in
      Place(year: line.received.parts.year, school: line.school)
    }
    return groups.map { place, lines in
      var count = EndedCount(
        year: place.year, school: place.school, total: lines.count,
        medianDays: median(lines.filter { $0.phase != .withdrawn }.map(\.days)))
      for line in lines {
        switch line.outcome {
        case .granted: count.granted += 1
        case .partlyGranted: count.partlyGranted += 1
        case .refused: count.refused += 1
        case nil: count.withdrawn += line.phase == .withdrawn ? 1 : 0
        }
        count.late += line.daysLate > 0 ? 1 : 0
        count.extended += line.extensions > 0 ? 1 : 0
      }
      return count
    }.sorted {
      $0.year != $1.year ? $0.year > $1.year : ($0.school?.number ?? -1) < ($1.school?.number ?? -1)
    }
  }

  /// The lower median: a number of days that was really counted.
  private static func median(_ days: [Int]) -> Int? {
    days.isEmpty ? nil : days.sorted()[(days.count - 1) / 2]
  }
}
