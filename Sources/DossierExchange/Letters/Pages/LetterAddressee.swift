/// To whom a letter goes.
package struct LetterAddressee: Hashable, Sendable {
  /// As on the envelope.
  package var name: String
  /// The address; none when it is secret or unknown, and the letter is handed over.
  package var addressLines: [String]
  /// What stands behind "Geachte": "mevrouw Yılmaz"; blank when it is not known.
  package var salutation: String

  /// Puts an addressee together.
  package init(
    name: String, addressLines: [String] = [], salutation: String
  ) {
    self.name = name
    self.addressLines = addressLines
    self.salutation = salutation
  }
}
