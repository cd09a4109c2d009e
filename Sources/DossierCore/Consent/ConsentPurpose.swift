/// What the codes of consent purposes are codes of.
package enum ConsentPurposeKind {}

/// A purpose for which consent is asked, such as `website`.
package typealias ConsentPurposeCode = Code<ConsentPurposeKind>

/// Something that is only done with consent (waarvoor toestemming), in one medium.
///
/// Taking a photo and publishing it are different purposes, and so are two places where it is
/// published: consent is specific (AVG 4(11)).
package struct ConsentPurpose: Hashable, Sendable, Codable {
  /// Its code; codes are never reused.
  package var code: ConsentPurposeCode
  /// The Dutch name on the screen.
  package var label: String
  /// Where or by what it is done, in Dutch; `nil` when that says nothing more.
  package var medium: String?
  /// The category that may be recorded and seen under this consent, if it opens one (R-O-4.2-2).
  package var opens: CategoryCode?
  /// The days from which a new text holds, in order; before the first one version 1 holds.
  ///
  /// A day is added only when the meaning changes: everybody must answer again. A typing error that
  /// is mended adds none.
  package var renewals: [CalendarDate]
  /// Whether a consent ends with the school year in which it was signed.
  package var endsWithSchoolYear: Bool
  /// Whether each consent is about one recipient and one question (R-I-1.4-7, X-06).
  package var perQuestion: Bool
  /// Whether it is asked only of whom it concerns, when it comes up: in no letter to everybody.
  package var isOnOccasion: Bool
  /// What people must see to when it is withdrawn, in the order of the policy (R-X-3).
  package var followUps: [ConsentFollowUp]

  /// What must be looked at when a policy does not say what a withdrawal asks.
  package static let usualFollowUps: [ConsentFollowUp] = [.recipients, .erasure]

  /// Puts a purpose together.
  package init(
    code: ConsentPurposeCode, label: String, medium: String? = nil, opens: CategoryCode? = nil,
    renewals: [CalendarDate] = [], endsWithSchoolYear: Bool = false, perQuestion: Bool = false,
    isOnOccasion: Bool = false, followUps: [ConsentFollowUp] = Self.usualFollowUps
  ) {
    self.code = code
    self.label = label
    self.medium = medium
    self.opens = opens
    self.renewals = renewals
    self.endsWithSchoolYear = endsWithSchoolYear
    self.perQuestion = perQuestion
    self.isOnOccasion = isOnOccasion
    self.followUps = followUps
  }

  /// Whether every family is asked: neither per question nor only when it comes up.
  package var isRoutine: Bool { !perQuestion && !isOnOccasion }

  /// The version of the text that holds on a day.
  package func textVersion(on day: CalendarDate) -> Int {
    1 + renewals.count { $0 <= day }
  }

  /// Whether it is about pictures of pupils: those are found again when it is withdrawn.
  package var isAboutImages: Bool { followUps.contains(.photos) }

  /// The newest version of the text, also when it holds only later.
  package var newestText: Int { 1 + renewals.count }
}
