/// The code lists of one edition of OSO, with what the official validation accepts.
///
/// Where a dossier has a code of its own, that code leads to the one in the file.
package struct OsoCodes: Hashable, Sendable {
  /// Code list 2: the advice for secondary education.
  package var advice: Set<String>
  /// Code list 9: programmes of early education.
  package var earlyProgrammes: Set<String>
  /// Code list 13: year groups.
  package var yearGroups: Set<String>
  /// Code list 14, by the code that a dossier holds (ISO 5218).
  package var sexes: [String: String]
  /// Code list 29: the kinds of handover that are read in.
  package var handovers: Set<String>
  /// Code list 37, by the word that a dossier holds.
  package var agreements: [String: String]
  /// Code list 41, by the code that a dossier holds; only those whose meaning is published.
  package var relations: [String: String]
  /// The endings of file names that an attachment may have, in lower case.
  package var attachmentTypes: Set<String>
  /// Single words of other lists.
  package var words: [OsoWord: String]

  /// Puts the lists together.
  package init(
    advice: Set<String>, earlyProgrammes: Set<String>, yearGroups: Set<String>,
    sexes: [String: String], handovers: Set<String>,
    agreements: [String: String], relations: [String: String], attachmentTypes: Set<String>,
    words: [OsoWord: String]
  ) {
    self.advice = advice
    self.earlyProgrammes = earlyProgrammes
    self.yearGroups = yearGroups
    self.sexes = sexes
    self.handovers = handovers
    self.agreements = agreements
    self.relations = relations
    self.attachmentTypes = attachmentTypes
    self.words = words
  }

  /// The word of the edition; empty, and so not written, where it has none.
  package func word(_ word: OsoWord) -> String { words[word] ?? "" }
}
