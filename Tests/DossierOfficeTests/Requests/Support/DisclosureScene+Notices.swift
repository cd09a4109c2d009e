import DossierCore
import DossierOffice
import Testing

extension DisclosureScene {
  /// Gives the report of a category to the support body; gives who that is.
  func give(_ code: CategoryCode) throws -> RecordID {
    let body = try recipient("SWV", named: "Steunpunt Noord")
    try agreement(with: body, ["B3"], ["C10", "C13"])
    try office("IB").perform(
      RecordDisclosure(
        pupil: Scene.pupil, recipient: body, purpose: "B3",
        support: LegalSupportGiven(basis: .publicTask, reason: "Passend onderwijs."),
        subsidiarity: TestGiven(passed: true, why: "Het kan niet met minder."),
        proportionality: TestGiven(passed: true, why: "Alleen dit verslag."),
        parts: [
          DisclosedPartGiven(
            category: code, reason: "Voor het advies.", records: [try family.note(code)])
        ], channel: .secureMail))
    return body
  }

  /// A correction of the first name that is made, after it was given to somebody.
  func corrected(
    to type: RecipientTypeCode = "GEMEENTE"
  ) throws -> (request: RequestID, recipient: RecordID) {
    let officer = try recipient(type, named: "Gemeente Noord")
    try office("DIR").perform(disclosure(to: officer))
    let item = RequestItemGiven(field: "c01.roepnaam")
    let request = try family.register(
      WishGiven(
        kind: .rectification,
        corrections: [
          CorrectionGiven(item: item, old: "Aïcha", proposed: "Aisha", nature: .fact),
          CorrectionGiven(
            item: RequestItemGiven(field: "c01.geboorteplaats"), old: "Drachten",
            proposed: "Sneek", nature: .fact),
        ]))
    try family.begin(request)
    try office("ADM").perform(
      CorrectItems(request: request, items: [CorrectedItem(item: item)]))
    return (request, officer)
  }

  /// Gives the first name to the road of safety, by the head; gives who that is.
  func giveOnTheRoadOfSafety() throws -> RecordID {
    let road = try recipient("VEILIG_THUIS", named: "Veilig Thuis Oost")
    try office("DIR").perform(
      RecordDisclosure(
        pupil: Scene.pupil, recipient: road, purpose: "B4", article: "Wmo 2015 5.2.6",
        support: LegalSupportGiven(basis: .legalObligation, article: "Wmo 2015 5.2.6"),
        subsidiarity: TestGiven(passed: true, why: "Het kan niet anders."),
        proportionality: TestGiven(passed: true, why: "Alleen de naam."),
        parts: [
          DisclosedPartGiven(
            category: "C01", reason: "Om wie het gaat.", fields: ["c01.roepnaam"])
        ], channel: .secureMail))
    return road
  }

  /// Grants the correction that was made, and refuses the other one.
  func decidePartly(_ request: RequestID) throws {
    try office("DIR").perform(
      DecideRequest(
        request: request,
        parts: [
          DecidedPart(item: RequestItemGiven(field: "c01.roepnaam"), isGranted: true),
          DecidedPart(
            item: RequestItemGiven(field: "c01.geboorteplaats"), isGranted: false,
            ground: .dataAreRight, explanation: "Het klopt."),
        ]))
  }
}
