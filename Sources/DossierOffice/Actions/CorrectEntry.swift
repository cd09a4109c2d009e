package import DossierCore

/// Corrects a report; what was written before stays in its history (R-O-3.1-1).
package struct CorrectEntry: OfficeAction {
  package static let name = "entry.correct"
  package static let example = CorrectEntry(
    pupil: PupilID(number: 7), category: "C14", entry: RecordID(number: 11), seen: 1,
    date: CalendarDate(dayNumber: 20_777), title: "Voortgangsgesprek",
    text: "Besproken: lezen gaat vooruit.", reason: "Verkeerd vak genoemd")

  /// The pupil.
  package var pupil: PupilID
  /// The category.
  package var category: CategoryCode
  /// The entry.
  package var entry: RecordID
  /// The version that was on the screen.
  package var seen: Int
  /// The day it is about.
  package var date: CalendarDate
  /// One line that says what it is.
  package var title: String
  /// The text.
  package var text: String
  /// Why it is corrected.
  package var reason: String
  /// Whether it mentions others; unchanged when left out.
  package var mentionsOthers: Bool?

  /// Puts a correction together.
  package init(
    pupil: PupilID, category: CategoryCode, entry: RecordID, seen: Int, date: CalendarDate,
    title: String, text: String, reason: String, mentionsOthers: Bool? = nil
  ) {
    self.pupil = pupil
    self.category = category
    self.entry = entry
    self.seen = seen
    self.date = date
    self.title = title
    self.text = text
    self.reason = reason
    self.mentionsOthers = mentionsOthers
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let today = office.viewer.today
    try office.changeEntry(entry, of: pupil, in: category, seen: seen, .entryCorrected) { entry in
      let words = try EntryWords(title: title, text: text, date: date, today: today)
      guard
        words.title != entry.title || words.text != entry.text || date != entry.date
          || mentionsOthers.map({ $0 != entry.mentionsOthers }) ?? false
      else { throw Refusal.nothingToChange }
      entry.title = words.title
      entry.text = words.text
      entry.date = date
      entry.mentionsOthers = mentionsOthers ?? entry.mentionsOthers
      entry.correction = try checkedReason(reason, "R-O-3.1-1")
      entry.author = office.account
      entry.written = today
    }
    return ActionOutcome(pupil: pupil, record: entry)
  }
}
