/// Everything a letter can say about one case, as words that are ready to print.
///
/// Dates are written out and kinds and grounds are Dutch words: nothing is computed here. A blank
/// text is the same as none: a template leaves out what it calls optional, and what it cannot do
/// without is a `LetterFault`. Functions ("de directeur") stand as in the middle of a sentence.
package struct LetterPage: Hashable, Sendable {
  /// Who writes.
  package var sender: LetterSender
  /// Who watches over the privacy of pupils (FG).
  package var officer: LetterOfficer
  /// To whom.
  package var addressee: LetterAddressee
  /// The date of the letter.
  package var date: String
  /// The reference to mention (kenmerk).
  package var reference: String
  /// The function that signs.
  package var signer: String
  /// About which request.
  package var request: LetterRequest
  /// Where to go with a complaint, and before which court.
  package var remedies: LetterRemedies
  /// The day before which an answer, a visit or a deed is asked of the addressee.
  package var respondBefore = ""
  /// What happens at once, in whole sentences: data that are not used until the decision.
  package var consequence = ""
  /// How somebody can show who they are.
  package var identification = LetterIdentification()
  /// The questions that the requester is asked.
  package var gaps: [LetterGap] = []
  /// Why more time is needed.
  package var extending = LetterExtension()
  /// The answer.
  package var decision = LetterDecision()
  /// How data are handed over: where and when, in whole sentences.
  package var handOver = ""
  /// What it costs, without a full stop: "€ 4,50 voor een tweede kopie".
  package var fee = ""
  /// The data that a recipient must change, or that are used again.
  package var fields: [LetterField] = []
  /// What a recipient is told.
  package var disclosure = LetterDisclosure()
  /// A restriction that ends.
  package var lifting = LetterLifting()
  /// What is in the package.
  package var parcel = LetterParcel()
  /// The day on which the request was withdrawn.
  package var withdrawnOn = ""
  /// The answer to a question or complaint, in whole sentences.
  package var answer = ""
  /// What consent is asked for.
  package var consents: [LetterConsent] = []
  /// The day from which a pupil decides.
  package var decidesFrom = ""
  /// Words that the writer adds, in whole sentences.
  package var addition = ""

  /// What every letter needs; the rest is filled in for the letter at hand.
  package init(
    sender: LetterSender, officer: LetterOfficer, addressee: LetterAddressee, date: String,
    reference: String, signer: String, request: LetterRequest, remedies: LetterRemedies
  ) {
    self.sender = sender
    self.officer = officer
    self.addressee = addressee
    self.date = date
    self.reference = reference
    self.signer = signer
    self.request = request
    self.remedies = remedies
  }
}
