package import DossierCore

extension Office {
  /// The fewest characters of a password.
  package static let passwordMinimum = 12

  /// Changes the own password; the words themselves never come here.
  ///
  /// `change` hands them to the store together with the journal line. Throws `password` when the new
  /// one is too short or the old one wrong.
  package func changePassword(
    length: Int, _ change: (_ line: [UInt8], _ failure: [UInt8], _ at: Moment) throws -> Void
  ) throws {
    guard length >= Self.passwordMinimum else { throw Refusal.password(.tooShort) }
    let line = entry(.passwordChanged, .update, kind: .management, rule: "R-O-6.2-1")
    var failed = line
    failed.outcome = .refused
    do {
      try change(
        try JournalCoding.bytes(of: line), try JournalCoding.bytes(of: failed), line.time)
    } catch ArchiveFault.wrongPassword {
      throw Refusal.password(.wrong)
    }
  }
}
