/// The terms of one board for answering a request (R-O-8.9-3, X-09).
package struct ResponseTerms: Hashable, Sendable {
  /// The time for a first answer.
  package let answer: AnswerTerm
  /// Days in all from the receipt, with every extension.
  package let maximumDays: Int
  /// Whether the answer may be put off more than once.
  package let mayRepeat: Bool

  /// Takes the terms; below one day they make no sense and become one day.
  package init(answer: AnswerTerm, maximumDays: Int, mayRepeat: Bool) {
    self.answer = answer
    self.maximumDays = max(1, maximumDays)
    self.mayRepeat = mayRepeat
  }

  /// Takes the terms of a policy.
  package init(policy: Policy) {
    let answer: AnswerTerm =
      switch policy.terms.requestTerm {
      case .days: .days(policy.terms.requestDays)
      case .legalMonth: .legalMonth
      }
    self.init(
      answer: answer, maximumDays: policy.terms.requestMaximumDays,
      mayRepeat: policy.choices.extensionsMayRepeat)
  }

  /// The last day of the first term.
  package func firstDue(received: CalendarDate) -> CalendarDate {
    answer.lastDay(received: received)
  }

  /// The last day that any extension may reach, and whether policy or law sets it.
  ///
  /// The law gives a month and two further months (AVG 12(3)); a board can only be stricter.
  package func latestDue(received: CalendarDate) -> (day: CalendarDate, set: ExtensionLimit) {
    let policy = received.adding(days: maximumDays)
    let law = received.adding(months: 3)
    return policy <= law ? (policy, .policy(days: maximumDays)) : (law, .law)
  }
}
