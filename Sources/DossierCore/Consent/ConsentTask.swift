/// The work list of one withdrawn consent (werklijst, R-X-3): what to see to, and what was done.
///
/// It never says whether there is consent; that follows from the words alone.
package struct ConsentTask: Hashable, Sendable, Redacted {
  /// Of which pupil.
  package let pupil: PupilID
  /// The school on that day.
  package let school: SchoolID?
  /// What was withdrawn.
  package let matter: ConsentMatter
  /// The word by which the consent ended.
  package let word: RecordID
  /// The day it was said.
  package let since: CalendarDate
  /// What must be seen to, in the order of the policy.
  package let followUps: [ConsentFollowUp]
  /// What was seen to, in the order it was done.
  package private(set) var steps: [ConsentTaskStep] = []

  /// Opens a work list.
  package init(
    pupil: PupilID, school: SchoolID?, matter: ConsentMatter, word: RecordID, since: CalendarDate,
    followUps: [ConsentFollowUp]
  ) {
    self.pupil = pupil
    self.school = school
    self.matter = matter
    self.word = word
    self.since = since
    self.followUps = followUps
  }

  /// What is still to be done.
  package var open: [ConsentFollowUp] {
    followUps.filter { followUp in !steps.contains { $0.followUp == followUp } }
  }

  /// The day on which the last part was done; `nil` while something is open.
  package var handledOn: CalendarDate? {
    open.isEmpty ? steps.map(\.on).max() ?? since : nil
  }

  /// How many days it took, or takes so far.
  package func days(on today: CalendarDate) -> Int {
    max(0, Int((handledOn ?? today).dayNumber - since.dayNumber))
  }

  /// Notes that a part was seen to; throws when it is none of this list's, or was done already.
  package mutating func add(_ step: ConsentTaskStep) throws(ConsentRefusal) {
    guard open.contains(step.followUp) else { throw .notToBeDone(step.followUp) }
    // Only data can be kept on another ground; a photo on a website cannot.
    guard step.result != .otherGround || step.followUp == .erasure else {
      throw .noOtherGround(step.followUp)
    }
    steps.append(step)
  }
}

/// One part of a work list that was seen to.
package struct ConsentTaskStep: Hashable, Sendable, Redacted {
  /// Which part.
  package let followUp: ConsentFollowUp
  /// What came of it.
  package let result: ConsentTaskResult
  /// What was done, in words.
  package let note: String
  /// By whom.
  package let by: AccountID
  /// When.
  package let on: CalendarDate

  /// Puts a step together.
  package init(
    followUp: ConsentFollowUp, result: ConsentTaskResult, note: String, by: AccountID,
    on day: CalendarDate
  ) {
    self.followUp = followUp
    self.result = result
    self.note = note
    self.by = by
    on = day
  }
}

/// What came of a part of a work list (uitkomst).
package enum ConsentTaskResult: String, Hashable, Sendable, Codable, CaseIterable {
  /// It was done.
  case done = "gedaan"
  /// There was nothing to take away or to tell.
  case nothingFound = "niets_gevonden"
  /// The data stay on another ground, which the note names.
  case otherGround = "andere_grond"
}
