package import DossierCore

extension Office {
  /// The policy in force.
  package var policy: Policy { directory.policy }

  /// Who looks, today; somebody without the role any more has a role that no policy knows.
  package var viewer: Viewer {
    let today = clock.today()
    let profile = directory.profile(of: account)
    return Viewer(
      account: account,
      assignment: directory.assignment(of: account, role: role, on: today)
        ?? RoleAssignment(role: "", schools: []),
      hasSignedSecrecy: profile?.secrecySigned.map { $0 <= today } ?? false,
      today: today, now: clock.now())
  }

  /// What the role may do in the registers.
  var rights: RoleRights { RoleRights(of: role, under: policy) }

  /// The gate for this viewer.
  package var gate: Gate { Gate(policy: policy, viewer: viewer) }

  /// Throws `roleMayNot` unless the role has a duty.
  func demand(_ duty: Duty, _ rule: RuleID) throws {
    guard policy.role(role)?.duties.contains(duty) ?? false else {
      throw Refusal.roleMayNot(role, rule)
    }
  }

  /// What the gate must know about a pupil; throws `notFound` when there is none within reach.
  ///
  /// A pupil outside the viewer's reach gets the same answer as one that does not exist, after the
  /// same reads.
  func facts(of pupil: PupilID) throws -> PupilFacts {
    let facts = try knownFacts(of: pupil)
    guard let facts, gate.reaches(facts) else { throw Refusal.notFound(.pupil) }
    return facts
  }

  /// What the registers say about a pupil, whoever looks; `nil` when there is no such pupil.
  func knownFacts(of pupil: PupilID) throws -> PupilFacts? {
    try knownPupil(pupil)?.facts
  }

  /// The same, with what was read of the consents on the way: lists need not read it again.
  func knownPupil(_ pupil: PupilID) throws -> KnownPupil? {
    guard let place = try place(of: pupil) else { return nil }
    var facts = PupilFacts(pupil: pupil, school: place.school, groups: place.groups)
    guard archive.compartments.contains(.register) else { return KnownPupil(facts: facts) }
    var consents: [ConsentEvent] = []
    var restored: [RestoredChange] = []
    var settled: Set<RequestID> = []
    for record in try archive.recordsAbout(.pupil(pupil), .register) {
      switch RecordContentKind(opened: record.body) {
      case .pupilGrant: facts.grants.append(try PupilGrant(opened: record.body))
      case .emergencyAccess: facts.emergencies.append(try EmergencyAccess(opened: record.body))
      case .restriction: facts.restrictions.append(try Restriction(opened: record.body))
      case .requestCase:
        let stored = try RequestRecord(opened: record.body)
        facts.frozen += stored.frozen
        if stored.speaksForItself { settled.insert(stored.request.id) }
      case .restoredChange: restored.append(try RestoredChange(opened: record.body))
      case .consentEvent: consents.append(try ConsentEvent(opened: record.body))
      default: continue
      }
    }
    facts.frozen += restored.filter { !($0.freezes.map(settled.contains) ?? false) }
      .flatMap(\.frozen)
    consents.sort { $0.number < $1.number }
    var rule: ConsentRule?
    func todaysRule() throws -> ConsentRule {
      let found = try rule ?? consentRule(of: pupil, on: viewer.today)
      rule = found
      return found
    }
    facts.consented = try consentedCategories(among: consents, todaysRule)
    (facts.standing, facts.recipientTypes) = try standingConsents(
      under: facts.grants, among: consents, todaysRule)
    return KnownPupil(facts: facts, consents: consents, rule: rule)
  }

  /// Where a pupil is enrolled: from the sheet of C12, or for roles without its key from the roster.
  private func place(of pupil: PupilID) throws -> (school: SchoolID?, groups: [GroupID])? {
    guard let compartment = policy.category(Enrolment.category)?.compartment else { return nil }
    if archive.compartments.contains(compartment) {
      let sheets = try sheets(of: Enrolment.category, pupil: pupil)
      guard let sheet = sheets.first?.content else { return nil }
      let enrolment = Enrolment(sheet: sheet)
      return (enrolment.school, enrolment.currentGroups)
    }
    guard archive.compartments.contains(.register) else { return nil }
    guard let found = try rosterCard(of: pupil) else { return nil }
    return (found.school, found.card.currentGroups)
  }
}

/// What the registers say about a pupil, and what was read of the consents for it.
struct KnownPupil {
  var facts: PupilFacts
  /// Everything that was said, in the order it was entered.
  var consents: [ConsentEvent] = []
  /// Who decides today; `nil` when nothing asked for it.
  var rule: ConsentRule?
}

extension RecordContentKind {
  /// The kind of opened bytes; `nil` when this version does not know it.
  init?(opened bytes: [UInt8]) {
    guard let first = bytes.first else { return nil }
    self.init(rawValue: first)
  }
}
