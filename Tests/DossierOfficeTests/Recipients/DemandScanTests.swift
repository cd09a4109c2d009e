import DossierCore
import DossierOffice
import Testing

/// R-O-7.2-3: the scan of a demand is sealed with it, and in no dossier.
struct DemandScanTests {
  private let scene: RecipientScene
  private let bytes = Array("SCANKANARIE".utf8)

  init() throws {
    scene = try RecipientScene()
    scene.family.scene.stock([Array("SCAN".utf8), Array("KANARIE".utf8)])
  }

  /// Puts other bytes on the shelf; a session keeps the shelf that it began with.
  private func stock(_ chunks: [[UInt8]], told size: Int? = nil) {
    scene.family.scene.stock(chunks, told: size)
    scene.family.forgetSessions()
  }

  private func scanned() throws -> RecordID {
    let demand = try scene.register()
    try scene.office("DIR").perform(
      AddDemandScan(demand: demand, seen: 1, file: "vordering.pdf"))
    return demand
  }

  @Test func `who handles demands adds it, and reads it out with a line in the journal`() throws {
    let demand = try scanned()
    #expect(scene.store.journal.last?.event == .demandScanned)
    let answer = try scene.office("DIR").answer(DemandQuery(demand: demand))
    #expect(answer.demand.scan?.size == bytes.count)
    #expect(answer.demand.form.paper == .place("Kluis directie"))
    for role in ["DIR", "FG"] as [RoleCode] {
      let read = try scene.office(role).answer(DemandScanQuery(demand: demand))
      #expect(read.bytes == bytes && read.demand == demand)
      let line = try #require(scene.store.journal.last)
      #expect(line.event == .demandsViewed && line.purpose == "B4")
      #expect(line.objects.first == demand.text && line.objects.count == 2)
    }
  }

  @Test(arguments: BoardPolicy.boards)
  func `nobody who knows of no demands finds it, in the dossier or by its number`(
    board: String
  ) throws {
    let scene = try RecipientScene(board)
    scene.family.scene.stock([bytes])
    let demand = try scene.register()
    try scene.office("DIR").perform(AddDemandScan(demand: demand, seen: 1, file: "v.pdf"))
    let scan = try #require(
      try scene.office("DIR").answer(DemandQuery(demand: demand)).demand.scan)
    let policy = scene.family.scene.policy
    for role in policy.loginRoles where !["DIR", "FG"].contains(role) {
      let office = try scene.office(role)
      #expect(throws: Refusal.self, "\(role)") {
        try office.answer(DemandScanQuery(demand: demand))
      }
      for category in policy.categories {
        #expect(throws: Refusal.self, "\(role)") {
          try office.answer(
            DocumentQuery(
              pupil: Scene.pupil, category: category.code, document: scan.content))
        }
      }
      guard let dossier = try? office.answer(DossierQuery(pupil: Scene.pupil)) else { continue }
      #expect(!String(describing: dossier).contains(scan.content.text), "\(role)")
    }
  }

  @Test func `what cannot be is refused, and nothing is kept`() throws {
    let spoken = try scene.register(isSpoken: true)
    let add = AddDemandScan(demand: spoken, seen: 1, file: "v.pdf")
    #expect(try scene.ending(add, as: "DIR") == .refused(.demand(.noPaperYet)))
    let demand = try scene.register()
    let other = AddDemandScan(demand: demand, seen: 1, file: "v.pdf")
    #expect(try scene.ending(other, as: "FG") == .refused(.roleMayNot("FG", "R-O-7.2-3")))
    #expect(
      try scene.ending(AddDemandScan(demand: demand, seen: 7, file: "v.pdf"), as: "DIR")
        == .refused(.stale))
    stock([bytes], told: AddDemandScan.sizeLimit + 1)
    #expect(
      try scene.ending(other, as: "DIR")
        == .refused(.documentTooLarge(limit: AddDemandScan.sizeLimit)))
    stock([])
    #expect(try scene.ending(other, as: "DIR") == .refused(.documentEmpty))
    #expect(throws: Refusal.notFound(.document)) {
      try scene.office("DIR").answer(DemandScanQuery(demand: demand))
    }
  }

  @Test func `a scan can be replaced, also when the demand is closed, and the first is destroyed`()
    throws
  {
    let demand = try scanned()
    let first = try #require(
      try scene.office("DIR").answer(DemandQuery(demand: demand)).demand.scan)
    #expect(scene.store.documents[first.content] != nil)
    try scene.office("DIR").perform(
      CloseDemand(demand: demand, seen: 2, reason: "Gaat over een ander kind"))
    stock([bytes + bytes])
    try scene.office("DIR").perform(AddDemandScan(demand: demand, seen: 3, file: "v.pdf"))
    let read = try scene.office("DIR").answer(DemandScanQuery(demand: demand))
    #expect(read.bytes == bytes + bytes)
    #expect(
      try scene.office("DIR").answer(DemandQuery(demand: demand)).demand.scan?.content
        != first.content)
    #expect(scene.store.documents[first.content] == nil)
  }
}
