package import DossierCore

/// Adds a report or note (verslag) to a category of a pupil.
package struct AddEntry: OfficeAction {
  package static let name = "entry.add"
  package static let example = AddEntry(
    pupil: PupilID(number: 7), category: "C14", date: CalendarDate(dayNumber: 20_777),
    title: "Voortgangsgesprek", text: "Besproken: rekenen gaat vooruit.", source: .staff)

  /// The pupil.
  package var pupil: PupilID
  /// The category.
  package var category: CategoryCode
  /// The day it is about.
  package var date: CalendarDate
  /// One line that says what it is.
  package var title: String
  /// The text.
  package var text: String
  /// Where it came from.
  package var source: DataSource
  /// Whether it mentions others (R-O-8.2-5); no when left out.
  package var mentionsOthers: Bool?
  /// Why it must be recorded, where the category demands that.
  package var necessity: String?

  /// Puts an entry together.
  package init(
    pupil: PupilID, category: CategoryCode, date: CalendarDate, title: String, text: String,
    source: DataSource, mentionsOthers: Bool? = nil, necessity: String? = nil
  ) {
    self.pupil = pupil
    self.category = category
    self.date = date
    self.title = title
    self.text = text
    self.source = source
    self.mentionsOthers = mentionsOthers
    self.necessity = necessity
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let facts = try office.facts(of: pupil)
    let category = try office.changeableCategory(self.category, facts)
    guard category.holdsEntries else {
      throw Refusal.categoryHolds(category.code, no: .entries)
    }
    if category.needsNecessity, necessity?.allSatisfy(\.isWhitespace) ?? true {
      throw Refusal.necessityMissing(category.code)
    }
    let necessity =
      category.needsNecessity ? try checkedReason(necessity ?? "", "R-O-4.2-1") : nil
    let words = try EntryWords(title: title, text: text, date: date, today: office.viewer.today)
    let entry = DossierEntry(
      pupil: pupil, category: category.code, date: date, title: words.title, text: words.text,
      author: office.account, written: office.viewer.today, source: source,
      mentionsOthers: mentionsOthers ?? false, necessity: necessity)
    let id = try office.making { transaction in
      let id = transaction.newRecordID()
      try office.put(entry, version: 1, as: id, in: category, transaction)
      let line = office.entry(
        .entryAdded, .create, pupils: [pupil], objects: [category.code.text, id.text],
        rule: "R-I-1.3-2")
      return (id, [line])
    }
    return ActionOutcome(pupil: pupil, record: id)
  }
}
