import DossierCore
import DossierOffice
import ScreenKit

/// Puts the consents of a pupil into words: the columns of each line, and all there is to say of it.
struct PupilConsentPaper: Sendable {
  private typealias Words = PupilConsentWording

  let answer: ConsentsAnswer
  private let labels: [ConsentPurposeCode: String]

  init(_ answer: ConsentsAnswer) {
    self.answer = answer
    labels = Dictionary(
      answer.lines.map { ($0.purpose, $0.label) }, uniquingKeysWith: { first, _ in first })
  }

  /// The columns of a line: for what, how it stands, since when.
  func row(_ line: PupilConsentLine) -> ListRow {
    switch line {
    case .heading(let title): ListRow([title], styles: [0: .bold])
    case .sentence(let sentence): ListRow(["  \(sentence)"])
    case .state(let line):
      ListRow(
        [
          name(line.purpose, line.subject), ConsentStateWording.word(line.state),
          since(line)?.dutch ?? "",
        ], styles: [1: ConsentStateWording.style(line.state)])
    case .word(let word):
      ListRow([
        "  \(shortName(word)) - \(giver(word))",
        ConsentStateWording.word(word.answer), word.signed.dutch,
      ])
    }
  }

  /// For what, with the question where it is asked per question.
  func name(_ purpose: ConsentPurposeCode, _ subject: ConsentSubjectAnswer?) -> String {
    let label = labels[purpose] ?? purpose.text
    return subject.map { Words.about(label, $0) } ?? label
  }

  /// The same where who said it stands behind it.
  private func shortName(_ word: ConsentWord) -> String {
    word.subject?.name ?? ConsentGroupWording.short(word.purpose)
  }

  /// Who said it.
  func giver(_ word: ConsentWord) -> String {
    guard word.guardian != nil else { return Words.pupil }
    return word.giverName ?? Words.aGuardian
  }

  /// The facts of a line below each other, for the pane and the box.
  func facts(_ line: PupilConsentLine) -> [DetailLine] {
    switch line {
    case .heading, .sentence: []
    case .state(let line): facts(line)
    case .word(let word): facts(word)
    }
  }

  /// The words that a state rests on, newest first; none for who sees only the state.
  private func words(of line: ConsentLine) -> [ConsentWord] {
    answer.history.filter { line.words.contains($0.record) }
  }

  private func since(_ line: ConsentLine) -> CalendarDate? {
    words(of: line).map(\.signed).max()
  }

  private func facts(_ line: ConsentLine) -> [DetailLine] {
    var lines = [
      DetailLine(Words.purpose, name(line.purpose, line.subject), style: .bold),
      DetailLine(
        Words.state, ConsentStateWording.word(line.state),
        style: ConsentStateWording.style(line.state)),
      DetailLine(Words.meaning, ConsentStateWording.sentence(line.state)),
    ]
    if let medium = line.medium { lines.append(DetailLine(Words.medium, medium)) }
    lines += words(of: line).map { DetailLine(Words.rests, Words.line($0, by: giver($0))) }
    return lines
  }

  private func facts(_ word: ConsentWord) -> [DetailLine] {
    var lines = [
      DetailLine(Words.purpose, name(word.purpose, word.subject), style: .bold),
      DetailLine(Words.answer, ConsentStateWording.word(word.answer)),
      DetailLine(Words.giver, Words.capacity(word, giver(word))),
      DetailLine(Words.signed, "\(word.signed.dutch), \(ConsentStateWording.word(word.way))"),
      DetailLine(Words.text, "\(word.text)"),
    ]
    if let until = word.until { lines.append(DetailLine(Words.until, until.dutch)) }
    lines.append(DetailLine(Words.evidence, Words.evidence(word)))
    lines.append(
      DetailLine(Words.entered, Words.entered(word.enteredBy, on: word.entered)))
    return lines
  }

  /// Who could take back a yes, the one who gave it last first; empty when there is none.
  func withdrawable(_ line: PupilConsentLine) -> ConsentWord? {
    guard let purpose = line.purpose else { return nil }
    var said: [RecordID?: ConsentWord] = [:]
    for word in answer.history.reversed()
    where word.purpose == purpose && word.subject == line.subject {
      said[word.guardian] = word
    }
    return said.values.filter { $0.answer == .given }
      .max { ($0.signed, $0.record) < ($1.signed, $1.record) }
  }
}
