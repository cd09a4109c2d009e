import DossierCore
import DossierOffice
import Testing

/// R-O-5.1-A, R-O-5.1-C: a purpose is chosen from the list, and cameras wait for an assessment.
struct PurposeTests {
  private func reveal(_ purpose: PurposeCode, in scene: RequestScene) throws {
    _ = try scene.office("CLA").answer(
      RevealFieldQuery(pupil: Scene.pupil, field: "c05.bsn", sheet: nil, purpose: purpose))
  }

  @Test(.tags(.`R-O-5.1-A`, .`R-O-5.1-C`), arguments: BoardPolicy.boards)
  func `a number is shown for a purpose of the list, not in words and not for cameras`(
    board: String
  ) throws {
    let scene = try RequestScene(board)
    try scene.office("CLA").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C05", sheet: nil,
        edits: [FieldEdit(field: "c05.bsn", seen: nil, value: "999990019")], source: .guardian))
    try reveal("B2", in: scene)
    #expect(throws: Refusal.reasonMissing("R-O-3.1-2")) { try reveal("even kijken", in: scene) }
    let refusal = Refusal.disclosure(.assessmentMissing("C5"))
    #expect(throws: refusal) { try reveal("C5", in: scene) }
    #expect(refusal.rule == "R-O-5.1-C")
  }
}
