import DossierCore
import DossierExchange
import Foundation
import Testing

@Suite struct UwlrTests {
  private func answer(_ body: String) -> String {
    """
    <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Header>\
    <u:autorisatie xmlns:u="urn:u"><u:klantcode>x</u:klantcode></u:autorisatie></soap:Header>\
    <soap:Body><l:leerlinggegevens_antwoord xmlns:l="urn:l"><l:leerlinggegevens>\(body)\
    </l:leerlinggegevens></l:leerlinggegevens_antwoord></soap:Body></soap:Envelope>
    """
  }

  private let school =
    "<l:school><l:schooljaar>2024-2025</l:schooljaar><l:brincode>99XX01</l:brincode></l:school>"

  @Test func `a saved answer is read like a school file, whatever its prefixes`() throws {
    let text = answer(
      """
      \(school)<l:groepen><l:groep key="G1"><l:naam>4A</l:naam></l:groep></l:groepen>\
      <l:leerlingen><l:leerling key="1"><l:achternaam>Veen</l:achternaam>\
      <l:geboortedatum>2016-01-02</l:geboortedatum><l:groep key="G1"/></l:leerling>\
      </l:leerlingen>
      """)
    let file = try withFile(text) { try EdexmlReader().read($0) }
    #expect(file.school?.brin == "99XX")
    #expect(file.school?.dependance == "01")
    #expect(file.pupils.map(\.groupKey) == ["G1"])
    #expect(file.summary.findings == [])
  }

  @Test(arguments: ["urn:edex", "http://edex.example/2", "edex", "geen adres", ""])
  func `a default namespace does not matter, whatever its name`(name: String) throws {
    let text = EdexmlFixture().text.replacing("<EDEX>", with: "<EDEX xmlns=\"\(name)\">")
    #expect(try withFile(text) { try EdexmlReader().read($0) }.pupils.count == 1)
  }

  @Test func `a prefix that is declared nowhere is not XML`() throws {
    var fixture = EdexmlFixture()
    fixture.pupils = EdexmlFixture.pupil("L1", "<x:land>NL</x:land>")
    #expect(throws: ImportRefusal.notXML(line: 7)) { try fixture.read() }
  }

  @Test func `a block that only the answer has is a warning`() throws {
    let text = answer("\(school)<l:extra/><l:leerlingen/>")
    let file = try withFile(text) { try EdexmlReader().read($0) }
    #expect(file.summary.findings.map(\.problem) == [.unknownElement("extra")])
  }

  @Test func `an answer that is a fault is refused`() throws {
    let text = answer("<l:fout/>")
    #expect(throws: ImportRefusal.wrongStructure(found: "", expected: "school", line: 1)) {
      try withFile(text) { try EdexmlReader().read($0) }
    }
  }
}
