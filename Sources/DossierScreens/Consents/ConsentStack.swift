import DossierCore
import DossierOffice

/// A stack of forms: what they have in common, and what comes of each pupil's form.
struct ConsentStack: Hashable, Sendable {
  /// The group.
  let group: GroupID
  /// The day of signing of most forms.
  let signed: CalendarDate
  /// On paper or on a screen.
  let way: ConsentWay
  /// Where the forms lie.
  let place: String?
  /// The purposes on the form, in the order of the policy.
  let purposes: [ConsentPurpose]
  /// The answer that most forms have.
  let usual: ConsentAnswer

  /// The form of one pupil as it will be entered.
  struct Sheet: Hashable, Sendable {
    /// The answers; a purpose that was left blank on the form is not in it.
    var answers: [ConsentPurposeCode: ConsentAnswer]
    /// The day of signing, where it differs from that of the stack.
    var signed: CalendarDate?
    /// Who signed and was entered already.
    var entered: [RecordID?] = []
    /// Why it was refused, the last time.
    var refusal: Refusal?
    /// Whether the no's of it were entered although it was refused, because the rest is frozen.
    var hasNos = false
  }

  /// A form on which everything has the usual answer.
  var blank: Sheet {
    Sheet(
      answers: Dictionary(
        purposes.map { ($0.code, usual) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Enters the form of one pupil; all of it or nothing, but for the no's of a pupil who is frozen.
  func action(_ sheet: Sheet, of pupil: PupilID, by giver: ConsentGiver) -> EnterConsentStack {
    EnterConsentStack(
      group: group, signed: signed, way: way, place: place,
      rows: [
        EnterConsentStack.Row(
          pupil: pupil, giver: RequesterGiven(guardian: giver.guardian), answers: sheet.answers,
          signed: sheet.signed)
      ])
  }
}

extension ConsentFormsAnswer.Row {
  /// Whether the pupil answers, and not the parents.
  var pupilDecides: Bool { givers.contains { $0.guardian == nil && $0.mayDecide } }
}
