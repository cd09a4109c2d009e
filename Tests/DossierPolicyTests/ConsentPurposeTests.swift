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
    #expect(policy.consentPurposes.count == 20)
    #expect(
      policy.consentPurposes.filter(\.endsWithSchoolYear).map(\.code.text) == [
        "medicijn", "studie", "studie_intern", "onderzoek", "adreslijst",
      ])
    #expect(policy.consentPurposes.allSatisfy { $0.newestText == 1 })
    #expect(policy.consentPurposes.filter(\.perQuestion).map(\.code.text) == ["deskundige"])
  }

  @Test(arguments: PolicyFiles.boards)
  func `every withdrawal asks something, and what opens a category asks erasure`(
    board: String
  ) throws {
    let purposes = try PolicyFiles.read(board).consentPurposes
    #expect(purposes.allSatisfy { !$0.followUps.isEmpty })
    #expect(purposes.filter { $0.opens != nil }.allSatisfy { $0.followUps.contains(.erasure) })
    #expect(
      Set(purposes.filter { $0.followUps.contains(.publication) }.map(\.code.text)) == [
        "ouderapp", "klasomgeving", "nieuwsbrief", "schoolkrant", "schoolgids", "website",
        "sociale_media", "adreslijst",
      ])
    #expect(purposes.count(where: \.isAboutImages) == 12)
  }

  @Test func `a purpose that does not say what a withdrawal asks gets what is always safe`()
    throws
  {
    let policy = try changed(replacing: Self.end, by: "medium: website}")
    #expect(
      policy.consentPurpose("website")?.followUps == ConsentPurpose.usualFollowUps)
    let none = try changed(replacing: Self.end, by: "bij_intrekken: []}")
    #expect(none.consentPurpose("website")?.followUps == [])
  }

  /// How the purpose of the website ends in the file.
  private static let end = "medium: website,\n     bij_intrekken: [publicatie, fotos]}"

  static let cases: [BrokenPolicy] = [
    BrokenPolicy("code: website,", "code: §foto,", .duplicateCode(.consent, "foto", firstLine: 0)),
    BrokenPolicy("code: website,", "code: §web-site,", .badCode(.consent, "web-site")),
    BrokenPolicy(end, "§medum: website}", .unknownKey("medum", meant: "medium")),
    BrokenPolicy(end, "medium: §''}", .emptyText(key: "medium")),
    BrokenPolicy(end, "opent: §C99}", .unknownCode(.category, "C99")),
    BrokenPolicy(
      end, "opent: §C10}", .consentNotNeeded(purpose: "website", category: "C10")),
    BrokenPolicy(
      end, "opent: §C17}",
      .consentOpensTwice(purpose: "website", category: "C17", first: "foto")),
    BrokenPolicy(
      end, "nieuwe_tekst_vanaf: [2026-08-01, §2026-08-01]}",
      .renewalsNotInOrder(purpose: "website")),
    BrokenPolicy(
      end, "nieuwe_tekst_vanaf: [2026-08-01, §2025-08-01]}",
      .renewalsNotInOrder(purpose: "website")),
    BrokenPolicy(
      end, "nieuwe_tekst_vanaf: [§2026-02-30]}",
      .notDate(key: "nieuwe_tekst_vanaf", value: "2026-02-30")),
    BrokenPolicy(
      end, "nieuwe_tekst_vanaf: §2026-08-01}",
      .wrongShape(key: "nieuwe_tekst_vanaf", expected: .list)),
    BrokenPolicy(
      end, "per_schooljaar: §soms}",
      .notYesNo(key: "per_schooljaar", value: "soms")),
    BrokenPolicy(
      end, "per_vraag: §misschien}", .notYesNo(key: "per_vraag", value: "misschien")),
    BrokenPolicy(
      "opent: C07b,", "opent: C07b, per_vraag: §ja,",
      .questionOpensCategory(purpose: "medisch", category: "C07b")),
    BrokenPolicy(
      end, "bij_intrekken: [publicatie, §vergeten]}",
      .notOneOf(
        key: "bij_intrekken", value: "vergeten",
        allowed: ["publicatie", "fotos", "ontvangers", "wissen"])),
    BrokenPolicy(
      end, "bij_intrekken: §[fotos, fotos]}", .followUpTwice(word: "fotos")),
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
        "- {code: website, naam: Foto's en video's op de website, \(Self.end)",
        "- §{code: website}", .missingKey("naam")))
    #expect(all == [expected])
  }

  private func changed(replacing original: String, by other: String) throws -> Policy {
    let text = try PolicyTexts.defaults().replacing(original, with: other)
    let board = try PolicyTexts.board()
    return try PolicyReader.read("oarsprong.yaml") { name in
      Array((name == "defaults.yaml" ? text : board).utf8)
    }
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
      try sentences { $0.consentPurposes[website].perQuestion = true } == [
        "De toestemming voor ‘Foto's en video's op de website’ gaat voortaan over één ontvanger en"
          + " één vraag."
      ])
    #expect(
      try sentences { $0.consentPurposes[website].followUps = [.photos, .erasure] } == [
        "De werklijst na het intrekken van ‘Foto's en video's op de website’ wordt fotos, wissen in"
          + " plaats van publicatie, fotos."
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
