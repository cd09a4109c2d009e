import DossierCore
import DossierOffice
import Testing

/// R-I-1.3-7: the list of suppliers that parents can ask for.
struct SuppliersListTests {
  /// An office whose press writes down everything that it is given.
  private func office(_ scene: RecipientScene, _ role: RoleCode = "DIR") throws -> Office {
    let board = scene.family.scene
    return try Office(
      archive: scene.store.archive(Set(board.policy.compartments(for: role))),
      clock: board.board.clock,
      press: LetterPress(
        suppliers: { answer in
          let text = "\(answer)"
          return WrittenLetter(subject: "Leveranciers", text: text, html: "<p>\(text)</p>")
        }, write: { _ in throw Refusal.notFound(.letter) }),
      account: SampleBoard.account(role), role: role)
  }

  @Test func `it names those with whom an agreement holds, once for each product`() throws {
    let scene = try RecipientScene()
    let two = try scene.recipient("Twee BV")
    _ = try scene.agreement(with: two, scene.contract("A", product: "Rekenen"))
    _ = try scene.agreement(with: two, scene.contract("B", product: "Lezen"))
    let over = try scene.recipient("Voorbij BV")
    _ = try scene.agreement(with: over, scene.contract("C", days: -1))
    _ = try scene.recipient("Zonder BV")
    _ = try scene.recipient("DUO", type: "DUO")
    let answer = try office(scene).answer(SuppliersQuery())
    #expect(answer.suppliers.map(\.name) == ["Twee BV", "Twee BV"])
    #expect(answer.suppliers.map(\.product) == ["Lezen", "Rekenen"])
    #expect(answer.suppliers[0].purposes == ["Leermiddelen verstrekken, toegang tot systemen"])
    #expect(answer.made == scene.today)
  }

  @Test func `nothing that the school keeps for itself is in it`() throws {
    let scene = try RecipientScene()
    let canaries = [
      "NUMMERKANARIE", "SUBKANARIE", "CONTACTKANARIE", "PAPIERKANARIE", "TERUGKANARIE",
      "OPZEGKANARIE", "KANAALKANARIE", "ADRESKANARIE",
    ]
    let added = try scene.office("BES").perform(
      AddRecipient(
        details: RecipientGiven(
          name: "Open BV", type: "VERWERKER_LEERMIDDELEN", address: "ADRESKANARIE",
          contact: "CONTACTKANARIE", channel: "KANAALKANARIE")))
    var details = scene.contract("NUMMERKANARIE")
    details.subprocessors = ["SUBKANARIE"]
    (details.contact, details.paper) = ("CONTACTKANARIE", "PAPIERKANARIE")
    (details.returning, details.notice) = ("TERUGKANARIE", "OPZEGKANARIE")
    _ = try scene.agreement(with: try #require(added.record), details)
    let answer = try office(scene).answer(SuppliersQuery())
    #expect(answer.text.contains("Open BV"))
    for canary in canaries {
      #expect(!answer.text.contains(canary), "\(canary)")
      #expect(!answer.html.contains(canary), "\(canary)")
    }
  }

  @Test func `making it stands in the journal with the pupil whose parents asked`() throws {
    let scene = try RecipientScene()
    _ = try scene.agreement(with: try scene.recipient())
    let office = try office(scene, "ADM")
    _ = try office.answer(SuppliersQuery(pupil: Scene.pupil))
    let line = try #require(scene.store.journal.last)
    #expect(line.event == .suppliersListed)
    #expect(line.pupils == [Scene.pupil])
    #expect(line.count == 1)
    #expect(line.rule == "R-I-1.3-7")
    _ = try office.answer(SuppliersQuery(pupil: Scene.pupil))
    #expect(scene.store.journal.count { $0.event == .suppliersListed } == 2)
  }

  @Test func `a role that does not see the register makes no list`() throws {
    let scene = try RecipientScene()
    let office = try office(scene, "LKR")
    #expect(
      Ending { _ = try office.answer(SuppliersQuery()) }
        == .refused(.roleMayNot("LKR", "R-I-1.3-2")))
  }
}
