/// An official demand of the police or the prosecutor for data of a pupil (vordering, O 7.2(2)).
///
/// Without one nothing goes to them. What it names is the most that can be given on it.
package struct PoliceDemand: Hashable, Sendable, Redacted {
  /// About which pupil.
  package let pupil: PupilID
  /// The school at the time; the pupil may have left since.
  package let school: SchoolID?
  /// Who demands, such as a unit of the police.
  package var authority: String
  /// On whose behalf it was signed or spoken.
  package var officer: DemandOfficer
  /// On which power.
  package var article: DemandArticle
  /// The day it was made.
  package var date: CalendarDate
  /// The day it reached the school.
  package var received: CalendarDate
  /// The last day to answer it.
  package var deadline: CalendarDate?
  /// Which categories it asks.
  package var categories: [CategoryCode]
  /// What it asks, in its own words.
  package var words: String
  /// Whether it stands on paper.
  package var form: DemandForm
  /// Who put it in the register.
  package var enteredBy: AccountID
  /// Whether the data protection officer was told.
  package var noticed: DemandNotice?
  /// How it ended, when it did.
  package var closed: DemandClosing?

  /// Puts a demand together; `DemandRules` say whether it is one.
  package init(
    pupil: PupilID, school: SchoolID? = nil, authority: String, officer: DemandOfficer,
    article: DemandArticle,
    date: CalendarDate, received: CalendarDate, deadline: CalendarDate?,
    categories: [CategoryCode], words: String, form: DemandForm, enteredBy: AccountID,
    noticed: DemandNotice? = nil, closed: DemandClosing? = nil
  ) {
    self.pupil = pupil
    self.school = school
    self.authority = authority
    self.officer = officer
    self.article = article
    self.date = date
    self.received = received
    self.deadline = deadline
    self.categories = categories
    self.words = words
    self.form = form
    self.enteredBy = enteredBy
    self.noticed = noticed
    self.closed = closed
  }

  /// What it waits for on a day.
  package func state(on day: CalendarDate) -> DemandState {
    if closed != nil { return .closed }
    guard case .spoken(let writtenBy) = form else { return .open }
    return day <= writtenBy ? .awaitingPaper(by: writtenBy) : .paperLate(since: writtenBy)
  }

  /// Whether two demands are the same one, entered twice.
  package func isSame(as other: Self) -> Bool {
    pupil == other.pupil && authority.lowercased() == other.authority.lowercased()
      && date == other.date && article == other.article && words == other.words
  }
}
