import DossierCore
import DossierExchange
import Testing

/// A file that would lack something mandatory is not made.
struct OsoRequirementTests {
  static let common: [FieldCode] = [
    "c01.achternaam", "c01.voornamen", "c01.geboortedatum", "c02.straat", "c02.huisnummer",
    "c02.postcode", "c02.plaats", "c06.naam", "c06.gezag", "c12.groep", "c12.jaargroep",
  ]
  static let report: [FieldCode] = ["c05.bsn", "c12.instroom", "c27.inzage", "c27.akkoord"]

  static let table: [(OsoProfile, [FieldCode])] = [
    (.portability, ["c01.achternaam"]),
    (.directPortability, ["c01.achternaam"]),
    (.primaryTransfer, common + report),
    (.secondaryTransfer, common + report + ["c04.leerlingnummer", "c10.advies"]),
    (.supportNetwork, common + ["c13.vastgesteld"]),
  ]

  @Test(arguments: table)
  func `each mandatory field that is missing is named, and no other field is mandatory`(
    profile: OsoProfile, mandatory: [FieldCode]
  ) throws {
    for code in OsoFixture.pupil.keys {
      let fixture = OsoFixture().without(code)
      guard mandatory.contains(code) else {
        #expect(throws: Never.self, "\(code)") { try fixture.export(profile) }
        continue
      }
      let fault = #expect(throws: OsoExportFault.self, "\(code)") { try fixture.export(profile) }
      guard case .incomplete(let gaps) = fault else {
        Issue.record("Refused for another reason: \(String(describing: fault))")
        continue
      }
      #expect(gaps.missing.contains(code))
    }
  }

  @Test func `everything that is missing is told at once`() {
    var fixture = OsoFixture().without("c01.voornamen", "c27.inzage")
    fixture.facts.school.address = nil
    fixture.facts.school.phone = nil
    let fault = #expect(throws: OsoExportFault.self) { try fixture.export(.primaryTransfer) }
    guard case .incomplete(let gaps) = fault else {
      Issue.record("Refused for another reason: \(String(describing: fault))")
      return
    }
    #expect(gaps.missing == ["c01.voornamen", "c27.inzage"])
    #expect(gaps.unusable == ["c27.akkoord"])
    #expect(gaps.school == [.address, .reachability])
  }

  static let unusable: [(FieldCode, String)] = [
    ("c01.geboortedatum", "2017-04-00"), ("c01.geboortedatum", "3 april"),
    ("c05.bsn", "999900007"), ("c06.gezag", "onbekend"), ("c06.gezag", "nee"),
    ("c12.jaargroep", "H"), ("c12.instroom", "2021-02-30"), ("c27.inzage", "2026-11-23"),
    ("c27.akkoord", "misschien"), ("c10.advies", "vmbo-t of havo"), ("c10.advies", "99"),
  ]

  @Test(arguments: unusable)
  func `a mandatory value that the standard does not accept is refused`(
    code: FieldCode, value: String
  ) {
    let fault = #expect(throws: OsoExportFault.self) {
      try OsoFixture().setting(code, value).export(.secondaryTransfer)
    }
    guard case .incomplete(let gaps) = fault else {
      Issue.record("Refused for another reason: \(String(describing: fault))")
      return
    }
    #expect(gaps.unusable.contains(code))
    #expect(gaps.missing == [])
  }

  @Test func `an onderwijsnummer does where there is no BSN`() throws {
    let export = try OsoFixture().without("c05.bsn").setting("c05.onderwijsnummer", "101222331")
      .export(.primaryTransfer)
    #expect(export.text.contains("<onderwijsnummer>101222331<"))
    #expect(!export.holds("bsn"))
  }

  @Test func `a guardian without known authority stops a transfer but not portability`() throws {
    var fixture = OsoFixture()
    fixture.secondGuardian = ["c06.naam": "Visser", "c06.gezag": "onbekend"]
    let fault = #expect(throws: OsoExportFault.self) { try fixture.export(.primaryTransfer) }
    guard case .incomplete(let gaps) = fault else {
      Issue.record("Refused for another reason: \(String(describing: fault))")
      return
    }
    #expect(gaps.unusable == ["c06.gezag"])
    let export = try fixture.export(.portability)
    #expect(!export.text.contains("Visser"))
    #expect(export.omissions.contains { $0.reason == .incompleteBlock })
  }

  @Test func `a school without a name is refused in every profile`() {
    for profile in OsoProfile.allCases {
      var fixture = OsoFixture()
      fixture.facts.school.name = ""
      let fault = #expect(throws: OsoExportFault.self) { try fixture.export(profile) }
      guard case .incomplete(let gaps) = fault else {
        Issue.record("Refused for another reason: \(String(describing: fault))")
        continue
      }
      #expect(gaps.school == [.name])
    }
  }
}
