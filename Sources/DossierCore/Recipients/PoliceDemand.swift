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
  /// The scan of its paper, when there is one.
  package var scan: DemandScan?

  /// Puts a demand together; `DemandRules` say whether it is one.
  package init(
    pupil: PupilID, school: SchoolID? = nil, authority: String, officer: DemandOfficer,
    article: DemandArticle,
    date: CalendarDate, received: CalendarDate, deadline: CalendarDate?,
    categories: [CategoryCode], words: String, form: DemandForm, enteredBy: AccountID,
    noticed: DemandNotice? = nil, closed: DemandClosing? = nil, scan: DemandScan? = nil
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
    self.scan = scan
  }

  /// What it waits for on a day, also on one that has passed: what left is judged on that day.
  package func state(on day: CalendarDate) -> DemandState {
    if let closed, closed.on <= day { return .closed }
    let writtenBy: CalendarDate
    switch form {
    case .written: return .open
    case .spoken(let by): writtenBy = by
    case .writtenAfterwards(_, let came, let by):
      if came <= day { return .open }
      writtenBy = by
    }
    return day <= writtenBy ? .awaitingPaper(by: writtenBy) : .paperLate(since: writtenBy)
  }

  /// Whether two demands are the same one, entered twice.
  package func isSame(as other: Self) -> Bool {
    pupil == other.pupil && authority.lowercased() == other.authority.lowercased()
      && date == other.date && article == other.article && words == other.words
  }
}
