/// Why a word is not put in the register of consents.
package enum ConsentRefusal: Error, Hashable, Sendable {
  /// The policy asks no consent for this.
  case unknownPurpose(ConsentPurposeCode)
  /// It was signed before the pupil was born.
  case beforeBirth
  /// It would be signed in the future.
  case inFuture
  /// It would end before it was signed.
  case endsBeforeSigning
  /// It is not for this person to decide.
  case notEntitled(Entitlement)
  /// A spoken word is no consent.
  case oral
  /// This board accepts other forms only.
  case formNotAccepted(ConsentWay)
  /// It cannot be shown where the word stands.
  case evidenceMissing
  /// The text that was answered did not hold on that day, or does not exist.
  case wrongText(Int)
  /// The same word of the same person stands there already.
  case identical
  /// There is nothing that could be withdrawn.
  case nothingToWithdraw
  /// The consent must say about which recipient and question it is.
  case subjectMissing
  /// The purpose is not about one recipient.
  case subjectNotAsked
  /// Somebody from outside sees a pupil only on a consent, which must be named.
  case groundMissing
  /// The consent that an act would rest on is not there.
  case groundNotValid(ConsentState)
  /// The recipient is of a kind that looks along on no such consent, or is not in use.
  case noExpert
  /// The account works for another recipient already.
  case otherRecipient
  /// It is not on the work list, or was done already.
  case notToBeDone(ConsentFollowUp)
  /// Only data can stay on another ground.
  case noOtherGround(ConsentFollowUp)
  /// Somebody was given what rested on the consent: so there is somebody to tell.
  case recipientsFound(Int)
  /// Nobody is asked for these consents: everybody who may answer has answered.
  case everybodyAnswered
  /// It is the last word of somebody: it proves what was given, refused or withdrawn.
  case proofStays
  /// There is nobody of whom it is certain that they may answer.
  case nobodyToAsk

  /// The rule it rests on.
  package var rule: RuleID {
    switch self {
    case .notEntitled(.notEntitled(.pupilDecides, _)),
      .notEntitled(.notEntitled(.guardiansDecide, _)):
      "X-03"
    case .notEntitled(.notEntitled(let obstacle, _)): obstacle.rule
    case .notEntitled: "R-O-1-2"
    case .oral, .formNotAccepted: "X-13"
    case .subjectMissing, .subjectNotAsked: "R-I-1.4-7"
    case .groundMissing, .groundNotValid, .noExpert, .otherRecipient: "X-06"
    case .notToBeDone, .noOtherGround, .recipientsFound: "R-X-3"
    case .proofStays: "R-O-8.4-1"
    case .nobodyToAsk: "R-O-1-2"
    case .everybodyAnswered, .unknownPurpose, .beforeBirth, .inFuture, .endsBeforeSigning,
      .evidenceMissing,
      .wrongText, .identical, .nothingToWithdraw:
      "R-O-1-1"
    }
  }
}
