package import DossierCore

/// Makes a letter about a request and keeps it with the case, ready to sign (R-O-8.9-3).
package struct MakeLetter: OfficeAction {
  package static let name = "letter.make"
  package static let example = MakeLetter(request: RequestID(number: 31), kind: .receipt)

  /// About which request.
  package var request: RequestID
  /// Which letter.
  package var kind: LetterKind
  /// The day before which an answer or a visit is asked.
  package var respondBefore: CalendarDate?
  /// Questions or reasons that must be in it, in whole sentences.
  package var remark: String?
  /// The version on the screen.
  package var seen: Int?

  /// Orders a letter.
  package init(
    request: RequestID, kind: LetterKind, respondBefore: CalendarDate? = nil,
    remark: String? = nil, seen: Int? = nil
  ) {
    self.request = request
    self.kind = kind
    self.respondBefore = respondBefore
    self.remark = remark
    self.seen = seen
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandPart()
    let stored = try office.request(request)
    guard seen == nil || seen == stored.version else { throw Refusal.stale }
    let request = stored.content.request
    try office.demandLetters(kind, about: request)
    guard request.letters.contains(kind) else {
      throw Refusal.request(.notInThisStage(.received, request.stage.phase))
    }
    if let day = respondBefore, day < office.viewer.today {
      throw Refusal.impossibleDate(.beforeStart)
    }
    let written = try office.press.write(try office.letterOrder(kind, stored, asking: self))
    let letter = SealedLetter(
      written, about: .request(request.id), kind: kind, made: office.viewer.today,
      author: office.account)
    let id = try office.making { transaction in
      let id = transaction.newRecordID()
      try transaction.put(letter.draft(as: id))
      let line = office.entry(
        .letterMade, .create, purpose: "R", pupils: [request.intake.pupil],
        objects: [request.id.text, kind.rawValue, id.text], rule: request.kind.rule)
      return (id, [line])
    }
    return ActionOutcome(pupil: request.intake.pupil, record: id)
  }
}

extension RecordList {
  /// The letters about a request.
  package static func letters(of request: RequestID) -> RecordList {
    RecordList("requests/\(request.text)/letters")
  }

  /// The letters about the consents of a pupil.
  package static func consentLetters(of pupil: PupilID) -> RecordList {
    RecordList("consents/\(pupil.text)/letters")
  }
}

extension SealedLetter {
  /// A letter as it came from the press.
  init(
    _ written: WrittenLetter, about matter: LetterMatter, kind: LetterKind, made: CalendarDate,
    author: AccountID
  ) {
    self.init(
      matter: matter, kind: kind, made: made, author: author, subject: written.subject,
      text: written.text, html: written.html)
  }

  /// The one version of a letter to write.
  func draft(as id: RecordID) -> ArchiveDraft {
    let (subject, list): (RecordSubject?, RecordList) =
      switch matter {
      case .request(let request): (nil, .letters(of: request))
      case .consents(let pupil): (.pupil(pupil), .consentLetters(of: pupil))
      }
    return ArchiveDraft(
      id: id, version: 1, compartment: .register, subject: subject, list: list, body: sealedForm)
  }
}
