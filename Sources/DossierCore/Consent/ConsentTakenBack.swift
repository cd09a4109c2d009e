/// What a witness keeps of a word that took a consent away, so that a backup does not bring it back.
///
/// Identifiers, codes and dates only: who represented somebody and what was asked stay in the
/// register. The first word about the matter, by its record, tells a restored register which matter.
package struct ConsentTakenBack: Hashable, Sendable {
  /// The record of the word.
  package let word: RecordID
  /// About which pupil.
  package let pupil: PupilID
  /// For what.
  package let purpose: ConsentPurposeCode
  /// The record of the first word about the same matter.
  package let first: RecordID
  /// Refused or withdrawn.
  package let answer: ConsentAnswer
  /// Whose word it was: the sheet of a parent or guardian, or `nil` for the pupil.
  package let guardian: RecordID?
  /// The authority as recorded.
  package let authority: ParentalAuthority?
  /// The day it was said.
  package let signed: CalendarDate
  /// How.
  package let way: ConsentWay
  /// The version of the text.
  package let text: Int
  /// Who entered it.
  package let enteredBy: AccountID
  /// When.
  package let entered: CalendarDate
  /// The work list that it opened, if it did.
  package let task: RecordID?
  /// The school on that day.
  package let school: SchoolID?
  /// What was on the work list.
  package let followUps: [ConsentFollowUp]

  /// Takes what must be kept of a word.
  package init(
    word: RecordID, event: ConsentEvent, first: RecordID, task: RecordID?, school: SchoolID?,
    followUps: [ConsentFollowUp]
  ) {
    self.word = word
    pupil = event.pupil
    purpose = event.purpose
    self.first = first
    answer = event.answer
    if case .guardian(let sheet) = event.giver.principal {
      guardian = sheet
    } else {
      guardian = nil
    }
    authority = event.authority
    signed = event.signed
    way = event.way
    text = event.text
    enteredBy = event.enteredBy
    entered = event.entered
    self.task = task
    self.school = school
    self.followUps = followUps
  }

  /// The word again, about the matter that the register knows.
  package func event(number: Int, about subject: ConsentSubject?) -> ConsentEvent {
    ConsentEvent(
      pupil: pupil, number: number, purpose: purpose, answer: answer,
      giver: Requester(guardian.map { .guardian($0) } ?? .pupil), authority: authority,
      signed: signed, way: way, evidence: nil, text: text, enteredBy: enteredBy, entered: entered,
      subject: subject)
  }
}

extension ConsentTakenBack {
  /// Reads what `write` wrote.
  package init(from reader: inout ByteReader) throws(ByteFault) {
    word = try reader.id()
    pupil = try reader.id()
    purpose = try reader.code()
    first = try reader.id()
    answer = try reader.word()
    guardian = try reader.optional { (reader) throws(ByteFault) in try reader.id() }
    authority = try reader.optional { (reader) throws(ByteFault) in try reader.word() }
    signed = try reader.date()
    way = try reader.word()
    text = try reader.integer()
    enteredBy = try reader.id()
    entered = try reader.date()
    task = try reader.optional { (reader) throws(ByteFault) in try reader.id() }
    school = try reader.optional { (reader) throws(ByteFault) in try reader.id() }
    followUps = try reader.words()
  }

  /// Writes it for a row of the witness.
  package func write(to writer: inout ByteWriter) {
    writer.write(id: word)
    writer.write(id: pupil)
    writer.write(code: purpose)
    writer.write(id: first)
    writer.write(word: answer)
    writer.write(optional: guardian) { $0.write(id: $1) }
    writer.write(optional: authority) { $0.write(word: $1) }
    writer.write(date: signed)
    writer.write(word: way)
    writer.write(integer: text)
    writer.write(id: enteredBy)
    writer.write(date: entered)
    writer.write(optional: task) { $0.write(id: $1) }
    writer.write(optional: school) { $0.write(id: $1) }
    writer.write(words: followUps)
  }
}
