import DossierCore

private let termKeys = [
  "verzoek_termijn", "verzoek_dagen", "verzoek_maximum_dagen", "kopie_tarief_cent",
  "pakket_dagen", "leeftijd_zelf", "noodtoegang_uren", "noodtoegang_nazien_werkdagen",
  "groepsoverdracht_dagen", "vergrendelen_minuten", "contactgegevens_controleren_maanden",
  "logboek_jaren", "uitnodiging_dagen", "reservekopie_waarschuwen_dagen", "kleinste_groep",
  "afspraak_waarschuwen_dagen", "aanhouding_nazien_maanden", "papier_uitgeleend_dagen",
]

extension PolicyWalk {
  /// Periods in days, hours or minutes.
  mutating func terms(in root: MarkedNode) -> PolicyTerms? {
    guard let node = required("termijnen", in: root),
      let table = table(node, named: "termijnen", keys: termKeys)
    else { return nil }
    let request = requestTerms(in: table)
    let age = number("leeftijd_zelf", in: table, 0...18)
    let hours = number("noodtoegang_uren", in: table, 1...72)
    let review = number("noodtoegang_nazien_werkdagen", in: table, 1...20)
    let handover = number("groepsoverdracht_dagen", in: table, 0...92)
    let lock = number("vergrendelen_minuten", in: table, 1...60)
    let contact = number("contactgegevens_controleren_maanden", in: table, 1...60)
    let journal = number("logboek_jaren", in: table, 2...20)
    let invitation = number("uitnodiging_dagen", in: table, 1...30)
    let backup = number("reservekopie_waarschuwen_dagen", in: table, 1...31)
    let smallest = number("kleinste_groep", in: table, 3...50)
    // A policy from before the register of agreements warns as the regulation asks (R-O-5.4-2).
    let agreement = usually(
      PolicyTerms.usualAgreementWarningDays, "afspraak_waarschuwen_dagen", in: table, 30...365)
    let hold = usually(
      PolicyTerms.usualHoldReviewMonths, "aanhouding_nazien_maanden", in: table, 1...24)
    let loan = usually(
      PolicyTerms.usualPaperLoanDays, "papier_uitgeleend_dagen", in: table, 1...92)
    if let age, age < 16, let node = table["leeftijd_zelf"] {
      report(.ownRightsAgeTooLow(age), at: node.place)
    }
    guard let request, let age, let hours, let review, let handover, let lock, let contact,
      let journal, let invitation, let backup, let smallest, let agreement, let hold,
      let loan
    else { return nil }
    return PolicyTerms(
      requestDays: request.days, requestMaximumDays: request.maximum, ownRightsAge: age,
      emergencyHours: hours, emergencyReviewDays: review, groupHandoverDays: handover,
      lockMinutes: lock, contactCheckMonths: contact, journalYears: journal,
      invitationDays: invitation, backupWarningDays: backup, smallestShownCount: smallest,
      requestTerm: request.term, copyFeeCents: request.fee, packageDays: request.package,
      agreementWarningDays: agreement, holdReviewMonths: hold, paperLoanDays: loan)
  }

  /// A number that a policy from before there was a use for it does not say.
  private mutating func usually(
    _ value: Int, _ key: String, in table: MarkedNode, _ range: ClosedRange<Int>
  ) -> Int? {
    table[key] == nil ? value : number(key, in: table, range)
  }

  private struct RequestTerms {
    let term: RequestTerm
    let days: Int
    let maximum: Int
    let fee: Int
    let package: Int
  }

  /// The terms of requests; the law allows one month and three months in all (AVG 12(3)), and a
  /// board may only be stricter.
  private mutating func requestTerms(in table: MarkedNode) -> RequestTerms? {
    let term = word("verzoek_termijn", in: table, PolicyWords.words(RequestTerm.self))
    let days = number("verzoek_dagen", in: table, 1...28)
    let maximum = number("verzoek_maximum_dagen", in: table, 1...84)
    let fee = number("kopie_tarief_cent", in: table, 0...5000)
    // Long enough to fetch it, short enough that no second dossier comes into being.
    let package = number("pakket_dagen", in: table, 1...92)
    guard let term, let days, let maximum else { return nil }
    if maximum < term.longest(days: days), let node = table["verzoek_maximum_dagen"] {
      report(.maximumBeforeTerm(days: maximum), at: node.place)
    }
    guard let fee, let package else { return nil }
    return RequestTerms(term: term, days: days, maximum: maximum, fee: fee, package: package)
  }
}

extension RequestTerm {
  /// How many days it can last; a month has at most 31.
  fileprivate func longest(days: Int) -> Int {
    switch self {
    case .days: days
    case .legalMonth: 31
    }
  }
}
