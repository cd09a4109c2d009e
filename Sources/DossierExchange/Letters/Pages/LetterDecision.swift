/// The answer to a request.
package struct LetterDecision: Hashable, Sendable {
  /// The day of the decision.
  package var takenOn: String
  /// Part by part.
  package var items: [LetterItem]
  /// The article it rests on.
  package var article: String
  /// What happens now, in whole sentences.
  package var carryingOut: String
  /// The last day on which that happens.
  package var carriedOutBy: String
  /// Who is told, as a list in one sentence; blank when nobody is.
  package var recipients: String
  /// Who may make this request instead; blank when nobody may.
  package var whoMayAsk: String

  /// Puts a decision into words.
  package init(
    takenOn: String = "", items: [LetterItem] = [], article: String = "", carryingOut: String = "",
    carriedOutBy: String = "", recipients: String = "", whoMayAsk: String = ""
  ) {
    self.takenOn = takenOn
    self.items = items
    self.article = article
    self.carryingOut = carryingOut
    self.carriedOutBy = carriedOutBy
    self.recipients = recipients
    self.whoMayAsk = whoMayAsk
  }
}
