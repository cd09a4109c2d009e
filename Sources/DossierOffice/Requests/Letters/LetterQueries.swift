package import DossierCore

/// Asks which letters were made about a request, the newest first.
package struct LettersQuery: OfficeQuery {
  package static let name = "letters"
  package static let parameters: [Parameter] = [.required("request")]
  package static let example = LettersQuery(request: RequestID(number: 31))

  /// About which request.
  package var request: RequestID

  /// Asks.
  package init(request: RequestID) {
    self.request = request
  }

  package func answer(in office: Office) throws -> [LetterLine] {
    try office.demandRegister()
    let stored = try office.request(request)
    let lines = try office.letterLines(on: .letters(of: request))
    try office.journalView(
      office.entry(
        .requestViewed, .read, purpose: "R",
        pupils: [stored.content.request.intake.pupil], objects: [request.text, "brieven"],
        count: lines.count, rule: "R-O-8.9-1"))
    return lines
  }
}

/// One letter in the list.
package struct LetterLine: Hashable, Sendable, Encodable {
  /// The record.
  package var letter: RecordID
  /// Which letter.
  package var kind: LetterKind
  /// The day it was made.
  package var made: CalendarDate
  /// Who made it, if still known.
  package var author: String?
  /// What it is about.
  package var subject: String
}

/// Asks for the words of one letter.
package struct LetterQuery: OfficeQuery {
  package static let name = "letter"
  package static let parameters: [Parameter] = [.required("request"), .required("letter")]
  package static let example = LetterQuery(
    request: RequestID(number: 31), letter: RecordID(number: 51))

  /// About which request.
  package var request: RequestID
  /// Which letter.
  package var letter: RecordID

  /// Asks.
  package init(request: RequestID, letter: RecordID) {
    self.request = request
    self.letter = letter
  }

  package func answer(in office: Office) throws -> LetterAnswer {
    try office.demandRegister()
    let stored = try office.request(request)
    let letter = try office.letter(self.letter, about: .request(request))
    try office.journalView(
      office.entry(
        .requestViewed, .read, purpose: "R",
        pupils: [stored.content.request.intake.pupil],
        objects: [request.text, self.letter.text], rule: "R-O-8.9-1"))
    return LetterAnswer(letter)
  }
}

/// The words of one letter.
package struct LetterAnswer: Hashable, Sendable, Encodable {
  /// Which letter.
  package var kind: LetterKind
  /// The day it was made.
  package var made: CalendarDate
  /// As plain text.
  package var text: String
  /// As a page to print.
  package var html: String
}

extension LetterAnswer {
  init(_ letter: SealedLetter) {
    self.init(kind: letter.kind, made: letter.made, text: letter.text, html: letter.html)
  }
}

extension Office {
  /// The letters on a list, the newest first.
  func letterLines(on list: RecordList) throws -> [LetterLine] {
    try archive.recordsOn(list, .register).map { record in
      let letter = try SealedLetter(opened: record.body)
      return LetterLine(
        letter: record.id, kind: letter.kind, made: letter.made,
        author: directory.profile(of: letter.author)?.name, subject: letter.subject)
    }.sorted { ($1.made, $1.letter) < ($0.made, $0.letter) }
  }

  /// A letter about a matter; any other answers as none.
  func letter(_ id: RecordID, about matter: LetterMatter) throws -> SealedLetter {
    guard let record = try openable(id, archive.record),
      RecordContentKind(opened: record.body) == .letter
    else { throw Refusal.notFound(.letter) }
    let letter = try SealedLetter(opened: record.body)
    guard letter.matter == matter else { throw Refusal.notFound(.letter) }
    return letter
  }
}
