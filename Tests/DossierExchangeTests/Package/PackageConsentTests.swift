import DossierCore
import Foundation
import Testing

@testable import DossierExchange

/// The consents in the copy that a family gets, to read and for machines (AVG 15, R-I-1.4-2).
struct PackageConsentTests {
  private static func consent(
    _ label: String, _ answer: ConsentAnswer, _ giver: ExtractConsent.Giver,
    recipient: String? = nil, question: String? = nil, way: ConsentWay = .written,
    until: CalendarDate? = nil
  ) -> ExtractConsent {
    ExtractConsent(
      record: RecordID(number: 61), label: label, recipient: recipient, question: question,
      answer: answer, giver: giver, signed: PackageSample.day, way: way, until: until)
  }

  private static let consents = [
    consent("Foto's op de website", .given, .requester, until: PackageSample.day.adding(days: 9)),
    consent("Foto's in de krant", .refused, .guardian, way: .digital),
    consent("Medische gegevens", .withdrawn, .pupil, way: .oral),
    consent(
      "Een deskundige", .given, .requester, recipient: "De Klank, logopedie",
      question: "Hoe gaat het spreken?"),
  ]

  private func content(_ consents: [ExtractConsent] = consents) throws -> PackageContent {
    var content = try PackageSample.content()
    content.consents = consents
    return content
  }

  private func page(_ content: PackageContent) throws -> String {
    String(decoding: try PackageSample.page().bytes(of: content), as: UTF8.self)
  }

  private func json(_ content: PackageContent) throws -> [[String: Any]] {
    let object =
      try JSONSerialization.jsonObject(
        with: Data(try PackageJSON.bytes(of: content))) as? [String: Any]
    return try #require(object?["consents"] as? [[String: Any]])
  }

  @Test func `the page tells what was said, by whom, how and when, in words`() throws {
    let page = try page(content())
    for words in [
      "Foto&#39;s op de website", "ja, op papier, tot en met", "uzelf", "nee, digitaal",
      "een ouder of voogd", "ingetrokken, mondeling", "de leerling",
      "Een deskundige: De Klank, logopedie, Hoe gaat het spreken?",
      "U mag een toestemming altijd intrekken.", PackageSample.day.dutch,
    ] {
      #expect(
        page.contains(words) || page.contains(words.replacing("&#39;", with: "'")), "\(words)")
    }
  }

  @Test func `without consents the page does not speak of them`() throws {
    let page = try page(content([]))
    #expect(!page.contains("Dit is wat er is gezegd over toestemming"))
  }

  @Test func `the words for machines say the same, one for one`() throws {
    let found = try json(content())
    #expect(found.compactMap { $0["answer"] as? String } == ["ja", "nee", "ingetrokken", "ja"])
    #expect(
      found.compactMap { $0["giver"] as? String }
        == ["uzelf", "ouder_of_voogd", "leerling", "uzelf"])
    #expect(
      found.compactMap { $0["way"] as? String }
        == ["schriftelijk", "digitaal", "mondeling", "schriftelijk"])
    #expect(found.map { $0["question"] as? String } == [nil, nil, nil, "Hoe gaat het spreken?"])
    #expect(found.map { $0["recipient"] as? String } == [nil, nil, nil, "De Klank, logopedie"])
    #expect(found.map { $0["until"] != nil } == [true, false, false, false])
    #expect(found.allSatisfy { $0["signed"] as? String == PackageSample.day.iso })
  }

  @Test func `another parent is not named, nor where the paper lies`() throws {
    let known: Set = [
      "purpose", "recipient", "question", "answer", "giver", "signed", "way", "until",
    ]
    for consent in try json(content()) { #expect(known.isSuperset(of: consent.keys)) }
  }

  @Test func `a question never becomes markup`() throws {
    let evil = "<script>alert(1)</script>{{kenmerk}}"
    let page = try page(
      content([Self.consent(evil, .given, .requester, recipient: evil, question: evil)]))
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;{{kenmerk}}"))
  }
}
