import DossierCore
import DossierOffice
import Testing

/// R-X-1, R-O-5.4-2: a recipient stays who it was to whoever gave it something.
struct RecipientChangeTests {
  static let changes: [(RecipientTypeCode, String, Bool?, RecipientRefusal?)] = [
    ("VERWERKER_LEERMIDDELEN", "Lesmaat BV", nil, nil),
    ("VERWERKER_LEERMIDDELEN", "Bureau B", nil, .nameOfAnother),
    ("VERWERKER_LEERMIDDELEN", "Bureau B", false, .nameOfAnother),
    ("VERWERKER_LEERMIDDELEN", "Lesmaat Nederland BV", true, nil),
    ("VERWERKER_SYSTEEM", "Lesmaat BV", true, .typeIsFixed),
    ("VERWERKER_SYSTEEM", "Lesmaat BV", nil, .typeIsFixed),
  ]

  @Test(arguments: changes)
  func `another name is one of the same party, and the kind never changes`(
    type: RecipientTypeCode, name: String, isSameParty: Bool?, expected: RecipientRefusal?
  ) throws {
    let scene = try RecipientScene()
    let recipient = try scene.recipient()
    let action = ChangeRecipient(
      recipient: recipient, seen: 1,
      details: RecipientGiven(
        name: name, type: type, contact: "Afdeling privacy", channel: "Beveiligde koppeling"),
      isSameParty: isSameParty)
    let ending = try scene.ending(action, as: "BES")
    if let expected {
      #expect(ending == .refused(.recipient(expected)))
    } else {
      guard case .refused = ending else { return }
      Issue.record("\(ending)")
    }
  }
}
