import DossierCore

/// The names of pupils as lists show them, for a whole list of other things.
///
/// They come from the roster, which everybody who sees the register of requests can open; what a
/// role may not see of a name stays out. Who is not on the roster of an own school has no name here.
struct PupilNames {
  private let office: Office
  private let reach: RosterReach?

  /// Reads the names once, so that each question costs the same in a small and a large school.
  init(_ office: Office) throws {
    self.office = office
    do {
      let reach = try office.rosterReach()
      try office.readAllNames(of: reach.schools)
      self.reach = reach
    } catch Refusal.roleMayNot {
      reach = nil
    }
  }

  /// The name of a pupil; `nil` when the viewer may not see it.
  func name(of pupil: PupilID) -> String? {
    reach.flatMap { office.listName(of: pupil, in: $0) }
  }
}

extension Office {
  /// The names that the viewer may see; none for a role that sees no pupil.
  func pupilNames() throws -> PupilNames {
    try PupilNames(self)
  }
}
