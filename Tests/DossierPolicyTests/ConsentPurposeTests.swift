import DossierCore
import DossierPolicy
import Testing

struct ConsentPurposeTests {
  @Test(arguments: PolicyFiles.boards)
  func `every category that needs consent is opened by exactly one purpose`(
    board: String
  ) throws {
    let policy = try PolicyFiles.read(board)
    let opened = policy.consentPurposes.compactMap { purpose in
      purpose.opens.map { "\(purpose.code) \($0)" }
    }
    #expect(opened == ["medisch C07b", "foto C17"])
    #expect(policy.consentPurposes.count == 16)
    #expect(
      policy.consentPurposes.filter(\.endsWithSchoolYear).map(\.code.text) == [
        "medicijn", "studie", "onderzoek", "adreslijst",
      ])
    #expect(policy.consentPurposes.allSatisfy { $0.newestText == 1 })
  }

  static let cases: [BrokenPolicy] = [
    BrokenPolicy("code: website,", "code: §foto,", .duplicateCode(.consent, "foto", firstLine: 0)),
    BrokenPolicy("code: website,", "code: §web-site,", .badCode(.consent, "web-site")),
    BrokenPolicy("medium: website}", "§medum: website}", .unknownKey("medum", meant: "medium")),
    BrokenPolicy("medium: website}", "medium: §''}", .emptyText(key: "medium")),
    BrokenPolicy("medium: website}", "opent: §C99}", .unknownCode(.category, "C99")),
    BrokenPolicy(
      "medium: website}", "opent: §C10}", .consentNotNeeded(purpose: "website", category: "C10")),
    BrokenPolicy(
      "medium: website}", "opent: §C17}",
      .consentOpensTwice(purpose: "website", category: "C17", first: "foto")),
    BrokenPolicy(
      "medium: website}", "nieuwe_tekst_vanaf: [2026-08-01, §2026-08-01]}",
      .renewalsNotInOrder(purpose: "website")),
    BrokenPolicy(
      "medium: website}", "nieuwe_tekst_vanaf: [2026-08-01, §2025-08-01]}",
      .renewalsNotInOrder(purpose: "website")),
    BrokenPolicy(
      "medium: website}", "nieuwe_tekst_vanaf: [§2026-02-30]}",
      .notDate(key: "nieuwe_tekst_vanaf", value: "2026-02-30")),
    BrokenPolicy(
      "medium: website}", "nieuwe_tekst_vanaf: §2026-08-01}",
      .wrongShape(key: "nieuwe_tekst_vanaf", expected: .list)),
    BrokenPolicy(
      "medium: website}", "per_schooljaar: §soms}",
      .notYesNo(key: "per_schooljaar", value: "soms")),
  ]

  @Test(arguments: cases)
  func `a mistake in the list is told with its line and column`(_ broken: BrokenPolicy) throws {
    let (all, expected) = try PolicyTexts.mistakes(of: broken)
    if case .duplicateCode = broken.kind {
      let line = try PolicyTexts.line(of: "code: foto,")
      let kind = PolicyMistake.Kind.duplicateCode(.consent, "foto", firstLine: line)
      #expect(all == [PolicyMistake(place: expected.place, kind: kind)])
    } else {
      #expect(all == [expected])
    }
    #expect(all.allSatisfy { !$0.kind.sentence.isEmpty })
  }

  @Test func `a purpose without a name or code is told`() throws {
    let (all, expected) = try PolicyTexts.mistakes(
      of: BrokenPolicy(
        "- {code: website, naam: Foto's en video's op de website, medium: website}",
        "- §{code: website}", .missingKey("naam")))
    #expect(all == [expected])
  }

  private func sentences(_ change: (inout Policy) -> Void) throws -> [String] {
    let old = try PolicyFiles.read("oarsprong")
    var new = old
    change(&new)
    return PolicyDifference.sentences(from: old, to: new)
  }

  @Test func `each difference is told in a sentence`() throws {
    let day = try #require(CalendarDate(iso: "2027-08-01"))
    let website = try #require(
      PolicyFiles.read("oarsprong").consentPurposes.firstIndex { $0.code == "website" })
    #expect(
      try sentences { $0.consentPurposes[website].renewals = [day] } == [
        "De toestemming voor ‘Foto's en video's op de website’ krijgt op 01-08-2027 een nieuwe"
          + " tekst: iedereen antwoordt opnieuw."
      ])
    #expect(
      try sentences { $0.consentPurposes[website].endsWithSchoolYear = true } == [
        "De toestemming voor ‘Foto's en video's op de website’ eindigt voortaan met het"
          + " schooljaar."
      ])
    #expect(
      try sentences { $0.consentPurposes[website].opens = "C17" } == [
        "Wat de toestemming voor ‘Foto's en video's op de website’ opent, wordt rubriek C17 in"
          + " plaats van niets."
      ])
    #expect(
      try sentences { $0.consentPurposes[website].medium = "internet" } == [
        "Het medium van de toestemming voor ‘Foto's en video's op de website’ wordt internet in"
          + " plaats van website."
      ])
    #expect(
      try sentences { $0.consentPurposes[website].label = "Website" } == [
        "De naam van de toestemming website wordt ‘Website’ in plaats van ‘Foto's en video's op de"
          + " website’."
      ])
    #expect(
      try sentences { $0.consentPurposes.remove(at: website) } == [
        "Voor ‘Foto's en video's op de website’ wordt geen toestemming meer gevraagd."
      ])
    #expect(
      try sentences { $0.consentPurposes.append(ConsentPurpose(code: "drone", label: "Drone")) }
        == ["Voor ‘Drone’ wordt voortaan toestemming gevraagd."])
  }
}
