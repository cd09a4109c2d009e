import DossierCore
import DossierOffice

/// The figures about consents in words: for the screen, the page to print and the file.
struct ConsentReport: Sendable {
  private typealias Words = ConsentOverviewWording
  private typealias Column = OversightTable.Column
  private typealias Row = OversightTable.Row

  /// The figures with what must be said about them.
  let figures: FigureReport
  /// How many schools are in it.
  let schools: Int

  /// Puts the figures of an answer into words.
  init(_ answer: ConsentOverviewAnswer, at board: String) {
    schools = answer.schools.count
    figures = FigureReport(
      title: Words.reportTitle(board),
      notes: [Words.reportDate(answer.date), Words.reportNote(smallest: answer.smallest)],
      tables: answer.schools.map { Self.purposes(of: $0, smallest: answer.smallest) }
        + [Self.withdrawals(answer)])
  }

  /// Each purpose with the number of pupils in each state.
  private static func purposes(
    of place: ConsentOverviewAnswer.Place, smallest: Int
  ) -> OversightTable {
    OversightTable(
      title: place.name, labelTitle: ConsentFormWording.purpose,
      columns: ConsentState.allCases.map {
        Column(title: ConsentStateWording.word($0), short: ConsentStateWording.sign($0))
      },
      rows: place.purposes.map { purpose in
        Row(
          label: purpose.label,
          cells: ConsentState.allCases.map { Words.number(purpose[state: $0], smallest) },
          bar: bar(of: purpose, smallest))
      }, empty: Words.nothing)
  }

  /// The yeses as a bar; too few to tell have none.
  private static func bar(
    of purpose: ConsentOverviewAnswer.Purpose, _ smallest: Int
  ) -> OversightTable.Bar? {
    guard case .number(let given) = purpose[state: .given] else { return nil }
    return OversightTable.Bar(
      value: given, note: Words.note(Words.number(purpose[state: .unanswered], smallest)))
  }

  /// How long it took to see to what was withdrawn.
  private static func withdrawals(_ answer: ConsentOverviewAnswer) -> OversightTable {
    OversightTable(
      title: Words.withdrawals, labelTitle: RequestsWording.school,
      columns: [
        Column(title: Words.open, short: Words.shortOpen),
        Column(title: Words.oldest, short: Words.shortOldest),
        Column(title: Words.handled, short: Words.shortHandled),
        Column(title: OversightWording.median, short: OversightWording.shortMedian),
        Column(title: Words.longest, short: Words.shortLongest),
      ],
      rows: answer.schools.map { place in
        let counts = place.withdrawals
        return Row(
          label: place.name,
          cells: [
            Words.number(counts.open, answer.smallest), Words.days(counts.oldestDays),
            Words.number(counts.handled, answer.smallest), Words.days(counts.medianDays),
            Words.days(counts.longestDays),
          ])
      }, empty: Words.nothing)
  }
}
