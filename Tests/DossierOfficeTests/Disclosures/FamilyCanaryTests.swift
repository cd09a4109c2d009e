import DossierCore
import DossierOffice
import Foundation
import Testing

/// R-X-2: the list for the family tells who got what, and nothing that the school wrote for itself.
struct FamilyCanaryTests {
  @Test func `no reason, test, question, digest or colleague is on the list`() throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    var action = scene.disclosure(to: officer)
    action.subsidiarity = TestGiven(passed: true, why: "TOETSKANARIE")
    action.proportionality = TestGiven(passed: true, why: "WEEGKANARIE")
    action.parts[0].reason = "REDENKANARIE"
    try scene.office("DIR").perform(action)
    let answer = try scene.office("DIR").answer(FamilyListQuery(pupil: Scene.pupil))
    #expect(answer.rows.count == 1)
    let json = String(decoding: try JSONEncoder().encode(answer), as: UTF8.self)
    let all = json + String(reflecting: answer) + "\(answer)"
    #expect(!all.contains("KANARIE"))
    #expect(!all.contains("Medewerker DIR"))
    // The value itself is not in the list either: the family can ask for a copy.
    let rows = String(decoding: try JSONEncoder().encode(answer.rows), as: UTF8.self)
    #expect(!rows.contains("Aïcha"))
    let journal = try scene.family.store.journal.map {
      String(decoding: try JournalCoding.bytes(of: $0), as: UTF8.self)
    }.joined()
    #expect(!journal.contains("KANARIE"))
  }
}
