import DossierCore
import DossierOffice
import Testing

/// R-O-8.9-4: one recipient was given one thing openly and another on the road of safety; what tells
/// of the second is hidden line by line, not recipient by recipient.
struct ConcealedLineTests {
  private let scene: DisclosureScene
  private let press = LetterBench()
  private let help: RecordID
  private let openName = RequestItemGiven(field: "c01.roepnaam")
  private let hiddenName = RequestItemGiven(field: "c01.achternaam")

  init() throws {
    scene = try DisclosureScene()
    help = try scene.recipient("JEUGDHULP", named: "Wijkteam Oost")
    try put("c01.roepnaam", .consent("deskundige"), shield: nil)
    try put("c01.achternaam", .vitalInterest(reason: "Er was gevaar."), shield: "C26")
  }

  private func put(_ field: FieldCode, _ support: LegalSupport, shield: CategoryCode?) throws {
    let sheet = try #require(scene.family.records["C01"]?.sheet)
    let line = Disclosure(
      pupil: Scene.pupil, recipient: help, type: "JEUGDHULP",
      terms: DisclosureDraft(
        purpose: "A1", support: support, tests: [:],
        parts: [
          DisclosedPart(category: "C01", reason: "Nodig", items: [.field(field, sheet: sheet)])
        ], channel: .secureMail, on: scene.scene.today),
      digest: [1], account: SampleBoard.account("DIR"), role: "DIR", policyVersion: 1,
      shield: shield)
    let id = RecordID(number: scene.family.store.nextNumber())
    try scene.scene.put {
      try $0.put(
        ArchiveDraft(
          id: id, version: 1, compartment: .register, subject: .pupil(Scene.pupil),
          list: .disclosures(of: Scene.pupil), body: line.sealedForm))
    }
  }

  /// A correction of both names, made; the open one was told by the administration.
  private func corrected() throws -> RequestID {
    let request = try scene.family.register(
      WishGiven(
        kind: .rectification,
        corrections: [
          CorrectionGiven(item: openName, old: "Aïcha", proposed: "Aisha", nature: .fact),
          CorrectionGiven(item: hiddenName, old: "Berg", proposed: "Burg", nature: .fact),
        ]))
    try scene.family.begin(request)
    try scene.office("ADM").perform(
      CorrectItems(
        request: request,
        items: [CorrectedItem(item: openName), CorrectedItem(item: hiddenName)]))
    return request
  }

  private func notify(_ request: RequestID, as role: RoleCode) throws -> RecordID {
    try #require(
      try press.office(role, in: scene.family).perform(
        NotifyRecipient(request: request, recipient: help, told: scene.scene.today)
      ).record)
  }

  private func told(_ request: RequestID, as role: RoleCode) throws -> [FieldCode] {
    try scene.office(role).answer(RequestQuery(request: request)).timeline.flatMap {
      line -> [FieldCode] in
      guard case .recipientsHandled(let notices) = line.change else { return [] }
      return notices.compactMap { notice in
        if case .field(let field, _) = notice.item { field } else { nil }
      }
    }
  }

  @Test(.tags(.`R-O-8.9-4`))
  func `who knows of the open line reads of that one only`() throws {
    let request = try corrected()
    let open = try notify(request, as: "ADM")
    let hidden = try notify(request, as: "DIR")
    for role in ["ADM", "CLA", "BES"] as [RoleCode] {
      let office = try scene.office(role)
      let answer = try office.answer(RequestQuery(request: request))
      #expect(answer.progress.notices.count == 1, "\(role)")
      #expect(try told(request, as: role) == ["c01.roepnaam"], "\(role)")
      #expect(try office.answer(LettersQuery(request: request)).map(\.letter) == [open], "\(role)")
      #expect(try office.answer(LetterQuery(request: request, letter: open)).text != "")
      #expect(throws: Refusal.notFound(.letter), "\(role)") {
        try office.answer(LetterQuery(request: request, letter: hidden))
      }
    }
    #expect(try told(request, as: "DIR") == ["c01.roepnaam", "c01.achternaam"])
    let all = try scene.office("DIR").answer(LettersQuery(request: request)).map(\.letter)
    #expect(Set(all) == [open, hidden])
    // The line of the journal about the second is for the circle too.
    let made = scene.family.store.journal.filter { $0.event == .letterMade }
    #expect(made.map { $0.objects.contains("C26") } == [false, true])
  }

  @Test(.tags(.`R-O-8.9-4`))
  func `a letter from before its lines were kept could tell of every line there was`() throws {
    let request = try corrected()
    let id = RecordID(number: scene.family.store.nextNumber())
    let letter = SealedLetter(
      matter: .request(request), kind: .recipientNotice, made: scene.scene.today,
      author: SampleBoard.account("DIR"), subject: "s", text: "t", html: "h", recipient: help)
    try scene.scene.put {
      try $0.put(
        ArchiveDraft(
          id: id, version: 1, compartment: .register, subject: nil, list: .letters(of: request),
          body: letter.sealedForm))
    }
    #expect(try scene.office("ADM").answer(LettersQuery(request: request)).isEmpty)
    #expect(try scene.office("DIR").answer(LettersQuery(request: request)).count == 1)
  }
}

/// R-O-8.9-4: the journal gives a hidden road away neither by what it says nor by what it leaves out.
struct ConcealedJournalTests {
  private let scene: DisclosureScene

  init() throws {
    scene = try DisclosureScene()
  }

  private func read(as role: RoleCode) throws -> [JournalEntry] {
    try scene.office(role).answer(
      JournalQuery(reason: role == "FG" ? .supervision : .irregularity)
    ).lines.compactMap(\.entry).filter { $0.account == SampleBoard.account("CLA") }
  }

  @Test(.tags(.`R-O-8.9-4`))
  func `a look at what could go names no recipient, whoever it is`() throws {
    let complaints = try scene.recipient("KLACHTENCOMMISSIE")
    let officer = try scene.recipient("GEMEENTE")
    var shapes: [[String]] = []
    for recipient in [complaints, officer] {
      _ = try scene.office("CLA").answer(
        DisclosureOfferQuery(pupil: Scene.pupil, recipient: recipient))
      let line = try #require(scene.family.store.journal.last)
      #expect(line.event == .dossierViewed && line.objects.first == "C24")
      shapes.append(line.objects.filter { scene.scene.policy.category(CategoryCode($0)) == nil })
      #expect(!line.objects.contains("C29"))
    }
    #expect(shapes == [[], []])
  }

  @Test(.tags(.`R-O-8.9-4`))
  func `who is not of the circle does not read that something was checked`() throws {
    let complaints = try scene.recipient("KLACHTENCOMMISSIE")
    let officer = try scene.recipient("GEMEENTE")
    var report = scene.disclosure(to: complaints)
    report.purpose = "C2"
    for action in [report, scene.disclosure(to: officer)] {
      _ = try? scene.office("CLA").answer(CheckDisclosureQuery(action))
    }
    let checks = scene.family.store.journal.filter { $0.event == .disclosureChecked }
    #expect(checks.map { $0.objects.first } == ["C29", officer.text])
    #expect(
      try read(as: "DIR").filter { $0.event == .disclosureChecked }.map { $0.objects.first }
        == [officer.text])
    #expect(try read(as: "FG").filter { $0.event == .disclosureChecked }.count == 2)
  }

  @Test(.tags(.`R-O-8.9-4`, .`R-I-1.3-2`))
  func `the list of the FG tells a directeur of the own pupils, and of nothing hidden`() throws {
    let elsewhere = PupilID(number: 7111)
    try scene.scene.enrol(elsewhere, SampleBoard.otherSchool, SampleBoard.otherGroup)
    for (pupil, type) in [
      (Scene.pupil, "KLACHTENCOMMISSIE"), (Scene.pupil, "NOODHULP"), (elsewhere, "NOODHULP"),
    ] as [(PupilID, RecipientTypeCode)] {
      let line = Disclosure(
        pupil: pupil, recipient: RecordID(number: 41), type: type,
        terms: DisclosureDraft(
          purpose: "C4", support: .vitalInterest(reason: "Gevaar."), tests: [:], parts: [],
          channel: .secureMail, on: scene.scene.today),
        digest: [1], account: SampleBoard.account("CLA"), role: "CLA", policyVersion: 1)
      let id = RecordID(number: scene.family.store.nextNumber())
      try scene.scene.put {
        try $0.put(
          ArchiveDraft(
            id: id, version: 1, compartment: .register, subject: .pupil(pupil),
            list: .noticedDisclosures, body: line.sealedForm))
      }
    }
    #expect(try scene.office("FG").answer(OfficerNoticesQuery()).count == 3)
    let seen = try scene.office("DIR").answer(JournalQuery(reason: .irregularity)).lines
      .compactMap(\.entry).filter { $0.event == .disclosuresViewed }
    #expect(seen.flatMap(\.pupils) == [Scene.pupil])
    let all = try scene.office("FG").answer(JournalQuery(reason: .supervision)).lines
      .compactMap(\.entry).filter { $0.event == .disclosuresViewed }
    #expect(all.flatMap(\.objects) == ["C29"])
    #expect(Set(all.flatMap(\.pupils)) == [Scene.pupil, elsewhere])
  }
}
