package import DossierCore

/// Asks what is to be done because consents were withdrawn, and who must be asked again at sixteen.
package struct ConsentTasksQuery: OfficeQuery {
  package static let name = "consents.tasks"
  package static let example = ConsentTasksQuery()

  /// Only this school.
  package var school: SchoolID?
  /// Whether to list what was done instead of what is open.
  package var handled: Bool?

  /// Asks.
  package init(school: SchoolID? = nil, handled: Bool? = nil) {
    self.school = school
    self.handled = handled
  }

  package func answer(in office: Office) throws -> ConsentTasksAnswer {
    try office.demandConsents()
    let names = try office.pupilNames()
    let recipients = RecipientNames(office)
    let stored = try office.consentTasks(handled: handled ?? false)
    let tasks = try stored.filter { school == nil || $0.content.school == school }.map { task in
      try office.consentTaskRow(task, names, recipients)
    }.sorted { ($0.since, $0.task) < ($1.since, $1.task) }
    let sixteen = handled ?? false ? [] : try office.consentsToConfirm(in: school)
    try office.journalView(
      office.entry(
        .consentsViewed, .read, purpose: "T",
        pupils: Array(Set(tasks.map(\.pupil) + sixteen.map(\.pupil))).sorted(),
        objects: [CategoryCode.consents.text, "werklijst"]
          + (tasks.contains { !$0.given.isEmpty } ? [CategoryCode.disclosures.text] : []),
        count: tasks.count, rule: "R-X-3"))
    return ConsentTasksAnswer(date: office.viewer.today, tasks: tasks, sixteen: sixteen)
  }
}

/// What is to be done, or was done, because consents were withdrawn.
package struct ConsentTasksAnswer: Hashable, Sendable, Encodable {
  /// The day it was asked.
  package var date: CalendarDate
  /// The work lists, the oldest first.
  package var tasks: [ConsentTaskRow]
  /// Pupils who decide by now and whose parents' consents must be asked again (R-X-4).
  package var sixteen: [ConsentToConfirm]

  /// Puts an answer together.
  package init(date: CalendarDate, tasks: [ConsentTaskRow], sixteen: [ConsentToConfirm] = []) {
    self.date = date
    self.tasks = tasks
    self.sixteen = sixteen
  }
}

/// The work list of one withdrawn consent.
package struct ConsentTaskRow: Hashable, Sendable, Encodable {
  /// The record.
  package var task: RecordID
  /// The pupil.
  package var pupil: PupilID
  /// The name as lists show it, for who may see it.
  package var name: String?
  /// The school.
  package var school: SchoolID?
  /// What was withdrawn.
  package var purpose: ConsentPurposeCode
  /// Its name.
  package var label: String
  /// About whom and which question.
  package var subject: ConsentSubjectAnswer?
  /// The day it was withdrawn.
  package var since: CalendarDate
  /// How many days it took, or takes so far.
  package var days: Int
  /// What is still to be done.
  package var open: [ConsentFollowUp]
  /// What was done.
  package var steps: [Step]
  /// The state of the consent today: it may have been given again.
  package var state: ConsentState
  /// Who was given something that rested on it, for who sees the register of disclosures.
  package var given: [Given] = []

  /// Something that was given, newest first.
  package struct Given: Hashable, Sendable, Encodable {
    /// The line in the register of disclosures.
    package var disclosure: RecordID
    /// The name of the recipient.
    package var name: String?
    /// When.
    package var on: CalendarDate

    /// Puts a line together.
    package init(disclosure: RecordID, name: String?, on day: CalendarDate) {
      self.disclosure = disclosure
      self.name = name
      on = day
    }
  }

  /// One part that was seen to.
  package struct Step: Hashable, Sendable, Encodable {
    /// Which part.
    package var part: ConsentFollowUp
    /// What came of it.
    package var result: ConsentTaskResult
    /// What was done.
    package var note: String
    /// By whom, if still known.
    package var by: String?
    /// When.
    package var on: CalendarDate

    /// Puts a step together.
    package init(
      part: ConsentFollowUp, result: ConsentTaskResult, note: String, by: String?,
      on day: CalendarDate
    ) {
      self.part = part
      self.result = result
      self.note = note
      self.by = by
      on = day
    }
  }

  /// Puts a work list together.
  package init(
    task: RecordID, pupil: PupilID, name: String?, school: SchoolID?, purpose: ConsentPurposeCode,
    label: String, subject: ConsentSubjectAnswer? = nil, since: CalendarDate, days: Int,
    open: [ConsentFollowUp], steps: [Step] = [], state: ConsentState
  ) {
    self.task = task
    self.pupil = pupil
    self.name = name
    self.school = school
    self.purpose = purpose
    self.label = label
    self.subject = subject
    self.since = since
    self.days = days
    self.open = open
    self.steps = steps
    self.state = state
  }
}

/// A pupil who decides by now, with what the parents had given.
package struct ConsentToConfirm: Hashable, Sendable, Encodable {
  /// The pupil.
  package var pupil: PupilID
  /// The name as lists show it.
  package var name: String
  /// The day from which the pupil decides.
  package var since: CalendarDate
  /// What the parents gave, and the pupil must be asked.
  package var purposes: [ConsentPurposeCode]

  /// Puts a line together.
  package init(
    pupil: PupilID, name: String, since: CalendarDate, purposes: [ConsentPurposeCode]
  ) {
    self.pupil = pupil
    self.name = name
    self.since = since
    self.purposes = purposes
  }
}
