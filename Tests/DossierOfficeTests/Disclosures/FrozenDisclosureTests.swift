import DossierCore
import DossierOffice
import Testing

/// AVG 18(2), R-O-8.5-3: a freeze protects against the use of data, never against help or the law.
struct FrozenDisclosureTests {
  /// A scene in which somebody objected against the whole dossier this morning.
  private func contested() throws -> DisclosureScene {
    let scene = try DisclosureScene()
    _ = try scene.family.register(
      WishGiven(
        kind: .objection, scope: [RequestItemGiven()],
        text: "Ik wil niet dat de school dit gebruikt."))
    return scene
  }

  private func report(_ scene: DisclosureScene) throws -> RecordDisclosure {
    var action = scene.disclosure(to: try scene.recipient("VEILIG_THUIS"))
    action.purpose = "B4"
    return action
  }

  @Test(.tags(.`R-O-8.5-3`)) func `what is frozen stays in without an exception of the law`() throws
  {
    let scene = try contested()
    let error = #expect(throws: Refusal.self) {
      try scene.office("DIR").perform(report(scene))
    }
    #expect(error?.rule?.text == "R-O-8.5-3")
    #expect(scene.pressed.isEmpty)
  }

  @Test(.tags(.`R-O-8.5-3`), arguments: RestrictionException.allCases)
  func `on an exception it goes, the line says so and the FG is told`(
    exception: RestrictionException
  ) throws {
    let scene = try contested()
    var action = try report(scene)
    action.exception = exception
    action.exceptionReason = "Het kind loopt gevaar."
    let outcome = try scene.office("DIR").perform(action)
    #expect(outcome.warnings?.contains(.officerIsTold) == true)
    let record = try #require(outcome.record)
    let line = try scene.line(record)
    #expect(
      line.terms.exemption
        == FreezeExemption(exception: exception, reason: "Het kind loopt gevaar."))
    let entry = try #require(
      scene.family.store.journal.last { $0.event == .disclosureRecorded })
    #expect(entry.reason == exception.rawValue, "the ground, and none of the words")
    let waiting = try scene.office("FG").answer(OfficerNoticesQuery()).rows
    #expect(waiting.map(\.disclosure) == [record])
  }

  @Test func `an exception without a reason is refused`() throws {
    let scene = try contested()
    var action = try report(scene)
    action.exception = .publicInterest
    #expect(throws: Refusal.disclosure(.exemptionNotExplained)) {
      try scene.office("DIR").perform(action)
    }
  }

  @Test func `where nothing is frozen an exception leaves no trace`() throws {
    let scene = try DisclosureScene()
    var action = scene.disclosure(to: try scene.recipient("GEMEENTE"))
    action.exception = .publicInterest
    action.exceptionReason = "Voor de zekerheid."
    let outcome = try scene.office("DIR").perform(action)
    #expect(try scene.line(try #require(outcome.record)).terms.exemption == nil)
    #expect(outcome.warnings?.isEmpty ?? true)
  }

  @Test func `an exception opens nothing that the role does not see`() throws {
    let scene = try contested()
    var action = scene.disclosure(
      to: try scene.recipient("INSPECTIE"),
      [
        DisclosedPartGiven(
          category: "C13", reason: "Nodig.", records: [try scene.family.note("C13")])
      ])
    action.exception = .publicInterest
    action.exceptionReason = "De inspectie vraagt het."
    #expect(throws: Refusal.self) { try scene.office("CLA").perform(action) }
    #expect(throws: Never.self) { try scene.office("IB").perform(action) }
  }

  @Test func `the offer says that something is frozen and shows it on an exception only`() throws {
    let scene = try contested()
    let recipient = try scene.recipient("VEILIG_THUIS")
    var query = DisclosureOfferQuery(pupil: Scene.pupil, recipient: recipient)
    let closed = try scene.office("DIR").answer(query)
    #expect(closed.holdsFrozen)
    #expect(closed.texts.isEmpty)
    query.exception = .rightsOfAnother
    let open = try scene.office("DIR").answer(query)
    #expect(open.holdsFrozen)
    #expect(open.texts.values.contains("Aïcha"))
    let line = try #require(scene.family.store.journal.last)
    #expect(line.event == .restrictedViewed)
    #expect(line.reason == RestrictionException.rightsOfAnother.rawValue)
    #expect(line.objects.contains("C01"))
  }

  @Test func `what was made on an exception can be read out to send it`() throws {
    let scene = try contested()
    var action = try report(scene)
    action.exception = .publicInterest
    action.exceptionReason = "Het kind loopt gevaar."
    action.makes = .page
    let record = try #require(try scene.office("DIR").perform(action).record)
    let files = try scene.office("DIR").answer(DisclosureFilesQuery(disclosure: record)).files
    #expect(files.map(\.name) == ["verstrekking.html"])
    try expectOwnException(of: record, scene)
  }

  /// The exception of a line carries the act: a later look at what is frozen needs one of its own.
  private func expectOwnException(of record: RecordID, _ scene: DisclosureScene) throws {
    var query = DisclosureFilesQuery(disclosure: record)
    let colleague = try scene.office("IB")
    #expect(throws: Refusal.notFound(.package)) { try colleague.answer(query) }
    #expect(try colleague.answer(DisclosureQuery(disclosure: record)).filesAreFrozen)
    scene.scene.today = scene.scene.today.adding(days: 1)
    #expect(throws: Refusal.notFound(.package)) { try scene.office("DIR").answer(query) }
    query.exception = .rightsOfAnother
    for role in ["IB", "DIR"] as [RoleCode] {
      let before = scene.family.store.journal.count
      #expect(try !scene.office(role).answer(query).files.isEmpty)
      let lines = scene.family.store.journal.dropFirst(before)
      #expect(lines.map(\.event) == [.restrictedViewed, .disclosureRead])
      #expect(lines.first?.reason == RestrictionException.rightsOfAnother.rawValue)
      #expect(lines.first?.objects == ["C01"])
    }
    #expect(throws: Refusal.self) { try scene.office("LKR").answer(query) }
  }

  @Test(arguments: ["C24", "C25", "C27", "C28"] as [CategoryCode])
  func `a register of the school goes on while the dossier is frozen`(
    register: CategoryCode
  ) throws {
    let scene = try contested()
    let office = try scene.office("DIR")
    let answer = try office.answer(DossierQuery(pupil: Scene.pupil))
    for category in answer.categories where category.code == register {
      #expect(category.state != .restricted)
    }
    #expect(try office.answer(DisclosuresQuery(pupil: Scene.pupil)).count == 0)
  }
}

/// R-O-5.3-C, R-O-6.3-1: whoever prepares a disclosure reads a dossier, and the journal says which part.
struct DisclosureJournalTests {
  @Test func `the offer names every category whose texts it shows`() throws {
    let scene = try DisclosureScene()
    let recipient = try scene.recipient("INSPECTIE")
    let offer = try scene.office("IB").answer(
      DisclosureOfferQuery(pupil: Scene.pupil, recipient: recipient))
    let line = try #require(scene.family.store.journal.last)
    let shown = Set(
      offer.offer.categories.filter { category in
        category.items.contains { offer.texts[$0.item] != nil }
      }.map(\.code.text))
    #expect(shown.contains("C13"))
    #expect(shown.isSubset(of: Set(line.objects)))
    #expect(line.event == .dossierViewed)
  }

  @Test func `a check leaves a line with the categories`() throws {
    let scene = try DisclosureScene()
    let officer = try scene.recipient("GEMEENTE")
    _ = try scene.office("DIR").answer(CheckDisclosureQuery(scene.disclosure(to: officer)))
    let line = try #require(scene.family.store.journal.last)
    #expect(line.event == .disclosureChecked)
    #expect(line.objects == [officer.text, "C01"])
    #expect(line.pupils == [Scene.pupil])
  }

  @Test func `that the FG took note is another line than a look`() throws {
    let scene = try DisclosureScene()
    var action = scene.disclosure(to: try scene.recipient("NOODHULP"))
    action.purpose = "C4"
    action.article = nil
    action.support = LegalSupportGiven(basis: .vitalInterest, reason: "Allergische reactie.")
    let record = try #require(try scene.office("DIR").perform(action).record)
    #expect(try scene.office("FG").answer(TodayQuery()).disclosures.notices == 1)
    try scene.office("FG").perform(NoticeDisclosure(disclosure: record))
    let line = try #require(scene.family.store.journal.last)
    #expect(line.event == .disclosureNoticed && line.objects == [record.text])
  }
}
