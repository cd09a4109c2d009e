import DossierCore
import DossierOffice
import ScreenKit

/// What was typed of a disclosure of one pupil, and what it means so far.
struct DisclosureSheet: Sendable {
  let pupil: PupilID
  var ground: GroundSheet
  /// The recipients to choose from.
  var recipients: [ChoiceOption] = []
  /// The demands that are not answered, for who may read them.
  var demands: [DemandRow] = []
  /// What may go to the recipient, as the office said last.
  var answer: DisclosureOfferAnswer?

  /// The choice of *Bestand* when nothing is made here.
  static let nothingMade = ""

  init(_ workplace: Workplace, pupil: PupilID, recipient: RecordID?, demand: RecordID?) {
    self.pupil = pupil
    ground = GroundSheet(
      workplace,
      values: [
        .recipient: recipient?.text ?? "", .demand: demand?.text ?? "",
        .form: DisclosureForm.page.rawValue, .on: workplace.today.dutch,
      ])
  }

  subscript(field: DisclosureField) -> String { ground[field] }

  var recipient: RecordID? { RecordID(self[.recipient]) }

  /// Whether a consent that it rests on is about one question.
  var asksQuestion: Bool {
    let chosen = ground.basis == .consent ? ConsentPurposeCode(self[.consent]) : nil
    return [answer?.consentNeeded, chosen].compactMap(\.self).contains { purpose in
      ground.workplace.policy.consentPurpose(purpose)?.perQuestion ?? false
    }
  }

  /// Whether there is a demand to choose.
  var asksDemand: Bool { answer.map { $0.needsDemand && !$0.demands.isEmpty } ?? false }

  /// Whether something is frozen that could go on an exception of the law.
  var asksException: Bool { answer?.holdsFrozen ?? false }

  /// The exception that was chosen; what is not asked does not count.
  var exception: RestrictionException? {
    asksException ? RestrictionException(rawValue: self[.exception]) : nil
  }

  private var question: String? {
    asksQuestion ? FormValue.optionalText(self[.question]) : nil
  }

  private var demand: RecordID? {
    answer?.needsDemand ?? !self[.demand].isEmpty ? RecordID(self[.demand]) : nil
  }

  /// What the office can say about the recipient; `nil` as long as there is none.
  var query: DisclosureOfferQuery? {
    recipient.map {
      DisclosureOfferQuery(
        pupil: pupil, recipient: $0, demand: demand, question: question, on: ground.day(.on),
        exception: exception)
    }
  }

  /// What the offer depends on: only a change in this is asked anew.
  var key: [String] {
    [
      self[.recipient], self[.demand], question ?? "", ground.day(.on)?.iso ?? "",
      exception?.rawValue ?? "",
    ]
  }

  /// Takes over what may go to this recipient.
  mutating func take(_ new: DisclosureOfferAnswer) {
    answer = new
    ground.choices = GroundChoices(new)
    if self[.demand].isEmpty, new.demands.count == 1 {
      ground.values[.demand] = new.demands[0].text
    }
    ground.propose()
  }

  /// The disclosure; the rules of the fields made sure that what it needs is there.
  func disclosure(of parts: [DisclosedPartGiven]) -> RecordDisclosure {
    RecordDisclosure(
      pupil: pupil, recipient: recipient ?? RecordID(number: 0),
      purpose: PurposeCode(self[.purpose]), article: ground.article, support: ground.support,
      subsidiarity: ground.answer(.subsidiarity),
      proportionality: ground.answer(.proportionality), parts: parts,
      channel: DisclosureChannel(rawValue: self[.channel]) ?? .secureMail, on: ground.day(.on),
      until: ground.day(.until), question: question, demand: demand,
      makes: DisclosureForm(rawValue: self[.form]), exception: exception,
      exceptionReason: exception == nil ? nil : self[.exceptionWhy])
  }
}
