import DossierCore
import DossierOffice
import Testing

/// R-I-1.3-2: who has a part in transfers (C27), with or without the right to disclose (C24).
struct TransferRoleTests {
  private let scene: DisclosureScene
  private let school: RecordID
  private let transfer: RecordID

  init() throws {
    scene = try DisclosureScene()
    school = try scene.recipient("PO_SCHOOL")
    transfer = try scene.prepareTransfer(to: school)
    try scene.show(transfer)
    for role in ["ORT"] as [RoleCode] { try scene.scene.grant(Scene.pupil, to: role, until: 30) }
  }

  @Test(arguments: ["LKR", "ADM", "ZC", "ORT", "DIR", "IB", "CLA"] as [RoleCode])
  func `who sees transfers sees them in every state`(role: RoleCode) throws {
    let office = try scene.office(role)
    #expect(try office.answer(TransfersQuery(pupil: Scene.pupil)).rows.map(\.state) == [.ready])
    #expect(try office.answer(TransfersQuery()).rows.map(\.transfer) == [transfer])
    let page = try office.answer(TransferQuery(transfer: transfer))
    #expect(page.row.state == .ready && page.obstacle == nil)
    #expect(page.family.isEmpty == (["ADM", "ZC", "ORT"].contains(role)))
  }

  @Test func `a kind of recipient that is no more holds up no list`() throws {
    let record = try #require(scene.family.store.versions[school]?.last)
    var recipient = try Recipient(opened: record.body)
    recipient.type = "WAS_ER"
    try scene.scene.put { try $0.put(record.next(recipient)) }
    let office = try scene.office("DIR")
    #expect(try office.answer(TransfersQuery()).rows.map(\.state) == [.shown])
    #expect(
      try office.answer(TransferQuery(transfer: transfer)).obstacle
        == .recipientDoesNotFit(.primary))
  }

  @Test func `a teacher prepares a file and shows it, and sends nothing`() throws {
    let office = try scene.office("LKR")
    try scene.office("DIR").perform(
      CancelTransfer(transfer: transfer, reason: "De verhuizing gaat niet door."))
    let offer = try office.answer(TransferOfferQuery(pupil: Scene.pupil, recipient: school))
    #expect(offer.receivers.map(\.recipient) == [school])
    #expect(offer.offer?.category("C10")?.bar == nil)
    #expect(throws: Refusal.self) {
      try office.answer(DisclosureOfferQuery(pupil: Scene.pupil, recipient: school))
    }
    let own = try scene.prepareTransfer(to: school, by: "LKR")
    try scene.show(own, by: "LKR")
    #expect(!(try office.answer(TransferPreviewQuery(transfer: own)).html.isEmpty))
    #expect(throws: Refusal.self) { try office.perform(SendTransfer(transfer: own)) }
    try scene.office("DIR").perform(SendTransfer(transfer: own))
  }

  @Test(arguments: ["ADM", "ZC", "ORT", "FG", "ICT"] as [RoleCode])
  func `who only sees transfers prepares none`(role: RoleCode) throws {
    let office = try scene.office(role)
    #expect(throws: Refusal.self) { try scene.prepareTransfer(to: school, by: role) }
    #expect(throws: Refusal.self) { try office.answer(TransferOfferQuery(pupil: Scene.pupil)) }
    #expect(throws: Refusal.self) { try office.answer(TransferPreviewQuery(transfer: transfer)) }
    #expect(throws: Refusal.self) { try office.perform(SendTransfer(transfer: transfer)) }
  }

  @Test func `who does not see all of it makes no copy and does not send it`() throws {
    var parts = DisclosureScene.transferParts(try scene.family.note("C10"))
    parts.append(
      DisclosedPartGiven(
        category: "C13", reason: "Onderwijskundig rapport.",
        records: [try scene.family.note("C13")]))
    try scene.office("IB").perform(ChooseTransferParts(transfer: transfer, parts: parts))
    let office = try scene.office("CLA")
    #expect(throws: Refusal.transfer(.notAllVisible)) {
      try office.answer(TransferPreviewQuery(transfer: transfer))
    }
    #expect(throws: Refusal.transfer(.notAllVisible)) { try scene.show(transfer, by: "CLA") }
    try scene.show(transfer, by: "IB")
    #expect(
      try office.answer(TransferQuery(transfer: transfer)).obstacle == .notAllVisible)
    #expect(throws: Refusal.transfer(.notAllVisible)) {
      try office.perform(SendTransfer(transfer: transfer))
    }
    try scene.office("DIR").perform(SendTransfer(transfer: transfer))
  }
}
