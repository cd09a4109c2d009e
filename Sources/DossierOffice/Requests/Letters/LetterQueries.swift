package import DossierCore

/// Asks which letters were made about a request, the newest first.
package struct LettersQuery: OfficeQuery {
  package static let name = "letters"
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
    let concealed = try ConcealedDisclosures(
      office, of: stored.content.request.intake.pupil)
    let lines = try office.letterLines(on: .letters(of: request), without: concealed)
      .filter { office.readsLetter($0.kind, about: stored.content.request) }
    try office.journalView(
      office.entry(
        .requestViewed, .read, purpose: "R",
        pupils: [stored.content.request.intake.pupil], objects: [request.text, "brieven"],
        rule: "R-O-8.9-1"))
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
  /// The recipient that it is for, by name; `nil` when it is for the family.
  package var recipient: String?
}

/// Asks for the words of one letter.
package struct LetterQuery: OfficeQuery {
  package static let name = "letter"
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
    let concealed = try ConcealedDisclosures(
      office, of: stored.content.request.intake.pupil)
    guard office.readsLetter(letter.kind, about: stored.content.request),
      !concealed.hides(letter)
    else { throw Refusal.notFound(.letter) }
    try office.journalView(
      office.entry(
        .requestViewed, .read, purpose: "R",
        pupils: [stored.content.request.intake.pupil],
        objects: [request.text, self.letter.text]
          + office.priorDisclosures(of: stored.content.request.intake.pupil)
          .filter(letter.mayTell).shieldMarks,
        rule: "R-O-8.9-1"))
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
  /// The letters on a list, the newest first; one that tells of a hidden disclosure is not there.
  func letterLines(
    on list: RecordList, without concealed: ConcealedDisclosures? = nil
  ) throws -> [LetterLine] {
    let recipients = try recipientsByRecord()
    return try archive.recordsOn(list, .register).compactMap { record in
      let letter = try SealedLetter(opened: record.body)
      guard concealed?.hides(letter) != true else { return nil }
      return LetterLine(
        letter: record.id, kind: letter.kind, made: letter.made,
        author: directory.profile(of: letter.author)?.name, subject: letter.subject,
        recipient: letter.recipient.flatMap { recipients[$0]?.name })
    }.sorted { ($1.made, $1.letter) < ($0.made, $0.letter) }
  }

  /// Whether the viewer reads letters of a kind: what the FG answers is between the FG and who asked.
  func readsLetter(_ kind: LetterKind, about request: RequestCase) -> Bool {
    kind != .answer || rights.supervises
  }

  /// The letters that fit where a case stands, without those that only somebody else makes.
  func letters(of request: RequestCase) -> [LetterKind] {
    guard request.kind == .question || rights.supervises else { return request.letters }
    return request.letters.filter { (try? demandLetters($0, about: request)) != nil }
  }

  /// Throws unless the viewer can make letters about a request.
  ///
  /// Who handles requests makes them, except that the FG writes to who asked the FG.
  func demandLetters(_ kind: LetterKind, about request: RequestCase) throws {
    if rights.supervises, request.kind == .question { return }
    guard rights.handlesRequests else {
      throw Refusal.roleMayNot(role, "R-O-8.9-2")
    }
    guard kind != .answer || request.kind != .question else {
      throw Refusal.request(.officerAnswers)
    }
  }

  /// A letter about a matter; any other answers as none.
  func letter(_ id: RecordID, about matter: LetterMatter) throws -> SealedLetter {
    let stored: StoredValue<SealedLetter> = try found(id, as: .letter)
    guard stored.content.matter == matter else { throw Refusal.notFound(.letter) }
    return stored.content
  }
}
