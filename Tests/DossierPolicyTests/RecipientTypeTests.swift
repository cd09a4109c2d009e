import DossierCore
import DossierPolicy
import Testing

struct RecipientTypeTests {
  @Test(arguments: PolicyFiles.boards)
  func `the kinds of recipient are those of the regulations`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    #expect(
      policy.recipientTypes.map(\.code.text) == [
        "OCW", "DUO", "INSPECTIE", "GEMEENTE", "ACCOUNTANT", "PO_SCHOOL", "VO_SCHOOL", "SWV",
        "POLITIE", "VEILIG_THUIS", "NOODHULP", "DESKUNDIGE", "ORTHOPEDAGOOG", "BEGELEIDING", "ZORG",
        "JEUGDHULP", "JGZ", "VERWERKER_LVS", "VERWERKER_LEERMIDDELEN", "VERWERKER_SYSTEEM",
        "ONDERZOEK",
        "FOTOGRAAF", "MEDIA", "STAGE", "KLACHTENCOMMISSIE", "ANDERE_WET", "ANDERE_TOESTEMMING",
      ])
  }

  @Test(arguments: PolicyFiles.boards)
  func `the personal number goes only to whom the law names`(board: String) throws {
    let types = try PolicyFiles.read(board).recipientTypes
    #expect(
      types.filter(\.mayReceivePersonalNumber).map(\.code.text)
        == ["OCW", "DUO", "GEMEENTE", "PO_SCHOOL", "VO_SCHOOL"])
    #expect(
      types.filter { $0.categories.contains("C05") } == types.filter(\.mayReceivePersonalNumber))
  }

  @Test(arguments: PolicyFiles.boards)
  func `what goes the roads of safety and complaints is shielded`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    let shielded = policy.recipientTypes.filter { $0.shield != nil }
    #expect(shielded.map(\.code.text) == ["VEILIG_THUIS", "JEUGDHULP", "KLACHTENCOMMISSIE"])
    #expect(shielded.map { $0.shield(on: .vitalInterest) } == ["C26", "C26", "C29"])
    #expect(shielded.allSatisfy { $0.shield(on: .consent) == nil })
  }

  @Test(arguments: PolicyFiles.boards)
  func `no school gets a nationality or a birthplace`(board: String) throws {
    let types = try PolicyFiles.read(board).recipientTypes.filter { !$0.transfers.isEmpty }
    #expect(types.map(\.code.text) == ["PO_SCHOOL", "VO_SCHOOL", "SWV"])
    for type in types {
      #expect(!type.categories.contains("C03"))
      #expect(type.closedFields.contains("c01.geboorteplaats"))
      #expect(type.closedFields.contains("c09.ruwe_scores"))
    }
  }

  @Test(arguments: PolicyFiles.boards)
  func `whoever guides or treats from outside needs consent and agreements`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    for code in ["DESKUNDIGE", "ORTHOPEDAGOOG", "BEGELEIDING", "ZORG", "JEUGDHULP", "JGZ"] {
      let type = try #require(policy.recipientType(Code(code)))
      #expect(type.consent == "deskundige")
      #expect(type.agreement == .exchange)
    }
  }

  @Test(arguments: PolicyFiles.boards)
  func `a processor needs a contract, stands on the list and needs no consent`(
    board: String
  ) throws {
    let processors = try PolicyFiles.read(board).recipientTypes.filter {
      $0.agreement == .processor
    }
    #expect(processors.count == 3)
    #expect(
      processors.allSatisfy { $0.isSupplier && $0.consent == nil && $0.bases == [.agreement] })
  }

  @Test(arguments: PolicyFiles.boards)
  func `only the police needs a demand, and nobody gets what is shielded`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    #expect(policy.recipientTypes.filter(\.needsDemand).map(\.code.text) == ["POLITIE"])
    let hidden = policy.categories.filter(\.isExistenceHidden).map(\.code)
    #expect(!hidden.isEmpty)
    for type in policy.recipientTypes {
      #expect(hidden.allSatisfy { !type.categories.contains($0) })
    }
  }

  @Test(arguments: PolicyFiles.boards)
  func `what is closed would otherwise be open`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    for type in policy.recipientTypes {
      for field in type.closedFields {
        let category = try #require(
          policy.categories.first { $0.fields.contains { $0.code == field } })
        #expect(type.categories.contains(category.code), "\(type.code) \(field)")
      }
      #expect(Set(type.bases).isSubset(of: policy.choices.legalBases))
    }
  }

  @Test func `only IEZO names the systems that lead`() throws {
    let iezo = try PolicyFiles.read("iezo").categories.flatMap(\.fields)
    let leading = Dictionary(grouping: iezo, by: \.systemOfRecord).mapValues(\.count)
    #expect(leading["esis"] == 47)
    #expect(leading["parnassys"] == 8)
    let care: [CategoryCode] = ["C07a", "C07b", "C08", "C09", "C13", "C14", "C15", "C26"]
    for category in try PolicyFiles.read("iezo").categories where care.contains(category.code) {
      #expect(category.fields.allSatisfy { $0.systemOfRecord == nil })
    }
    let oarsprong = try PolicyFiles.read("oarsprong").categories.flatMap(\.fields)
    #expect(oarsprong.allSatisfy { $0.systemOfRecord == nil })
  }

  static let cases: [BrokenPolicy] = [
    BrokenPolicy(
      "{code: DUO,", "{code: §OCW,", .duplicateCode(.recipientType, "OCW", firstLine: 0)),
    BrokenPolicy("{code: DUO,", "{code: §D-U-O,", .badCode(.recipientType, "D-U-O")),
    BrokenPolicy(
      "afspraak: verwerker, rubrieken: [C01, C04, C10",
      "§afspraakk: verwerker, afspraak: verwerker, rubrieken: [C01, C04, C10",
      .unknownKey("afspraakk", meant: "afspraak")),
    BrokenPolicy(
      "grondslagen: [A], doelen: [B1]", "grondslagen: [§X], doelen: [B1]",
      .notOneOf(key: "grondslagen", value: "X", allowed: ["A", "B", "C", "D", "O", "V"])),
    BrokenPolicy(
      "grondslagen: [A], doelen: [B1]", "grondslagen: §[], doelen: [B1]",
      .recipientWithout(type: "ACCOUNTANT", key: "grondslagen")),
    BrokenPolicy(
      "grondslagen: [A], doelen: [B1]", "grondslagen: [A], doelen: [§B9]",
      .unknownCode(.purpose, "B9")),
    BrokenPolicy(
      "grondslagen: [A], doelen: [B1]", "grondslagen: [A], doelen: §[]",
      .recipientWithout(type: "ACCOUNTANT", key: "doelen")),
    BrokenPolicy(
      "afspraak: afspraak,\n     rubrieken: [C17], toestemming: krant",
      "afspraak: §soms,\n     rubrieken: [C17], toestemming: krant",
      .notOneOf(key: "afspraak", value: "soms", allowed: ["verwerker", "afspraak", "geen"])),
    BrokenPolicy(
      "rubrieken: [C17], toestemming: krant", "rubrieken: §[], toestemming: krant",
      .recipientWithout(type: "MEDIA", key: "rubrieken")),
    BrokenPolicy(
      "rubrieken: [C17], toestemming: krant", "rubrieken: [§C99], toestemming: krant",
      .unknownCode(.category, "C99")),
    BrokenPolicy(
      "rubrieken: [C17], toestemming: krant", "rubrieken: §[C17, C26], toestemming: krant",
      .shieldedToRecipient(type: "MEDIA", category: "C26")),
    BrokenPolicy("toestemming: krant}", "toestemming: §tv}", .unknownCode(.consent, "tv")),
    BrokenPolicy(
      "toestemming: krant}", "gesloten_velden: [§c17.foto]}", .unknownCode(.field, "c17.foto")),
    BrokenPolicy(
      "vordering: ja}", "vordering: ja, bsn: §ja}", .personalNumberToRecipient(type: "POLITIE")),
    BrokenPolicy("afgeschermd: C29}", "afgeschermd: §C99}", .unknownCode(.category, "C99")),
    BrokenPolicy(
      "afgeschermd: C29}", "afgeschermd: §C25}",
      .shieldNotHidden(type: "KLACHTENCOMMISSIE", category: "C25")),
    BrokenPolicy(
      "overstap: [POPO]", "overstap: [§PO]",
      .notOneOf(key: "overstap", value: "PO", allowed: ["POPO", "POVO", "POSWV", "VOVO"])),
    BrokenPolicy(
      "afspraak_waarschuwen_dagen: 90", "afspraak_waarschuwen_dagen: §7",
      .notNumber(key: "afspraak_waarschuwen_dagen", value: "7", lowest: 30, highest: 365)),
  ]

  @Test(arguments: cases)
  func `a mistake in the list is told with its line and column`(_ broken: BrokenPolicy) throws {
    let (all, expected) = try PolicyTexts.mistakes(of: broken)
    if case .duplicateCode = broken.kind {
      let line = try PolicyTexts.line(of: "code: OCW,")
      let kind = PolicyMistake.Kind.duplicateCode(.recipientType, "OCW", firstLine: line)
      #expect(all == [PolicyMistake(place: expected.place, kind: kind)])
    } else {
      #expect(all.contains(expected), "\(expected) in \(all)")
    }
    #expect(all.allSatisfy { !$0.kind.sentence.isEmpty })
  }

  @Test func `a board can add a kind of recipient and change one`() throws {
    let board = try PolicyTexts.board()
    let policy = try PolicyReader.read("oarsprong.yaml") { name in
      guard name == "oarsprong.yaml" else { return Array(try PolicyTexts.defaults().utf8) }
      return Array(
        (board
          + """

            - onderwerp: Ontvangers
              reden: Het bestuur werkt met een bibliotheek.
              besluit: 2026-09-01
              soorten_ontvangers:
                - {code: DUO, naam: DUO Groningen}
                - {code: BIBLIOTHEEK, naam: Bibliotheek, grondslagen: [D], doelen: [T],
                   afspraak: afspraak, rubrieken: [C12]}
          """.replacing("\n      - onderwerp", with: "\n  - onderwerp")
          .replacing("\n        ", with: "\n    ")).utf8)
    }
    #expect(policy.recipientType("DUO")?.label == "DUO Groningen")
    #expect(policy.recipientType("DUO")?.mayReceivePersonalNumber == true)
    #expect(policy.recipientTypes.last?.code == "BIBLIOTHEEK")
  }
}
