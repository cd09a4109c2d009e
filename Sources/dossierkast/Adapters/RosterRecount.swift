import DossierCore
import DossierOffice
import DossierStore

/// Makes the roster of a school anew from the sheets, for `verify` to compare.
struct RosterRecount {
  let session: StoreSession
  let policy: Policy

  /// Whether the session holds the keys of everything a roster line is made from.
  var isPossible: Bool {
    session.compartments.contains(.register) && compartments.count == RosterRule.categories.count
  }

  /// The lines of a school as they should be.
  func entries(of school: SchoolID) throws -> [RosterEntry] {
    let rule = RosterRule(policy)
    let outline = try session.rosterOutline(of: school)
    var entries: [RosterEntry] = []
    for chunk in try session.rosterChunks(outline, 0..<outline.chunkCount) {
      for index in 0..<chunk.count {
        let pupil = chunk.pupil(at: index)
        let identity = try sheet(PupilName.category, of: pupil)
        let enrolment = try sheet(Enrolment.category, of: pupil)
        // A line without a sheet, or in the list of another school, must not be confirmed.
        guard Enrolment(sheet: enrolment).school == school else { continue }
        entries.append(rule.entry(of: pupil, identity: identity, enrolment: enrolment))
      }
    }
    return entries
  }

  private var compartments: [CompartmentCode] {
    RosterRule.categories.compactMap { policy.category($0)?.compartment }
      .filter(session.compartments.contains)
  }

  private func sheet(_ code: CategoryCode, of pupil: PupilID) throws -> Sheet? {
    guard let compartment = policy.category(code)?.compartment else { return nil }
    return try session.records(on: .category(code, of: pupil), in: compartment)
      .lazy.compactMap { try? Sheet(opened: $0.body) }.first
  }
}
