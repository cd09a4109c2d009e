import DossierCore
import DossierPolicy
import Testing

struct PolicyDifferenceTests {
  private let policy: Policy

  init() throws {
    policy = try PolicyFiles.read("oarsprong")
  }

  private func sentences(_ change: (inout Policy) -> Void) -> [String] {
    var changed = policy
    change(&changed)
    return PolicyDifference.sentences(from: policy, to: changed)
  }

  private func cell(
    _ role: RoleCode, _ category: CategoryCode, _ access: Access, _ scope: Scope
  ) -> [String] {
    sentences {
      $0.matrix.cells[role, default: [:]][category] = MatrixCell(access: access, scope: scope)
    }
  }

  @Test func `a policy does not differ from itself`() {
    #expect(sentences { _ in }.isEmpty)
  }

  @Test func `a lost cell and a new cell are told`() {
    #expect(cell("ADM", "C16", .none, .ownSchool) == ["ADM ziet C16 Financieel niet meer."])
    #expect(
      cell("LKR", "C16", .view, .ownGroup)
        == ["LKR ziet voortaan C16 Financieel, van de eigen groep."])
    #expect(
      cell("LKR", "C16", .change, .ownSchool)
        == ["LKR ziet en wijzigt voortaan C16 Financieel, van de eigen school."])
    #expect(
      cell("LKR", "C16", .summary, .ownGroup)
        == ["LKR ziet voortaan de samenvatting van C16 Financieel, van de eigen groep."])
  }

  @Test func `fields that go to another system are one sentence, not one each`() {
    let told = sentences { policy in
      for index in policy.categories.indices where policy.categories[index].code == "C16" {
        for field in policy.categories[index].fields.indices {
          policy.categories[index].fields[field].systemOfRecord = "esis"
        }
      }
    }
    #expect(told.count == 1)
    #expect(told.first?.contains("velden van C16 Financieel") ?? false, "\(told)")
    #expect(told.first?.contains("wordt esis in plaats van") ?? false, "\(told)")
  }

  @Test func `more and less access are told`() {
    #expect(
      cell("LKR", "C12", .change, .ownGroup)
        == ["LKR mag C12 Groep en organisatie voortaan ook wijzigen."])
    #expect(
      cell("ADM", "C16", .view, .ownSchool)
        == ["ADM mag C16 Financieel niet meer wijzigen, alleen nog inzien."])
    #expect(
      cell("ADM", "C16", .summary, .board)
        == ["ADM ziet van C16 Financieel alleen nog de samenvatting, van alle scholen."])
    #expect(
      cell("LKR", "C06", .view, .ownGroup)
        == ["LKR ziet voortaan heel C06 Ouders en gezag, niet alleen de samenvatting."])
    #expect(
      cell("LKR", "C01", .view, .ownSchool)
        == [
          "LKR ziet C01 Identiteit voortaan van de eigen school in plaats van de eigen groep."
        ])
  }

  @Test func `what is recorded and under which condition is told`() {
    let index = policy.categories.firstIndex { $0.code == "C17" } ?? 0
    #expect(
      sentences { $0.categories[index].isRecorded = false }
        == ["C17 Beeldmateriaal wordt niet meer vastgelegd."])
    #expect(
      sentences { $0.categories[index].needsConsent = false }
        == ["Voor C17 Beeldmateriaal is geen toestemming meer nodig."])
    #expect(
      sentences { $0.categories[index].retention.months = 6 } == [
        "De bewaartermijn van C17 Beeldmateriaal wordt ten hoogste 6 maanden na einde toestemming"
          + " (O 8.4(1)) in plaats van ten hoogste 0 maanden na einde toestemming (O 8.4(1))."
      ])
  }

  @Test func `fields that come, go and change are told`() {
    #expect(
      sentences { $0.categories[0].fields.remove(at: 3) }
        == ["Veld c01.roepnaam Roepnaam bestaat niet meer."])
    #expect(
      sentences {
        $0.categories[0].fields.append(DataField(code: "c01.x", label: "Iets", kind: .text))
      } == ["Veld c01.x Iets is nieuw in C01 Identiteit."])
    #expect(
      sentences { $0.categories[0].fields[3].audience = ["IB"] } == [
        "Wie veld c01.roepnaam Roepnaam ziet, wordt IB in plaats van wie de matrix noemt."
      ])
    #expect(
      sentences { $0.categories[0].fields.swapAt(0, 1) }
        == ["De volgorde van de velden van C01 Identiteit verandert."])
  }

  @Test func `roles, keys and duties are told`() {
    let index = policy.roles.firstIndex { $0.code == "LKR" } ?? 0
    #expect(
      sentences { $0.roles[index].duties.insert(.importFiles) }
        == ["LKR mag voortaan bestanden inlezen."])
    #expect(
      sentences { $0.roles[index].compartments?.append(.shielded) } == [
        "Wat LKR aan sleutels heeft, wordt dossier, register, organisation, shielded in plaats van"
          + " dossier, register, organisation."
      ])
    #expect(
      sentences { $0.roles[index].approvalsNeeded = 2 }
        == ["Het aantal goedkeuringen voor LKR wordt 2 in plaats van 1."])
  }

  @Test func `terms, choices and contacts are told`() {
    #expect(
      sentences { $0.terms.requestDays = 21 }
        == ["De termijn voor een verzoek wordt 21 dagen in plaats van 28 dagen."])
    #expect(
      sentences { $0.terms.requestTerm = .legalMonth } == [
        "De manier van tellen van de termijn voor een verzoek wordt de maand van de wet in plaats"
          + " van een aantal dagen."
      ])
    #expect(
      sentences { $0.terms.copyFeeCents = 405 }
        == ["De prijs van een volgende kopie wordt € 4,05 in plaats van € 0,00."])
    #expect(
      sentences { $0.terms.packageDays = 14 }
        == ["De tijd dat een pakket voor inzage blijft wordt 14 dagen in plaats van 30 dagen."])
    #expect(
      sentences { $0.choices.consentForms = [.written] }
        == ["De vorm van toestemming wordt schriftelijk in plaats van schriftelijk, digitaal."])
    #expect(
      sentences { $0.identity.adopted = nil }
        == ["De datum van vaststelling wordt onbekend in plaats van 21-04-2021."])
  }

  @Test func `no change of any part stays silent`() {
    let changes: [(inout Policy) -> Void] = [
      { $0.identity.board = "x" }, { $0.identity.version = 9 }, { $0.identity.officer.email = "" },
      { $0.identity.evaluation = nil }, { $0.identity.councilConsent = nil },
      { $0.compartments[0].needsTwoApprovals = true }, { $0.compartments[0].label = "x" },
      { $0.categories.removeLast() }, { $0.categories[0].label = "x" },
      { $0.categories[0].sensitivity = .special }, { $0.categories[0].compartment = .shielded },
      { $0.categories[0].form = .both }, { $0.categories[0].holdsDocuments = true },
      { $0.categories[0].documentAudience = ["IB"] }, { $0.categories[0].needsNecessity = true },
      { $0.categories[0].needsReason = true }, { $0.categories[0].isExistenceHidden = true },
      { $0.categories[0].purposes = ["T"] }, { $0.categories[0].articles = [] },
      { $0.categories[0].fields[0].label = "x" }, { $0.categories[0].fields[0].kind = .memo },
      { $0.categories[0].fields[5].choices = [] },
      { $0.categories[0].fields[0].isRequired = false },
      { $0.categories[0].fields[0].isSummary = false },
      { $0.categories[0].fields[0].isMasked = true },
      { $0.categories[0].fields[0].isManaged = true },
      { $0.categories[0].fields[0].isInstruction = true },
      { $0.categories[0].fields[0].audienceWhen = "x.y" },
      { $0.categories[0].fields[0].maximumLength = 1 }, { $0.categories[0].fields[0].hint = "x" },
      { $0.categories[0].fields[0].systemOfRecord = "esis" },
      { $0.categories[0].fields[0].retention = $0.categories[3].retention },
      { $0.roles.removeLast() }, { $0.roles[0].label = "x" }, { $0.roles[0].nature = .external },
      { $0.roles[0].approvers = [] }, { $0.roles[0].excludes = ["MT"] },
      { $0.roles[0].compartments = nil }, { $0.registers.removeLast() },
      { $0.registers[0].label = "x" }, { $0.registers[0].compartment = .log },
      { $0.registers[0].steps["MT"] = nil }, { $0.purposes.removeLast() },
      { $0.purposes[0].label = "x" }, { $0.terms.lockMinutes = 1 },
      { $0.terms.smallestShownCount = 9 }, { $0.choices.othersAreRedacted = false },
      { $0.choices.deciders = ["BES"] }, { $0.choices.sourceSystems = ["esis"] },
      { $0.choices.breachVerdicts = [.high] }, { $0.choices.evaluationMonths = 1 },
    ]
    for (index, change) in changes.enumerated() {
      let told = sentences(change)
      #expect(!told.isEmpty, "change \(index)")
      #expect(told.allSatisfy { $0.hasSuffix(".") })
    }
  }

  @Test func `the two boards differ in what their texts differ in`() throws {
    let told = PolicyDifference.sentences(from: policy, to: try PolicyFiles.read("iezo"))
    #expect(told.contains("C17 Beeldmateriaal wordt niet meer vastgelegd."))
    #expect(told.contains("Voor C03 Herkomst is per leerling geen reden meer nodig."))
    #expect(
      told.contains(
        "De termijn tot de evaluatie wordt 12 maanden in plaats van 36 maanden."))
    #expect(!told.contains { $0.hasPrefix("LKR") })
  }
}
