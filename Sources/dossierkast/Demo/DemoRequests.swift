import DossierCore
import DossierOffice

/// Registers requests in every state, so that lists, warnings and figures have something to show.
///
/// Days are counted back from today: the same demo always has one request that is late, one that is
/// due tomorrow and one that was put off.
struct DemoRequests {
  let offices: DemoOffices
  let policy: Policy
  let today: CalendarDate

  /// Fills the register with requests about some of the pupils.
  func register(about pupils: [DemoPupil]) throws {
    guard let desk = DemoRoles(policy).registrar.map(\.code),
      let decider = policy.choices.deciders.first(where: holdsDossiers)
    else { return }
    let enrolled = pupils.filter { $0.group != nil }
    guard enrolled.count > 8 else { return }
    let office = try offices.office(of: desk)
    let families = try enrolled.dropFirst(4).lazy.map { try Family($0, office) }
      .filter { $0.guardian != nil }.prefix(8)
    let cast = Array(families)
    guard cast.count == 8 else { return }
    try running(cast[0], office)
    try putOff(cast[1], office)
    try late(cast[2], office)
    try dueTomorrow(cast[3], office)
    try refused(cast[4], office, by: decider)
    try withdrawn(cast[5], office)
    try frozen(cast[6], office, by: decider)
    try byAStranger(cast[7], office)
  }

  private func running(_ family: Family, _ office: Office) throws {
    let id = try family.ask(.access, on: today.adding(days: -11), office)
    try identify(id, on: today.adding(days: -10), office)
  }

  private func putOff(_ family: Family, _ office: Office) throws {
    let id = try family.ask(.portability, on: today.adding(days: -22), office)
    try identify(id, on: today.adding(days: -21), office)
    try office.perform(
      ExtendDeadline(
        request: id, until: today.adding(days: 30), told: today.adding(days: -4),
        reason: DemoWords.extensionReason, on: today.adding(days: -4)))
  }

  private func late(_ family: Family, _ office: Office) throws {
    let received = today.adding(days: -(policy.terms.requestDays + 3))
    let id = try family.ask(
      .objection, on: received, office, scope: [RequestItemGiven(category: "C17")],
      text: DemoWords.situation)
    try identify(id, on: received.adding(days: 2), office)
  }

  private func dueTomorrow(_ family: Family, _ office: Office) throws {
    let received = today.adding(days: 1 - policy.terms.requestDays)
    let id = try family.ask(.access, on: received, office)
    try office.perform(StartTreatment(request: id, on: received))
    try office.perform(
      AwaitRequester(request: id, reason: .identity, on: received.adding(days: 1)))
    guard let officer = policy.roles.first(where: { $0.nature == .supervision }) else { return }
    try offices.office(of: officer.code).perform(
      AdviseOnRequest(request: id, text: DemoWords.advice, isFlagged: true))
  }

  private func refused(_ family: Family, _ office: Office, by decider: RoleCode) throws {
    let received = today.adding(days: -60)
    let id = try family.ask(.erasure, on: received, office)
    try identify(id, on: received, office)
    let deciding = try offices.office(of: decider)
    try deciding.perform(
      DecideRequest(
        request: id,
        parts: [
          DecidedPart(
            item: RequestItemGiven(), isGranted: false, ground: .statutoryPeriod,
            explanation: DemoWords.statutoryPeriod)
        ], on: received.adding(days: 20)))
    try office.perform(CloseRequest(request: id, on: received.adding(days: 21)))
  }

  private func withdrawn(_ family: Family, _ office: Office) throws {
    let received = today.adding(days: -100)
    let id = try family.ask(.access, on: received, office)
    try office.perform(
      WithdrawRequest(
        request: id, reason: DemoWords.withdrawal, on: received.adding(days: 6)))
  }

  private func frozen(_ family: Family, _ office: Office, by decider: RoleCode) throws {
    let received = today.adding(days: -18)
    let part = RequestItemGiven(category: "C10")
    let id = try family.ask(.restriction, on: received, office, scope: [part])
    try identify(id, on: received.adding(days: 1), office)
    try offices.office(of: decider).perform(
      DecideRequest(
        request: id, parts: [DecidedPart(item: part, isGranted: true)],
        on: received.adding(days: 9)))
    try office.perform(CarryOutRequest(request: id, on: received.adding(days: 9)))
  }

  private func byAStranger(_ family: Family, _ office: Office) throws {
    try office.perform(
      RegisterRequest(
        pupil: family.pupil, requester: RequesterGiven(name: DemoWords.stranger),
        wish: WishGiven(kind: .access), channel: .phone, received: today.adding(days: -2)))
  }

  private func identify(_ id: RequestID, on day: CalendarDate, _ office: Office) throws {
    try office.perform(StartTreatment(request: id, on: day))
    try office.perform(EstablishIdentity(request: id, way: .knownInPerson, on: day))
  }

  private func holdsDossiers(_ role: RoleCode) -> Bool {
    policy.category(PupilName.category).map {
      policy.compartments(for: role).contains($0.compartment)
    } ?? false
  }

  /// A pupil with a parent who may ask.
  private struct Family {
    let pupil: PupilID
    let guardian: RecordID?

    init(_ pupil: DemoPupil, _ office: Office) throws {
      self.pupil = pupil.id
      let preview = try office.answer(IntakePreviewQuery(pupil: pupil.id))
      guardian = preview.guardians.first { $0.authority.represents == true }?.sheet
    }

    func ask(
      _ kind: RequestKind, on day: CalendarDate, _ office: Office,
      scope: [RequestItemGiven]? = nil, text: String? = nil
    ) throws -> RequestID {
      let outcome = try office.perform(
        RegisterRequest(
          pupil: pupil, requester: RequesterGiven(guardian: guardian),
          wish: WishGiven(
            kind: kind, scope: scope, erasureGround: kind == .erasure ? .noLongerNeeded : nil,
            restrictionGround: kind == .restriction ? .accuracyContested : nil, text: text),
          channel: .letter, received: day))
      return RequestID(number: outcome.record?.number ?? 0)
    }
  }
}
