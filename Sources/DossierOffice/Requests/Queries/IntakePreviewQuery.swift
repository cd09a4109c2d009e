package import DossierCore

/// Asks what would follow from a registration that is being typed: who may ask, and by when.
package struct IntakePreviewQuery: OfficeQuery {
  package static let name = "request.preview"
  package static let example = IntakePreviewQuery(pupil: PupilID(number: 7), kind: .access)

  /// About which pupil.
  package var pupil: PupilID
  /// Who asks, as far as it was typed.
  package var requester: RequesterGiven?
  /// What is asked.
  package var kind: RequestKind?
  /// How it came in.
  package var channel: RequestChannel?
  /// The day of receipt; today when left out.
  package var received: CalendarDate?
  /// The day it was recognised.
  package var recognised: CalendarDate?

  /// Asks.
  package init(
    pupil: PupilID, requester: RequesterGiven? = nil, kind: RequestKind? = nil,
    channel: RequestChannel? = nil, received: CalendarDate? = nil,
    recognised: CalendarDate? = nil
  ) {
    self.pupil = pupil
    self.requester = requester
    self.kind = kind
    self.channel = channel
    self.received = received
    self.recognised = recognised
  }

  package func answer(in office: Office) throws -> IntakePreview {
    try office.demandRegister()
    _ = try office.facts(of: pupil)
    let received = self.received ?? office.viewer.today
    let family = try office.family(of: pupil, on: received)
    let terms = ResponseTerms(policy: office.policy)
    let due = terms.firstDue(received: received)
    var preview = IntakePreview(
      received: received, due: due, term: received.days(until: due),
      status: ResponseDeadline(received: received, terms: terms).status(on: office.viewer.today),
      lastPossible: terms.latestDue(received: received).day,
      advice: DueDateAdvice(
        due: due, region: try office.region(of: pupil), holidays: office.directory.holidays))
    preview.guardians = try (family?.guardians ?? []).map { guardian in
      IntakePreview.Guardian(
        sheet: guardian.person, name: try office.guardianName(guardian.person, of: pupil),
        authority: guardian.authority,
        hasContactBan: guardian.order(.contactBan, on: received) != nil)
    }
    preview.pupilDecides = family?.birth.map {
      $0.age(on: received) >= office.policy.terms.ownRightsAge
    }
    if let intake = try intake(received, family) {
      preview.remarks = intake.remarks
      preview.entitlement = try office.requestFacts(for: intake, parties: []).entitlement
      preview.doubles = DuplicateRequest.find(
        for: intake,
        among: try office.openRequests().map {
          ($0.content.request.id, $0.content.request.intake)
        })
    }
    return preview
  }

  /// The intake as far as it goes; `nil` while it is not known who asks what.
  private func intake(_ received: CalendarDate, _ family: Family?) throws -> RequestIntake? {
    guard let kind, let requester else { return nil }
    let wish: RequestWish =
      switch kind {
      case .access: .access(.wholeDossier)
      case .rectification: .rectification([])
      case .erasure: .erasure(.wholeDossier, .noLongerNeeded)
      case .restriction: .restriction(.wholeDossier, .accuracyContested)
      case .objection: .objection(.wholeDossier, situation: "-")
      case .portability: .portability(.wholeDossier, sendTo: nil)
      case .parentInformation: .parentInformation
      case .question: .question("-")
      }
    return RequestIntake(
      pupil: pupil, requester: try requester.requester(among: family?.guardians.map(\.person)),
      wish: wish, channel: channel ?? .letter, received: received,
      recognised: recognised ?? received)
  }
}

extension Office {
  /// The holiday region of a pupil's school, if both are known.
  func region(of pupil: PupilID) throws -> SchoolRegion? {
    try knownFacts(of: pupil)?.school.flatMap { directory.schools[$0]?.region }
  }
}
