import DossierCore

/// Which short lines of the ledgers the viewer may know of, without opening every dossier.
///
/// A ledger holds the lines of all schools. The register of a pupil elsewhere does not exist for
/// the viewer, so its lines do not count either, nor do lines that only a small circle may know.
final class LedgerReach {
  private let office: Office
  private let gate: Gate
  private let register: DataCategory?
  private let cell: MatrixCell
  private let shieldedKinds: Set<RecipientTypeCode>
  private var known: [PupilID: Bool] = [:]
  /// Where the scope is the school, all its pupils get the same answer.
  private var knownSchools: [SchoolID: Bool] = [:]

  init(_ office: Office) throws {
    self.office = office
    gate = office.gate
    register = office.policy.category(.disclosures)
    cell = office.policy.matrix.cell(office.role, .disclosures)
    shieldedKinds = Set(office.policy.recipientTypes.filter { $0.shield != nil }.map(\.code))
    if cell.scope == .ownSchool { try office.readOwnNames() }
  }

  /// Whether a line to a kind of recipient counts.
  func knows(
    _ line: DisclosureLedgerPage.Line, to type: RecipientTypeCode
  ) throws -> Bool {
    guard try reaches(line.pupil) else { return false }
    // What is shielded are few lines, and only the line itself says on which ground it went.
    guard line.shield != nil || shieldedKinds.contains(type) else { return true }
    return try office.stored(line.disclosure).map { try office.isVisible($0.content) } ?? false
  }

  /// Whether the register of a pupil is open to the viewer, as far as the roster says where it is.
  private func reaches(_ pupil: PupilID) throws -> Bool {
    if cell.access >= .view, cell.scope == .board { return true }
    if cell.scope == .ownSchool { return reachesSchool(of: pupil) }
    if let answer = known[pupil] { return answer }
    var answer = false
    if let facts = try facts(of: pupil), let register {
      answer = gate.verdict(on: register, of: facts).state == .visible
    }
    known[pupil] = answer
    return answer
  }

  private func reachesSchool(of pupil: PupilID) -> Bool {
    guard let place = office.roster.place(of: pupil), let register else { return false }
    let school = office.roster.lines.owner(at: place).school
    if let answer = knownSchools[school] { return answer }
    let facts = PupilFacts(pupil: pupil, school: school, groups: [])
    let answer = gate.verdict(on: register, of: facts).state == .visible
    knownSchools[school] = answer
    return answer
  }

  /// Who is let in pupil by pupil has grants, and those are in the registers only.
  private func facts(of pupil: PupilID) throws -> PupilFacts? {
    if cell.scope == .perPupil { return try office.knownFacts(of: pupil) }
    return try office.rosterCard(of: pupil).map {
      PupilFacts(pupil: pupil, school: $0.school, groups: $0.card.currentGroups)
    }
  }
}
