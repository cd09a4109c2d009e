/// How somebody can show who they are.
package struct LetterIdentification: Hashable, Sendable {
  /// How to make an appointment, in whole sentences.
  package var appointment: String
  /// An electronic means, as behind "met"; blank when there is none.
  package var electronicMeans: String

  /// Puts the ways together.
  package init(
    appointment: String = "", electronicMeans: String = ""
  ) {
    self.appointment = appointment
    self.electronicMeans = electronicMeans
  }
}
