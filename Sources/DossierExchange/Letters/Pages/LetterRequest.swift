/// The request that a letter is about; a letter about something else knows the pupil only.
package struct LetterRequest: Hashable, Sendable {
  /// The pupil as behind "over": a name, or "u" to a pupil who asks.
  package var pupil: String
  /// What is asked, as behind "verzoek om": "inzage in het dossier".
  package var asked: String
  /// Which part of the dossier, as behind "u vraagt om".
  package var scope: String
  /// The day on which it was received.
  package var received: String
  /// The last day for the answer.
  package var due: String
  /// How that day came about: "dag 12 van 28".
  package var dueExplanation: String
  /// The last day to which it may still be extended; blank when it may not.
  package var latest: String
  /// Who handles it, by function.
  package var handler: String
  /// Who decides, by function.
  package var decider: String
  /// Whether it was not made in writing.
  package var isOral: Bool

  /// No request, but a letter about a pupil.
  package init(pupil: String, handler: String) {
    self.init(
      pupil: pupil, asked: "", received: "", due: "", dueExplanation: "", handler: handler,
      decider: "")
  }

  /// Puts a request into words.
  package init(
    pupil: String, asked: String, scope: String = "", received: String, due: String,
    dueExplanation: String, latest: String = "", handler: String, decider: String,
    isOral: Bool = false
  ) {
    self.pupil = pupil
    self.asked = asked
    self.scope = scope
    self.received = received
    self.due = due
    self.dueExplanation = dueExplanation
    self.latest = latest
    self.handler = handler
    self.decider = decider
    self.isOral = isOral
  }
}
