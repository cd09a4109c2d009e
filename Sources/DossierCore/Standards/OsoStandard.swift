/// One edition of the OSO standard, with what changes between editions: versions, codes and rules.
///
/// A value that is read from a file that came with the program, so that the next edition is another
/// file and no other code. What the law forbids stands in code: no file can allow it.
package struct OsoStandard: Hashable, Sendable {
  /// The edition, such as `2019.1`.
  package var version: String
  /// The edition of the official validation that the file is made for.
  package var validationVersion: String
  /// The namespace of every element.
  package var namespace: String
  /// From which day files are made in this edition; files of it are read at any time.
  package var madeFrom: CalendarDate
  /// The code lists, as far as a dossier knows their meaning.
  package var codes: OsoCodes
  /// Of how many school years tests may be told, this one included.
  package var testYears: Int
  /// Of how many months before the report absence may be told.
  package var absenceMonths: Int
  /// What each profile holds; a profile that is not here holds nothing.
  package var profiles: [OsoProfile: OsoProfileRules]

  /// Puts an edition together.
  package init(
    version: String, validationVersion: String, namespace: String, madeFrom: CalendarDate,
    codes: OsoCodes, testYears: Int, absenceMonths: Int,
    profiles: [OsoProfile: OsoProfileRules]
  ) {
    self.version = version
    self.validationVersion = validationVersion
    self.namespace = namespace
    self.madeFrom = madeFrom
    self.codes = codes
    self.testYears = testYears
    self.absenceMonths = absenceMonths
    self.profiles = profiles
  }

  /// The rules of a profile.
  package func rules(of profile: OsoProfile) -> OsoProfileRules {
    profiles[profile] ?? OsoProfileRules(handover: "", transferKind: "")
  }
}
