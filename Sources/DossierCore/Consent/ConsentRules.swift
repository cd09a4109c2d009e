/// Whether a word may be added to the register of consents (R-O-1-1, X-13).
package struct ConsentRules: Hashable, Sendable {
  /// The purpose that the word is about.
  package let purpose: ConsentPurpose
  /// The birth date, if it is known.
  package let birth: BirthDate?
  /// The parents and guardians, as recorded for the day of signing.
  package let guardians: [Guardianship]
  /// The age from which the pupil decides.
  package let ownRightsAge: Int
  /// The forms in which this board accepts consent.
  package let forms: [ConsentForm]
  /// The day on which it is entered.
  package let today: CalendarDate

  /// Takes what must be known beforehand.
  package init(
    purpose: ConsentPurpose, birth: BirthDate?, guardians: [Guardianship], ownRightsAge: Int,
    forms: [ConsentForm], today: CalendarDate
  ) {
    self.purpose = purpose
    self.birth = birth
    self.guardians = guardians
    self.ownRightsAge = ownRightsAge
    self.forms = forms
    self.today = today
  }

  /// Throws the first rule that a word breaks; `known` are the words about this pupil.
  package func check(
    _ word: ConsentEvent, among known: [ConsentEvent]
  ) throws(ConsentRefusal) {
    try checkSubject(of: word)
    try checkDates(of: word)
    try checkGiver(of: word)
    try checkForm(of: word)
    try checkText(of: word)
    let said = known.filter { $0.matter == word.matter }
    let own = said.filter { $0.giver.principal == word.giver.principal }
    guard !own.contains(where: word.saysTheSame) else { throw .identical }
    guard word.answer == .withdrawn else { return }
    // A parent may withdraw what the other one gave, but nobody takes back a no.
    let last = own.max { ($0.signed, $0.number) < ($1.signed, $1.number) }
    guard last?.answer == .given || last == nil && said.contains(where: { $0.answer == .given })
    else { throw .nothingToWithdraw }
  }

  /// What was said before the purpose was about one recipient, or after, can always be withdrawn.
  private func checkSubject(of word: ConsentEvent) throws(ConsentRefusal) {
    guard word.answer != .withdrawn else { return }
    if purpose.perQuestion, word.subject == nil { throw .subjectMissing }
    if !purpose.perQuestion, word.subject != nil { throw .subjectNotAsked }
  }

  private func checkDates(of word: ConsentEvent) throws(ConsentRefusal) {
    guard word.signed <= today else { throw .inFuture }
    if let birth, word.signed < birth.earliest { throw .beforeBirth }
    if let until = word.until, until < word.signed { throw .endsBeforeSigning }
  }

  /// Giving and withdrawing hand over nothing, so a contact ban alone takes no authority away.
  private func checkGiver(of word: ConsentEvent) throws(ConsentRefusal) {
    let rule = EntitlementRule(
      birth: birth, guardians: guardians, ownRightsAge: ownRightsAge, on: word.signed)
    let entitlement = rule.entitlement(of: word.giver, to: .objection)
    guard entitlement.isEntitled else { throw .notEntitled(entitlement) }
  }

  /// Withdrawing is as easy as it can be made; only a given or refused word must be provable.
  private func checkForm(of word: ConsentEvent) throws(ConsentRefusal) {
    guard word.answer != .withdrawn else { return }
    guard let form = word.way.form else { throw .oral }
    guard forms.contains(form) else { throw .formNotAccepted(word.way) }
    switch word.evidence {
    case .document: break
    case .place(let words) where !words.allSatisfy(\.isWhitespace): break
    case .place, nil: throw .evidenceMissing
    }
  }

  /// A yes must be about the text of its day, or about a newer one that was sent out early.
  private func checkText(of word: ConsentEvent) throws(ConsentRefusal) {
    let oldest = word.answer == .given ? purpose.textVersion(on: word.signed) : 1
    guard (oldest...max(oldest, purpose.newestText)).contains(word.text) else {
      throw .wrongText(word.text)
    }
  }
}
