import DossierCore
import DossierOffice

/// Which lines of the journal are wanted: of one colleague, about one pupil, or all.
struct JournalFilter: Hashable, Sendable {
  var pupil: PupilID?
  var account: AccountID?

  var isEmpty: Bool { pupil == nil && account == nil }

  /// The words behind the number of lines: of whom, or about which pupil.
  func words(_ people: [AccountID: String]) -> String {
    let person = account.map { ManagementJournalWording.by(people[$0] ?? $0.text) }
    return [person, pupil.map(ManagementJournalWording.about)].compactMap(\.self)
      .joined(separator: " ")
  }
}
