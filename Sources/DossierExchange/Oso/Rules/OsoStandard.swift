/// One edition of the OSO standard, with what changes between editions: versions and code lists.
///
/// A value, so that the next edition is another value and no other code. The code lists hold what
/// the official validation accepts.
package struct OsoStandard: Hashable, Sendable {
  /// The namespace of every element.
  package var namespace: String
  /// The edition, such as `2019.1`.
  package var version: String
  /// The edition of the official validation that the file is made for.
  package var validationVersion: String
  /// Code list 2: the advice for secondary education.
  package var adviceCodes: Set<String>
  /// Code list 9: programmes of early education.
  package var earlyProgrammes: Set<String>
  /// Code list 13: year groups.
  package var yearGroups: Set<String>
  /// Code list 14, by the code that a dossier holds (ISO 5218).
  package var sexes: [String: String]
  /// Code list 41: relations to the child, as far as their meaning is known.
  package var relations: Set<String>
  /// The endings of file names that an attachment may have, in lower case.
  package var attachmentTypes: Set<String>
}

extension OsoStandard {
  /// The edition 2019.1.
  package static let edition2019 = OsoStandard(
    namespace: "http://www.edustandaard.nl/oso_gegevensset/2019/dossier",
    version: "2019.1",
    validationVersion: "2019.1.1",
    adviceCodes: [
      "01", "10", "20", "21", "22", "23", "30", "31", "32", "33", "34", "35", "40", "41", "42",
      "43", "44", "50", "51", "52", "60", "61", "70", "80",
    ],
    earlyProgrammes: Set((1...15).map(String.init)),
    yearGroups: [
      "0", "1", "2", "3", "4", "5", "6", "7", "8", "11", "12", "13", "14", "15", "16", "S", "P",
    ],
    // The other way round than ISO 5218: here 1 is a girl and 2 a boy.
    sexes: ["0": "0", "1": "2", "2": "1"],
    // The schema names father, mother and guardian; the meaning of the other codes is not published.
    relations: ["1", "2", "3"],
    attachmentTypes: [
      "pdf", "jpg", "png", "doc", "docx", "odf", "xls", "xlsx", "txt", "ppt", "pptx",
    ])
}
