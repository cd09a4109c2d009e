import DossierCore
import DossierOffice
import Testing

/// L-15, R-O-7.1-2: what is sent is what the family had, and it is the family that had it.
struct ShownTransferTests {
  private let scene: DisclosureScene
  private let transfer: RecordID

  init() throws {
    scene = try DisclosureScene()
    transfer = try scene.prepareTransfer(to: scene.recipient("PO_SCHOOL"))
  }

  private func obstacle() throws -> TransferRefusal? {
    try scene.office("DIR").answer(TransferQuery(transfer: transfer)).obstacle
  }

  private func sendIsRefused(_ refusal: TransferRefusal) throws {
    #expect(try obstacle() == refusal)
    #expect(throws: Refusal.transfer(refusal)) {
      try scene.office("DIR").perform(SendTransfer(transfer: transfer))
    }
  }

  /// What a colleague may do between the copy and the sending.
  private enum Change: CaseIterable { case field, report, statement }

  private func make(_ change: Change) throws {
    switch change {
    case .field: try scene.change("c01.roepnaam", from: "Aïcha", to: "Aisha", in: "C01")
    case .report:
      let note = try scene.family.note("C10")
      let old = try #require(scene.family.store.versions[note]?.last)
      var entry = try DossierEntry(opened: old.body)
      entry.text += " Dat is veranderd."
      try scene.scene.put { try $0.put(old.next(entry)) }
    case .statement:
      let note = try scene.family.note("C10")
      let statement = RequesterStatement(
        pupil: Scene.pupil, category: "C10", item: .record(note), text: "Zo was het niet.",
        request: RequestID(number: 5), added: scene.scene.today)
      try scene.scene.put {
        try $0.put(
          ArchiveDraft(
            id: RecordID(number: scene.family.store.nextNumber()), version: 1,
            compartment: .dossier, subject: .pupil(Scene.pupil),
            list: .category("C10", of: Scene.pupil), body: statement.sealedForm))
      }
    }
  }

  @Test func `what the file lacks is told before the family looks; what they bring is no gap`()
    throws
  {
    scene.lacking = ["c01.geboortedatum", "c27.afschrift"]
    let page = try scene.office("DIR").answer(TransferQuery(transfer: transfer))
    #expect(page.obstacle == .copyMissing(.primary))
    #expect(page.gaps.fields == ["c01.geboortedatum"])
    let copy = try scene.office("DIR").answer(TransferPreviewQuery(transfer: transfer))
    #expect(copy.gaps == page.gaps)
  }

  @Test(.tags(.`L-15`), arguments: Change.allCases)
  private func `what changed since the copy is shown again`(change: Change) throws {
    try scene.show(transfer)
    #expect(try obstacle() == nil)
    try make(change)
    try sendIsRefused(.changedSinceCopy(scene.scene.today))
    let page = try scene.office("DIR").answer(TransferQuery(transfer: transfer))
    #expect(page.row.state == .shown)
    try scene.giveCopy(of: transfer)
    try sendIsRefused(.changedSinceView(scene.scene.today))
    try scene.recordView(of: transfer)
    try scene.office("DIR").perform(SendTransfer(transfer: transfer))
  }

  @Test func `what does not go along may change, and the number that is added is no change`() throws
  {
    try scene.show(transfer)
    try scene.change("c01.geboorteplaats", from: "Drachten", to: "Dragten", in: "C01")
    try scene.office("CLA").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C05", sheet: nil,
        edits: [FieldEdit(field: "c05.bsn", seen: nil, value: "999900006")], source: .staff))
    #expect(try obstacle() == nil)
    let record = try #require(
      try scene.office("DIR").perform(SendTransfer(transfer: transfer)).record)
    #expect(try scene.line(record).matters.contains(.field("c05.bsn")))
  }

  @Test(
    .tags(.`L-05`),
    arguments: [(ParentalAuthority.none, "L-05"), (.unknown, "R-O-1-2")]
      as [(
        ParentalAuthority, RuleID
      )])
  func `a parent who may not have the dossier gets no copy and is not asked`(
    authority: ParentalAuthority, rule: RuleID
  ) throws {
    let father = RequesterGiven(guardian: try scene.addParent(authority: authority))
    let office = try scene.office("DIR")
    let copy = #expect(throws: Refusal.self) {
      try office.perform(GiveTransferCopy(transfer: transfer, receiver: father, way: .inPerson))
    }
    let view = #expect(throws: Refusal.self) {
      try office.perform(
        RecordParentalView(transfer: transfer, person: father, agreement: .agrees))
    }
    #expect(copy?.rule == rule && view?.rule == rule)
    let family = try office.answer(TransferQuery(transfer: transfer)).family
    #expect(family.map(\.mayDecide) == [false, true, false])
  }

  @Test(.tags(.`R-O-8.1-1`))
  func `the pupil gets it from the sixteenth birthday, and the parents before`() throws {
    let office = try scene.office("DIR")
    let (pupil, mother) = (RequesterGiven(), RequesterGiven(guardian: try scene.family.mother))
    func give(_ receiver: RequesterGiven) throws {
      try office.perform(GiveTransferCopy(transfer: transfer, receiver: receiver, way: .inPerson))
    }
    #expect(throws: Refusal.self) { try give(pupil) }
    try give(mother)
    try scene.change(
      "c01.geboortedatum", from: "2019-05-04", to: "2009-05-04", in: "C01")
    #expect(throws: Refusal.self) { try give(mother) }
    try give(pupil)
    // What the mother got is no copy for somebody who decides alone.
    let copies = try office.answer(TransferQuery(transfer: transfer)).transfer.copies
    #expect(copies.map(\.receiver) == [.guardian(try scene.family.mother), .pupil])
  }

  @Test(.tags(.`R-O-7.1-2`, .`R-I-1.4-5`), arguments: [false, true])
  func `of two parents the one who disagrees is heard, whoever spoke last`(
    agreesFirst: Bool
  ) throws {
    let father = RequesterGiven(guardian: try scene.addParent(authority: .joint))
    let office = try scene.office("DIR")
    func agree() throws {
      try office.perform(
        RecordParentalView(transfer: transfer, person: father, agreement: .agrees))
    }
    try scene.giveCopy(of: transfer)
    if agreesFirst { try agree() }
    try scene.recordView(of: transfer)
    if !agreesFirst { try agree() }
    try office.perform(SendTransfer(transfer: transfer))
    let opinion = try #require(scene.orders.last?.opinion)
    #expect(opinion.agreement == .disagrees)
    #expect(opinion.objections.map(\.reason) == ["Te streng."])
  }

  @Test func `the page of the sender shows no more of the number than his role sees`() throws {
    try scene.office("CLA").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C05", sheet: nil,
        edits: [FieldEdit(field: "c05.bsn", seen: nil, value: "999900006")], source: .staff))
    _ = try scene.office("DIR").answer(TransferPreviewQuery(transfer: transfer))
    let number = try #require(scene.pressed.last?.parts.last?.sheets.first?.fields.first)
    #expect(number.code == "c05.bsn" && number.text == "*********")
  }
}
