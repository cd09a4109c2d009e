/// A disclosure as it is about to be made (verstrekking), to be judged by `DisclosureRules`.
package struct DisclosureDraft: Hashable, Sendable {
  /// For what the recipient needs it.
  package var purpose: PurposeCode
  /// The article of law, where the purpose asks for one.
  package var article: String?
  /// What it rests on.
  package var support: LegalSupport
  /// The answers to the tests.
  package var tests: [DisclosureTest: TestAnswer]
  /// What goes out.
  package var parts: [DisclosedPart]
  /// How.
  package var channel: DisclosureChannel
  /// The day on which it goes out.
  package var on: CalendarDate
  /// The last day on which the recipient may look or keep it.
  package var until: CalendarDate?
  /// The question of an expert, where a consent is about one question (R-I-1.4-7).
  package var question: String?
  /// Why what is frozen leaves all the same; `nil` when nothing of it is frozen (R-O-8.5-3).
  package var exemption: FreezeExemption?

  /// Puts a draft together.
  package init(
    purpose: PurposeCode, article: String? = nil, support: LegalSupport,
    tests: [DisclosureTest: TestAnswer], parts: [DisclosedPart], channel: DisclosureChannel,
    on: CalendarDate, until: CalendarDate? = nil, question: String? = nil,
    exemption: FreezeExemption? = nil
  ) {
    self.purpose = purpose
    self.article = article
    self.support = support
    self.tests = tests
    self.parts = parts
    self.channel = channel
    self.on = on
    self.until = until
    self.question = question
    self.exemption = exemption
  }
}
