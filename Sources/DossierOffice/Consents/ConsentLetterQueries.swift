package import DossierCore

/// Asks which letters were made about the consents of a pupil, the newest first.
package struct ConsentLettersQuery: OfficeQuery {
  package static let name = "consents.letters"
  package static let example = ConsentLettersQuery(pupil: PupilID(number: 7))

  /// About which pupil.
  package var pupil: PupilID

  /// Asks.
  package init(pupil: PupilID) {
    self.pupil = pupil
  }

  package func answer(in office: Office) throws -> [LetterLine] {
    try office.demandConsentLetters(of: pupil)
    let lines = try office.letterLines(on: .consentLetters(of: pupil))
    try office.journalView(
      office.entry(
        .consentsViewed, .read, purpose: "T", pupils: [pupil],
        objects: [CategoryCode.consents.text, "brieven"], count: lines.count, rule: "R-O-1-1"))
    return lines
  }
}

/// Asks for the words of one letter about the consents of a pupil.
package struct ConsentLetterQuery: OfficeQuery {
  package static let name = "consents.letter"
  package static let example = ConsentLetterQuery(
    pupil: PupilID(number: 7), letter: RecordID(number: 51))

  /// About which pupil.
  package var pupil: PupilID
  /// Which letter.
  package var letter: RecordID

  /// Asks.
  package init(pupil: PupilID, letter: RecordID) {
    self.pupil = pupil
    self.letter = letter
  }

  package func answer(in office: Office) throws -> LetterAnswer {
    try office.demandConsentLetters(of: pupil)
    let letter = try office.letter(self.letter, about: .consents(pupil))
    try office.journalView(
      office.entry(
        .consentsViewed, .read, purpose: "T", pupils: [pupil],
        objects: [CategoryCode.consents.text, self.letter.text], rule: "R-O-1-1"))
    return LetterAnswer(letter)
  }
}

extension Office {
  /// Letters hold addresses and names of parents: they are for who keeps the register.
  fileprivate func demandConsentLetters(of pupil: PupilID) throws {
    let facts = try facts(of: pupil)
    _ = try consentVerdict(facts)
    guard rights.recordsConsents, seesEvidence(facts)
    else { throw Refusal.roleMayNot(role, "R-I-1.3-2") }
  }
}
