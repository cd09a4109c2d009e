import DossierCore
import Foundation
import Testing

@testable import DossierExchange

/// What a family takes along.
struct PortabilityFilesTests {
  private func files(_ content: PackageContent) throws -> [String: String] {
    let made = try PortabilityFiles.make(
      of: content, software: OsoSoftware(version: "1.0"), standard: TrialStandards.oso)
    return Dictionary(
      uniqueKeysWithValues: made.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  private func content(_ wish: RequestWish) throws -> PackageContent {
    var content = try PackageSample.content(wish)
    content.accessLog = nil
    content.omissions = [
      PackageOmission(label: "Voortgang en resultaten", reason: .notSupplied),
      PackageOmission(label: "Ouders en gezag", reason: .aboutOthers),
    ]
    return content
  }

  @Test func `the guide names what is in it and what is not`() throws {
    let guide = try #require(
      try files(content(.portability(.wholeDossier, sendTo: nil)))[PortabilityFiles.guide])
    #expect(guide.contains("- Identiteit"))
    #expect(guide.contains("- Ouders en gezag: dit gaat ook over iemand anders."))
    #expect(guide.contains("kregen wij niet van u"))
  }

  @Test func `a dossier that has what the standard demands comes as OSO and as JSON`() throws {
    var content = try content(.portability(.wholeDossier, sendTo: nil))
    content.extract.parts = OsoFixture().extract.parts
    let files = try files(content)
    #expect(files[PortabilityFiles.oso]?.contains("999900006") ?? false)
    #expect(files[PortabilityFiles.data]?.contains("Zit vooraan") ?? false)
    #expect(files[PortabilityFiles.guide]?.contains("oso.xml: voor een andere school") ?? false)
  }

  @Test func `a secret address is in no file although the sheet does not say so`() throws {
    var content = try content(.portability(.wholeDossier, sendTo: nil))
    var fixture = OsoFixture()
    fixture.values["c02.adres_geheim"] = nil
    content.extract.parts = fixture.extract.parts
    let sheets = content.extract.parts.filter { $0.category == "C02" }.flatMap(\.sheets)
    content.secretAddresses = Set(sheets.map(\.record))
    let oso = try #require(try files(content)[PortabilityFiles.oso])
    #expect(!oso.contains("sanne@example.nl"))
  }

  @Test func `a dossier that lacks what the standard demands still comes as JSON`() throws {
    var content = try content(.portability(.wholeDossier, sendTo: nil))
    content.school = nil
    let files = try files(content)
    #expect(files[PortabilityFiles.oso] == nil)
    #expect(files[PortabilityFiles.data]?.contains("Aïcha") ?? false)
    #expect(files[PortabilityFiles.guide]?.contains("geen bestand volgens de OSO") ?? false)
  }
}
