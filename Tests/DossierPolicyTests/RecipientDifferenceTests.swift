import DossierCore
import DossierPolicy
import Testing

struct RecipientDifferenceTests {
  private static let changes: [(change: @Sendable (inout RecipientType) -> Void, told: String)] = [
    ({ $0.label = "DUO" }, "De naam van de ontvanger DUO wordt ‘DUO’ in plaats van ‘Dienst "),
    ({ $0.bases = [.consent] }, "wordt D in plaats van A."),
    ({ $0.purposes = [] }, "krijgt, wordt niets in plaats van B2."),
    ({ $0.agreement = .processor }, "wordt een verwerkersovereenkomst in plaats van geen."),
    ({ $0.agreement = .exchange }, "wordt een uitwisselingsafspraak in plaats van geen."),
    ({ $0.categories = ["C01"] }, "mag, wordt C01 in plaats van C01, C02, C03, C05,"),
    ({ $0.closedFields = [] }, "gaat, wordt niets in plaats van c02.noodnummer,"),
    ({ $0.consent = "foto" }, "nodig is, wordt foto in plaats van geen."),
    ({ $0.transfers = [.primary] }, "ontvangt, wordt POPO in plaats van niets."),
    ({ $0.mayReceivePersonalNumber = false }, "Het BSN mag niet meer naar ‘Dienst "),
    ({ $0.needsDemand = true }, "wordt voortaan alleen op een vordering iets gegeven."),
    ({ $0.shield = "C26" }, "is afgeschermd, wordt C26 in plaats van geen."),
    ({ $0.isSupplier = true }, "Op de lijst van leveranciers staat voortaan ‘Dienst "),
  ]

  @Test(arguments: Self.changes.indices)
  func `each difference is told in one sentence`(index: Int) throws {
    let (change, told) = Self.changes[index]
    let old = try PolicyFiles.read("oarsprong")
    var new = old
    let place = try #require(old.recipientTypes.firstIndex { $0.code == "DUO" })
    change(&new.recipientTypes[place])
    let sentences = PolicyDifference.sentences(from: old, to: new)
    #expect(sentences.count == 1)
    #expect(sentences.first?.contains(told) == true, "\(sentences)")
    #expect(sentences.allSatisfy { $0.hasSuffix(".") })
  }

  @Test func `a kind that comes or goes is told`() throws {
    let old = try PolicyFiles.read("oarsprong")
    var new = old
    let accountant = try #require(old.recipientTypes.firstIndex { $0.code == "ACCOUNTANT" })
    new.recipientTypes.remove(at: accountant)
    #expect(
      PolicyDifference.sentences(from: old, to: new)
        == ["Aan ‘Accountant’ kan niets meer worden gegeven."])
    #expect(
      PolicyDifference.sentences(from: new, to: old)
        == ["Aan ‘Accountant’ kan voortaan iets worden gegeven."])
  }

  @Test func `the days of warning are told`() throws {
    let old = try PolicyFiles.read("oarsprong")
    var new = old
    new.terms.agreementWarningDays = 120
    #expect(
      PolicyDifference.sentences(from: old, to: new) == [
        "De waarschuwing voor een aflopende overeenkomst wordt 120 dagen in plaats van 90 dagen."
      ])
  }
}
