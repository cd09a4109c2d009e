import DossierCore
import DossierOffice

/// The figures about requests in words, once for every way in which they are shown.
///
/// There is nobody's name in it: numbers, and the ids of requests that are late.
struct OversightReport: Sendable {
  /// The tables in their order.
  let tables: [OversightTable]
  /// The day of the figures.
  let date: CalendarDate
  /// Whose figures they are and of which year.
  let about: String
  /// The newest line of the journal.
  let newest: JournalMark?
  /// How many requests are open.
  let open: Int
  /// How many of those are late.
  let late: Int

  /// Puts the figures of an answer into words.
  init(_ answer: OversightAnswer, query: OversightQuery, at workplace: Workplace) {
    let names = OversightNames(workplace)
    let figures = answer.figures
    date = answer.date
    newest = answer.newest
    about = OversightWording.about(
      school: query.school.map { names.school($0) }, year: query.year)
    open = figures.open.reduce(0) { $0 + $1.total }
    late = answer.late.count
    tables = [
      Self.byKind(figures, query), Self.byAge(figures, query), Self.late(answer.late, names, query),
      Self.ended(figures, names), Self.grounds(figures), Self.lateReasons(figures),
    ]
  }

  private typealias Words = OversightWording
  private typealias Column = OversightTable.Column
  private typealias Row = OversightTable.Row

  private static func byKind(_ figures: RequestFigures, _ query: OversightQuery) -> OversightTable {
    let ages = (0...RequestFigures.ageLimits.count).map {
      Column(title: Words.age($0), short: Words.shortAge($0))
    }
    return OversightTable(
      title: Words.open(Words.openByKind, query), labelTitle: Words.kind,
      columns: ages + [
        Column(title: Words.total, short: Words.total),
        Column(title: Words.isLate, short: Words.shortLate),
        Column(title: Words.extended, short: Words.shortExtended),
      ],
      rows: figures.open.map { count in
        Row(
          label: RequestWording.word(count.kind),
          cells: (count.ages + [count.total, count.late, count.extended]).map(String.init),
          bar: OversightTable.Bar(
            value: count.total, note: Words.note(late: count.late, extended: count.extended)))
      }, empty: Words.noneOpen)
  }

  private static func byAge(_ figures: RequestFigures, _ query: OversightQuery) -> OversightTable {
    let counts = (0...RequestFigures.ageLimits.count).map { index in
      figures.open.reduce(0) { $0 + $1.ages[index] }
    }
    return OversightTable(
      title: Words.open(Words.openByAge, query), labelTitle: Words.age,
      columns: [Column(title: Words.count, short: Words.count)],
      rows: figures.open.isEmpty
        ? []
        : counts.enumerated().map { index, count in
          Row(
            label: Words.age(index), cells: ["\(count)"],
            bar: OversightTable.Bar(value: count, note: ""))
        }, empty: Words.noneOpen)
  }

  private static func late(
    _ late: [LateRequest], _ names: OversightNames, _ query: OversightQuery
  ) -> OversightTable {
    OversightTable(
      title: Words.open(Words.late, query), labelTitle: Words.request,
      columns: [
        Column(title: Words.kind, short: Words.kind, isNumber: false),
        Column(title: Words.school, short: Words.school, isNumber: false, isWide: true),
        Column(title: Words.due, short: Words.due, isNumber: false, isWide: true),
        Column(title: Words.days, short: Words.shortDays),
        Column(title: Words.flagged, short: Words.shortFlagged, isNumber: false),
        Column(title: Words.extended, short: Words.shortExtended, isWide: true),
        Column(title: Words.waitsFor, short: Words.waitsFor, isNumber: false),
      ],
      rows: late.map { line in
        Row(
          label: line.reference,
          cells: [
            RequestWording.word(line.kind), names.school(line.school), line.due.dutch,
            "\(line.daysLate)", line.isFlagged ? Words.yes : "", "\(line.extensions)",
            names.reason(line),
          ], late: line)
      }, empty: Words.noneLate)
  }

  private static func ended(
    _ figures: RequestFigures, _ names: OversightNames
  ) -> OversightTable {
    OversightTable(
      title: Words.ended, labelTitle: Words.yearAndSchool,
      columns: [
        Column(title: Words.total, short: Words.total),
        Column(title: Words.granted, short: Words.shortGranted),
        Column(title: Words.partly, short: Words.shortPartly),
        Column(title: Words.refused, short: Words.shortRefused),
        Column(title: Words.withdrawn, short: Words.shortWithdrawn),
        Column(title: Words.isLate, short: Words.shortLate),
        Column(title: Words.extended, short: Words.shortExtended),
        Column(title: Words.median, short: Words.shortMedian),
      ],
      rows: figures.ended.map { count in
        let numbers = [
          count.total, count.granted, count.partlyGranted, count.refused, count.withdrawn,
          count.late, count.extended,
        ]
        return Row(
          label: "\(count.year) \(names.school(count.school))",
          cells: numbers.map(String.init) + [count.medianDays.map(String.init) ?? Terms.empty],
          bar: OversightTable.Bar(
            value: count.total, note: Words.note(median: count.medianDays)))
      }, empty: Words.noneEnded)
  }

  private static func lateReasons(_ figures: RequestFigures) -> OversightTable {
    let counts = LateReason.allCases.compactMap { reason in
      figures.lateReasons[reason].map { (reason, $0) }
    }
    return OversightTable(
      title: Words.lateReasons, labelTitle: Words.lateReason,
      columns: [Column(title: Words.count, short: Words.count)],
      rows: counts.sorted { $0.1 > $1.1 }.map { reason, count in
        Row(
          label: RequestWording.word(reason).sentenceStart, cells: ["\(count)"],
          bar: OversightTable.Bar(value: count, note: ""))
      }, empty: Words.noneAnsweredLate)
  }

  private static func grounds(_ figures: RequestFigures) -> OversightTable {
    let counts = RefusalGround.allCases.compactMap { ground in
      figures.grounds[ground].map { (ground, $0) }
    }
    return OversightTable(
      title: Words.grounds, labelTitle: Words.ground,
      columns: [Column(title: Words.count, short: Words.count)],
      rows: counts.sorted { $0.1 > $1.1 }.map { ground, count in
        Row(
          label: RequestWording.word(ground), cells: ["\(count)"],
          bar: OversightTable.Bar(value: count, note: ""))
      }, empty: Words.noneRefused)
  }
}

/// The names that figures need: of schools, and of what a late request waits for.
struct OversightNames: Sendable {
  private let workplace: Workplace

  init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  func school(_ id: SchoolID?) -> String {
    guard let id else { return OversightWording.unknownSchool }
    return workplace.schools.first { $0.id == id }?.name ?? id.text
  }

  /// What a late request waits for, and when somebody was last reminded of it; nobody is named.
  func reason(_ line: LateRequest) -> String {
    let task = line.waitsFor.map { RequestWording.line($0, RequestNames(workplace.policy)) }
    return [task, line.reminded.map { OversightWording.reminded($0) }].compactMap(\.self)
      .joined(separator: "; ")
  }
}
