import DossierCore
import Testing

/// R-O-7.2-3: what has to be done about a demand on a day, and by when.
struct DemandDutyTests {
  private static let said = CalendarDate(dayNumber: 20_777)

  private func demand(_ form: DemandForm, deadline days: Int?) -> PoliceDemand {
    PoliceDemand(
      pupil: PupilID(number: 7), authority: "Eenheid Oost",
      officer: DemandOfficer(function: "Hulpofficier", number: "OH-1"),
      article: .article126nd, date: Self.said, received: Self.said,
      deadline: days.map { Self.said.adding(days: $0) }, categories: ["C01"], words: "De naam",
      form: form, enteredBy: AccountID(number: 1))
  }

  private func duties(
    _ form: DemandForm, deadline days: Int?, after passed: Int, isAnswered: Bool = false
  ) -> [String] {
    demand(form, deadline: days)
      .duties(on: Self.said.adding(days: passed), isAnswered: isAnswered)
      .map { duty in
        "\(duty.step) \(duty.due.map { String($0.dayNumber - Self.said.dayNumber) } ?? "-")"
      }
  }

  @Test func `neither day of a spoken demand hides the other`() {
    let spoken = DemandForm.spoken(on: Self.said)
    #expect(duties(spoken, deadline: nil, after: 0) == ["paper 3"])
    #expect(duties(spoken, deadline: 1, after: 0) == ["answer 1", "paper 3"])
    #expect(duties(spoken, deadline: 3, after: 0) == ["answer 3", "paper 3"])
    #expect(duties(spoken, deadline: 9, after: 0) == ["paper 3", "answer 9"])
    #expect(duties(spoken, deadline: 1, after: 4) == ["answer 1", "paper 3"])
    #expect(duties(spoken, deadline: 1, after: 0, isAnswered: true) == ["paper 3"])
  }

  @Test func `what stands on paper must be answered, and is closed after it was`() {
    let written = DemandForm.written(.place("Kluis"))
    #expect(duties(written, deadline: nil, after: 0) == ["answer -"])
    #expect(duties(written, deadline: 9, after: 20) == ["answer 9"])
    #expect(duties(written, deadline: 9, after: 0, isAnswered: true) == ["answer 9"])
    let came = DemandForm.writtenAfterwards(
      .place("Kluis"), came: Self.said.adding(days: 2), writtenBy: Self.said.adding(days: 3))
    #expect(duties(came, deadline: 9, after: 1) == ["paper 3", "answer 9"])
    #expect(duties(came, deadline: 9, after: 2) == ["answer 9"])
  }
}
