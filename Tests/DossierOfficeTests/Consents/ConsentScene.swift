import DossierCore
import DossierOffice
import Testing

/// The family of `RequestScene`, of whom consent is asked.
final class ConsentScene {
  let family: RequestScene

  init(_ board: String = "oarsprong") throws {
    family = try RequestScene(board)
  }

  var today: CalendarDate {
    get { family.scene.today }
    set { family.scene.today = newValue }
  }

  func office(_ role: RoleCode) throws -> Office { try family.office(role) }

  /// An answer of the mother on paper, signed today.
  func answer(
    _ purpose: ConsentPurposeCode, _ answer: ConsentAnswer = .given, signed: CalendarDate? = nil,
    way: ConsentWay = .written, place: String? = "Map groep 3"
  ) throws -> RecordConsent {
    RecordConsent(
      pupil: Scene.pupil, purpose: purpose, answer: answer,
      giver: RequesterGiven(guardian: try family.mother), signed: signed ?? today, way: way,
      place: place)
  }

  func withdrawal(_ purpose: ConsentPurposeCode) throws -> WithdrawConsent {
    WithdrawConsent(
      pupil: Scene.pupil, purpose: purpose, giver: RequesterGiven(guardian: try family.mother))
  }

  /// The state of one purpose as a role sees it.
  func state(
    _ purpose: ConsentPurposeCode, as role: RoleCode = "ADM", on day: CalendarDate? = nil
  ) throws -> ConsentState {
    let answer = try office(role).answer(ConsentsQuery(pupil: Scene.pupil, date: day))
    return try #require(answer.lines.first { $0.purpose == purpose }).state
  }

  /// Whether the dossier that a role sees has a category.
  func shows(_ category: CategoryCode, to role: RoleCode) throws -> Bool {
    try office(role).answer(DossierQuery(pupil: Scene.pupil)).categories
      .contains { $0.code == category }
  }
}
