import DossierCore
import DossierOffice
import Testing

extension RequestScene {
  /// Places a hold on the pupil, to be looked at again in ninety days.
  @discardableResult
  func hold(
    _ categories: [CategoryCode]? = nil, as role: RoleCode = "DIR",
    reference: String = "Zaak 26/118"
  ) throws -> RecordID {
    let outcome = try office(role).perform(
      PlaceHold(
        pupil: Scene.pupil, categories: categories, ground: .administrationOrLawsuit,
        reference: reference, reason: "De zaak loopt nog", review: scene.today.adding(days: 90)))
    return try #require(outcome.record)
  }
}
