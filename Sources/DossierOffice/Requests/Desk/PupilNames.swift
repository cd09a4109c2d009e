import DossierCore

/// The names of pupils as lists show them, read once for a whole list.
///
/// They come from the roster, which everybody who sees the register of requests can open; what a
/// role may not see of a name stays out. Who is not on the roster of an own school has no name here.
final class PupilNames {
  private let view: RosterView?
  private var places: [PupilID: Int]?

  init(_ view: RosterView?) {
    self.view = view
  }

  /// The name of a pupil; `nil` when the viewer may not see it.
  func name(of pupil: PupilID) throws -> String? {
    guard let view else { return nil }
    let known = places ?? indexed(view)
    places = known
    return known[pupil].map { view.row(at: $0).name }
  }

  private func indexed(_ view: RosterView) -> [PupilID: Int] {
    var found: [PupilID: Int] = [:]
    found.reserveCapacity(view.count)
    for (index, place) in view.places.enumerated() {
      found[view.lines.owner(at: place).pupil] = index
    }
    return found
  }
}

extension Office {
  /// The names that the viewer may see; none for a role that sees no pupil.
  func pupilNames() throws -> PupilNames {
    do {
      return PupilNames(try rosterSnapshot(RosterFilter()))
    } catch Refusal.roleMayNot {
      return PupilNames(nil)
    }
  }
}
