import DossierCore
import DossierOffice
import Testing

extension RequestScene {
  /// A pupil who left so long ago that no minimum holds any more, with a father beside the mother.
  static func longGone() throws -> (RequestScene, father: RecordID) {
    let scene = try RequestScene()
    let father = try scene.office("CLA").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C06", sheet: nil,
        edits: [
          FieldEdit(field: "c06.naam", seen: nil, value: "Visser"),
          FieldEdit(field: "c06.email", seen: nil, value: "vader@voorbeeld.nl"),
        ], source: .guardian))
    try scene.leave(on: "2020-07-31")
    return (scene, try #require(father.record))
  }

  /// Writes that the pupil left, around the door.
  func leave(on iso: String) throws {
    let list = RecordList.category(Enrolment.category, of: Scene.pupil)
    let record = try #require(try store.archive([.dossier]).recordsOn(list, .dossier).first)
    var sheet = try Sheet(opened: record.body)
    for (field, value) in [(Enrolment.leftField, iso), (Enrolment.statusField, "uitgeschreven")] {
      sheet.cells[field] = FieldCell(
        value: value, source: .staff, written: scene.today,
        author: SampleBoard.account("CLA"))
    }
    try scene.put { try $0.put(record.next(sheet)) }
  }

  /// Decides: some parts are granted, others refused because there is no ground.
  func decide(
    _ request: RequestID, granted: [RequestItemGiven], refused: [RequestItemGiven],
    by role: RoleCode = "DIR"
  ) throws {
    try office(role).perform(
      DecideRequest(
        request: request,
        parts: granted.map { DecidedPart(item: $0, isGranted: true) }
          + refused.map {
            DecidedPart(item: $0, isGranted: false, ground: .noGround, explanation: "Nog nodig.")
          }))
  }

  /// The pupils that the list of pupils marks as frozen for somebody who opens it now.
  func markedFrozen(as role: RoleCode) throws -> Set<PupilID> {
    let view = try scene.office(role).rosterView(RosterFilter(), rows: 50)
    return Set(
      (0..<view.count).map { view.row(at: $0) }.filter { $0.marks.contains(.frozen) }.map(\.pupil))
  }
}
