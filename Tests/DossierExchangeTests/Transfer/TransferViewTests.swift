import DossierCore
import DossierExchange
import Testing

/// What the parents saw and said travels in the file, as the transfer knows it.
struct TransferViewTests {
  static let day = OsoFixture.madeOn

  static func fixture(
    _ view: TransferView?, remarks: [TransferRemark] = []
  ) -> OsoFixture {
    var fixture = OsoFixture().without("c27.inzage", "c27.akkoord")
    fixture.facts.transfer = TransferFacts(
      receiver: "De Linde", brin: try? BRIN("99ZZ"), view: view, remarks: remarks)
    return fixture
  }

  static let seen = TransferView(
    copyGivenOn: day.adding(days: -3), seenOn: day.adding(days: -2), agreement: .disagreed,
    reasonAgainst: "Kanarie klopt niet")

  @Test(
    .tags(.`R-O-7.1-2`),
    arguments: [
      (TransferView.Agreement.agreed, "Ja"), (.disagreed, "Nee"), (.unknown, "Onbekend"),
    ])
  func `the view of the parents stands in the file`(
    agreement: TransferView.Agreement, word: String
  ) throws {
    var view = Self.seen
    view.agreement = agreement
    let export = try Self.fixture(view).export(.primaryTransfer)
    #expect(export.text.contains("<inzagedatum>2026-11-20<"))
    #expect(export.text.contains("<akkoord>\(word)<"))
    #expect(export.text.contains("Kanarie") == (agreement == .disagreed))
    #expect(export.transferFields.contains("c27.inzage"))
    #expect(
      export.transferFields.contains("c27.reden_niet_akkoord") == (agreement == .disagreed))
  }

  static let lacking: [(TransferView, [FieldCode])] = [
    (TransferView(), ["c27.afschrift", "c27.inzage", "c27.akkoord"]),
    (TransferView(copyGivenOn: day, agreement: .agreed), ["c27.inzage", "c27.akkoord"]),
    (TransferView(seenOn: day, agreement: .agreed), ["c27.afschrift"]),
    (
      TransferView(copyGivenOn: day.adding(days: 1), seenOn: day, agreement: .agreed),
      ["c27.afschrift"]
    ),
    (
      TransferView(copyGivenOn: day, seenOn: day.adding(days: 1), agreement: .agreed),
      ["c27.inzage", "c27.akkoord"]
    ),
    (TransferView(copyGivenOn: day, seenOn: day), ["c27.akkoord"]),
  ]

  @Test(.tags(.`R-O-7.1-2`, .`L-15`), arguments: lacking)
  func `no report leaves before the parents had a copy and a look`(
    view: TransferView, missing: [FieldCode]
  ) {
    for profile in [OsoProfile.primaryTransfer, .secondaryTransfer] {
      let fault = #expect(throws: OsoExportFault.self) {
        try Self.fixture(view).export(profile)
      }
      guard case .incomplete(let gaps) = fault else { return }
      #expect(gaps.missing == missing)
    }
  }

  @Test(.tags(.`R-I-1.4-6`))
  func `the support network gets its package without a word of the parents`() throws {
    let export = try Self.fixture(TransferView()).export(.supportNetwork)
    #expect(!export.holds("inzagedatum"))
  }

  @Test func `what an older transfer left in the dossier is not told again`() throws {
    var fixture = OsoFixture().setting("c27.reden_niet_akkoord", "Kanarie")
    fixture.facts.transfer = TransferFacts(
      receiver: "De Linde",
      view: TransferView(copyGivenOn: Self.day, seenOn: Self.day, agreement: .agreed))
    let export = try fixture.export(.primaryTransfer)
    #expect(!export.everything.contains("Kanarie"))
    #expect(export.reason("c27.inzage") == .toldByTransfer)
  }

  @Test(.tags(.`R-I-1.4-5`))
  func `remarks of the parents travel word for word, or there is no file`() throws {
    let words = "  Zij <leest> graag.\r\n\nÉn: \"ze\" wil & kan meer. "
    let fixture = Self.fixture(
      Self.seen, remarks: [TransferRemark(on: Self.day, by: "ouder", text: words)])
    let export = try fixture.export(.primaryTransfer)
    #expect(export.everything.contains("ouder (22-11-2026)\n\(words)\n"))
    #expect(throws: OsoExportFault.remarksCannotTravel) {
      try fixture.export(.primaryTransfer, without: [.attachments])
    }
  }

  private static func said(
    _ number: Int64, _ agreement: ParentalAgreement, _ reason: String?
  ) -> ParentalView {
    ParentalView(
      person: .guardian(RecordID(number: number)), on: day, agreement: agreement, reason: reason)
  }

  private static let words: [([ParentalView], [String])] = [
    ([said(1, .disagrees, "Te streng <&>"), said(2, .agrees, nil)], ["Te streng <&>"]),
    ([said(2, .agrees, nil), said(1, .disagrees, "Te streng <&>")], ["Te streng <&>"]),
    (
      [said(1, .disagrees, "Te streng"), said(2, .disagrees, "Te laag")],
      ["ouder 1: Te streng", "ouder 2: Te laag"]
    ),
    (
      [said(2, .disagrees, "Te laag"), said(1, .disagrees, "Te streng")],
      ["ouder 1: Te streng", "ouder 2: Te laag"]
    ),
  ]

  @Test(.tags(.`R-O-7.1-2`, .`R-I-1.4-5`), arguments: words)
  func `every reason of every parent travels, in the file and on the page`(
    views: [ParentalView], reasons: [String]
  ) throws {
    let copy = ParentalCopy(
      receiver: .guardian(RecordID(number: 1)), on: Self.day, way: .inPerson)
    let view = try #require(
      TransferView(FamilyOpinion(views), copies: [copy]) { person in
        guard case .guardian(let record) = person else { return "" }
        return "ouder \(record.number)"
      })
    let fixture = Self.fixture(view)
    let export = try fixture.export(.primaryTransfer)
    #expect(export.text.contains("<akkoord>Nee<"))
    let content = TransferPageContent(
      export, as: .primaryTransfer, with: fixture.facts,
      identity: PackageSample.policy.identity, reference: "OVS-1")
    let page = String(
      decoding: try TransferPage(folder: LetterFiles.templates).bytes(of: content), as: UTF8.self)
    for reason in reasons.map({ $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;") }) {
      let ending = reason.replacing(">", with: "&gt;")
      #expect(export.text.contains(reason) || export.text.contains(ending))
      #expect(page.contains(reason) || page.contains(ending))
    }
  }
}
