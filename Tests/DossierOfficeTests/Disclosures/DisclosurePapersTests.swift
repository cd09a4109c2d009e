import DossierCore
import DossierOffice
import Testing

/// R-O-5.4-1, R-O-5.4-2, R-I-1.4-7, R-O-7.2-3: without its papers nothing leaves.
struct DisclosurePapersTests {
  /// A disclosure of the first name to a supplier, under its contract.
  private func supply(_ scene: DisclosureScene, to supplier: RecordID) -> RecordDisclosure {
    var action = scene.disclosure(to: supplier)
    action.purpose = "A2"
    action.article = nil
    action.support = LegalSupportGiven(basis: .agreement)
    return action
  }

  @Test func `a processor gets nothing before and after its contract`() throws {
    let scene = try DisclosureScene()
    let supplier = try scene.recipient("VERWERKER_LEERMIDDELEN")
    #expect(throws: Refusal.disclosure(.agreementMissing(.processor))) {
      try scene.office("CLA").perform(supply(scene, to: supplier))
    }
    let contract = try scene.agreement(with: supplier, kind: .processing, ["A2"], ["C01"], days: 30)
    let outcome = try scene.office("CLA").perform(supply(scene, to: supplier))
    #expect(outcome.warnings == [.agreementEnds(scene.scene.today.adding(days: 30))])
    #expect(try scene.line(try #require(outcome.record)).agreement == contract)
    scene.scene.today = scene.scene.today.adding(days: 31)
    #expect(throws: Refusal.self) {
      try scene.office("CLA").perform(supply(scene, to: supplier))
    }
  }

  @Test func `what the contract is not about stays in`() throws {
    let scene = try DisclosureScene()
    let supplier = try scene.recipient("VERWERKER_LEERMIDDELEN")
    try scene.agreement(with: supplier, kind: .processing, ["A2"], ["C10"])
    let error = #expect(throws: Refusal.self) {
      try scene.office("CLA").perform(supply(scene, to: supplier))
    }
    #expect(error?.rule?.text == "R-O-5.4-1")
  }

  @Test func `an expert gets something only under a consent about that question`() throws {
    let scene = try DisclosureScene()
    let expert = try scene.recipient("DESKUNDIGE")
    try scene.agreement(with: expert, ["A1", "T"], ["C01"])
    var action = scene.disclosure(to: expert)
    action.purpose = "A1"
    action.article = nil
    action.support = LegalSupportGiven(basis: .consent, consent: "deskundige")
    action.question = "Hoe leert zij lezen?"
    #expect(throws: Refusal.disclosure(.consentMissing("deskundige"))) {
      try scene.office("IB").perform(action)
    }
    let consent = try scene.office("IB").perform(
      RecordConsent(
        pupil: Scene.pupil, purpose: "deskundige", answer: .given,
        giver: RequesterGiven(guardian: try scene.family.mother), signed: scene.scene.today,
        way: .written, place: "Map zorg", recipient: expert, question: "Hoe leert zij lezen?"))
    let outcome = try scene.office("IB").perform(action)
    #expect(try scene.line(try #require(outcome.record)).consents == [consent.record])
    var other = action
    other.question = "Waarom is zij vaak moe?"
    #expect(throws: Refusal.disclosure(.consentMissing("deskundige"))) {
      try scene.office("IB").perform(other)
    }
    try scene.office("ADM").perform(
      WithdrawConsent(
        pupil: Scene.pupil, purpose: "deskundige",
        giver: RequesterGiven(guardian: try scene.family.mother), recipient: expert,
        question: "Hoe leert zij lezen?"))
    #expect(throws: Refusal.disclosure(.consentMissing("deskundige"))) {
      try scene.office("IB").perform(action)
    }
  }

  @Test func `the police get nothing without a demand, and nobody else hears of it`() throws {
    let scene = try DisclosureScene()
    let police = try scene.recipient("POLITIE")
    var action = scene.disclosure(to: police)
    action.purpose = "B4"
    action.article = "Sv 126nd"
    #expect(throws: Refusal.disclosure(.demandMissing)) {
      try scene.office("DIR").perform(action)
    }
    var demand = RegisterDemand.example
    demand.pupil = Scene.pupil
    demand.date = scene.scene.today
    demand.received = scene.scene.today
    demand.deadline = scene.scene.today.adding(days: 7)
    demand.categories = ["C01"]
    action.demand = try scene.office("DIR").perform(demand).record
    let record = try #require(try scene.office("DIR").perform(action).record)
    #expect(try scene.office("DIR").answer(DisclosuresQuery(pupil: Scene.pupil)).count == 1)
    #expect(try scene.office("CLA").answer(DisclosuresQuery(pupil: Scene.pupil)).count == 0)
    #expect(throws: Refusal.notFound(.disclosure)) {
      try scene.office("IB").answer(DisclosureQuery(disclosure: record))
    }
    #expect(
      try scene.office("CLA").answer(HoldersQuery(field: "c01.roepnaam")).rows.isEmpty)
    #expect(try scene.office("DIR").answer(FamilyListQuery(pupil: Scene.pupil)).rows.isEmpty)
    let waiting = try scene.office("FG").answer(OfficerNoticesQuery()).rows
    #expect(waiting.map(\.disclosure) == [record])
    try scene.office("FG").perform(NoticeDisclosure(disclosure: record))
    #expect(try scene.office("FG").answer(OfficerNoticesQuery()).rows.isEmpty)
    #expect(try scene.office("DIR").answer(DisclosuresQuery(pupil: Scene.pupil)).count == 1)
  }

  @Test func `a demand hides nothing that went to somebody who cannot make one`() throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    var demand = RegisterDemand.example
    demand.pupil = Scene.pupil
    demand.date = scene.scene.today
    demand.received = scene.scene.today
    demand.deadline = scene.scene.today.adding(days: 7)
    demand.categories = ["C01"]
    var action = scene.disclosure(to: officer)
    action.demand = try scene.office("DIR").perform(demand).record
    #expect(throws: Refusal.disclosure(.demandDoesNotFit)) {
      try scene.office("DIR").perform(action)
    }
  }

  @Test func `an expert gets nothing without the question that was consented to`() throws {
    let scene = try DisclosureScene()
    let expert = try scene.recipient("DESKUNDIGE")
    try scene.agreement(with: expert, ["A1", "T"], ["C01"])
    try scene.office("IB").perform(
      RecordConsent(
        pupil: Scene.pupil, purpose: "deskundige", answer: .given,
        giver: RequesterGiven(guardian: try scene.family.mother), signed: scene.scene.today,
        way: .written, place: "Map zorg", recipient: expert, question: "Hoe leert zij lezen?"))
    var action = scene.disclosure(to: expert)
    action.purpose = "A1"
    action.article = nil
    action.support = LegalSupportGiven(basis: .consent, consent: "deskundige")
    #expect(throws: Refusal.disclosure(.questionMissing("deskundige"))) {
      try scene.office("IB").perform(action)
    }
    action.question = "hoe leert zij  lezen?"
    let record = try #require(try scene.office("IB").perform(action).record)
    #expect(try scene.line(record).terms.question == "hoe leert zij  lezen?")
  }

  @Test func `what a contract is not for goes nowhere under it`() throws {
    let scene = try DisclosureScene()
    let supplier = try scene.recipient("VERWERKER_LEERMIDDELEN")
    try scene.agreement(with: supplier, kind: .processing, ["A1"], ["C01"])
    #expect(throws: Refusal.disclosure(.purposeNotInAgreement("A2"))) {
      try scene.office("CLA").perform(supply(scene, to: supplier))
    }
  }

  @Test func `a supplier gets a group in one file, with a line for every pupil`() throws {
    let scene = try DisclosureScene()
    let supplier = try scene.recipient("VERWERKER_LEERMIDDELEN")
    try scene.agreement(with: supplier, kind: .processing, ["A2"], ["C01"])
    let second = PupilID(number: 7003)
    try scene.scene.enrol(second)
    var action = SupplyGroup.example
    action.groups = [SampleBoard.group3]
    action.recipient = supplier
    let outcome = try scene.office("CLA").perform(action)
    let rows = try #require(outcome.rows)
    #expect(Set(rows.compactMap(\.pupil)) == [Scene.pupil, second])
    for row in rows {
      let line = try scene.line(try #require(row.records.first))
      #expect(
        Set(line.matters) == [.field("c01.achternaam"), .field("c01.roepnaam")],
        "what the file does not hold stands in no line")
      #expect(line.form == "edexml")
    }
    let reading = try scene.office("CLA").answer(
      DisclosureFilesQuery(disclosure: try #require(outcome.record)))
    #expect(reading.files.map(\.name) == ["leerlingen-smal.xml"])
  }
}
