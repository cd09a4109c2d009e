import DossierCore
import DossierOffice
import ScreenKit

/// What was typed of a word for the register of consents, and what it means so far.
struct ConsentSheet: Sendable {
  var workplace: Workplace
  let pupil: PupilID
  /// What stands in the fields.
  var values: [ConsentField: String]
  /// Who may answer, as the office said.
  var givers: [ConsentGiver] = []
  /// The scans of forms in the dossier.
  var scans: [ChoiceOption] = []
  /// Whom a question can be about.
  var recipients: [ChoiceOption] = []

  /// The choice of the field *Gegeven door* for the pupil.
  static let pupilGives = "leerling"

  init(
    _ workplace: Workplace, pupil: PupilID, purpose: ConsentPurposeCode?,
    subject: ConsentSubjectAnswer?, answer: ConsentAnswer?, giver: ConsentWord?
  ) {
    self.workplace = workplace
    self.pupil = pupil
    values = [
      .purpose: purpose?.text ?? "", .answer: answer?.rawValue ?? "",
      .recipient: subject?.recipient.text ?? "", .question: subject?.question ?? "",
      .giver: giver.map { $0.guardian?.text ?? Self.pupilGives } ?? "",
      .signed: workplace.today.dutch,
    ]
    values[.way] = usualWay.rawValue
  }

  subscript(field: ConsentField) -> String { values[field] ?? "" }

  var purpose: ConsentPurpose? {
    workplace.policy.consentPurpose(ConsentPurposeCode(self[.purpose]))
  }
  var answer: ConsentAnswer? { ConsentAnswer(rawValue: self[.answer]) }

  /// A yes or no stands on a form; a withdrawal is mostly said.
  var usualWay: ConsentWay { answer == .withdrawn ? .oral : .written }

  /// Takes over what was typed; another answer brings its own way.
  mutating func take(_ typed: [ConsentField: String]) {
    let before = answer
    for (field, value) in typed { values[field] = value }
    if (before == .withdrawn) != (answer == .withdrawn) { values[.way] = usualWay.rawValue }
  }

  /// Fills in who answers where only one person can, so that Enter is enough.
  mutating func proposeGiver() {
    let possible = givers.filter(\.mayDecide)
    guard self[.giver].isEmpty, possible.count == 1 else { return }
    values[.giver] = possible[0].guardian?.text ?? Self.pupilGives
  }

  /// The word; the rules of the fields made sure that what it needs is there.
  var action: any OfficeAction {
    let purpose = ConsentPurposeCode(self[.purpose])
    let giver = RequesterGiven(guardian: RecordID(self[.giver]))
    let signed = FormValue.date(self[.signed], workplace.today)
    let way = ConsentWay(rawValue: self[.way]) ?? usualWay
    let (document, place) = (RecordID(self[.scan]), FormValue.optionalText(self[.place]))
    let (recipient, question) = (RecordID(self[.recipient]), asked)
    guard let answer, answer != .withdrawn else {
      return WithdrawConsent(
        pupil: pupil, purpose: purpose, giver: giver, signed: signed, way: way,
        document: document, place: place, recipient: recipient, question: question)
    }
    return RecordConsent(
      pupil: pupil, purpose: purpose, answer: answer, giver: giver, signed: signed, way: way,
      document: document, place: place, text: Int(self[.text]),
      until: FormValue.optionalDate(self[.until], workplace.today), recipient: recipient,
      question: question)
  }

  private var asked: String? {
    purpose?.perQuestion ?? false ? FormValue.optionalText(self[.question]) : nil
  }

  /// The field that a refusal of the register is about.
  static func field(of refusal: ConsentRefusal) -> ConsentField? {
    switch refusal {
    case .unknownPurpose, .subjectNotAsked: .purpose
    case .beforeBirth, .inFuture: .signed
    case .endsBeforeSigning: .until
    case .notEntitled: .giver
    case .oral, .formNotAccepted: .way
    case .evidenceMissing: .place
    case .wrongText: .text
    case .identical, .nothingToWithdraw: .answer
    case .subjectMissing: .question
    case .groundMissing, .groundNotValid, .noExpert, .otherRecipient, .notToBeDone,
      .noOtherGround, .recipientsFound, .everybodyAnswered, .proofStays, .nobodyToAsk:
      nil
    }
  }
}
