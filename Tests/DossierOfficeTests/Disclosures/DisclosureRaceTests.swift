import DossierCore
import DossierOffice
import Testing

/// What happens at another desk while something is being made that would leave.
struct DisclosureRaceTests {
  /// A disclosure during which somebody else does something, once the file is being made.
  private func ending(
    in scene: DisclosureScene, of action: RecordDisclosure,
    meanwhile: @escaping (DisclosureScene) throws -> Void
  ) throws {
    let press = scene.scene.disclosures
    scene.scene.disclosures.data = { [unowned scene] copy in
      try meanwhile(scene)
      return try press.data(copy)
    }
    scene.family.forgetSessions()
    #expect(throws: Refusal.stale) { try scene.office("DIR").perform(action) }
    #expect(scene.family.store.journal.last { $0.event == .disclosureRecorded } == nil)
  }

  private func report(_ scene: DisclosureScene) throws -> RecordDisclosure {
    var action = scene.disclosure(
      to: try scene.recipient("VEILIG_THUIS"), makes: .data)
    action.purpose = "B4"
    return action
  }

  @Test(.tags(.`R-O-8.5-3`)) func `what is frozen meanwhile does not leave`() throws {
    let scene = try DisclosureScene()
    try ending(in: scene, of: report(scene)) { scene in
      _ = try scene.family.register(
        WishGiven(
          kind: .objection, scope: [RequestItemGiven()],
          text: "Ik wil niet dat de school dit gebruikt."))
    }
  }

  @Test func `nothing leaves to a recipient that was ended meanwhile`() throws {
    let scene = try DisclosureScene()
    let action = try report(scene)
    try ending(in: scene, of: action) { scene in
      try scene.office("BES").perform(
        EndRecipient(recipient: action.recipient, seen: 1, on: scene.scene.today))
    }
  }
}
