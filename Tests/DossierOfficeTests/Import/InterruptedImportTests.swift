import DossierCore
import Testing

@testable import DossierOffice

/// Killed, disturbed and overtaken imports.
struct InterruptedImportTests {
  struct Killed: Error {}

  let board: SampleBoard
  let file = SampleExport.file(SampleExport.pupils(130))

  init() throws {
    board = try SampleBoard()
  }

  /// The store as it must be after the import, however often it was interrupted.
  private func expectComplete() throws {
    #expect(board.listed.count == 130)
    #expect(try board.store.newest(ImportMark.self).compactMap(\.key).count == 130)
    #expect(try Set(board.store.newest(Sheet.self).map(\.pupil)) == Set(board.listed))
    #expect(try Set(board.listedNames()).count == 130)
    let groups = try board.store.newest(SchoolGroup.self)
    #expect(Set(groups.compactMap(\.sourceKey)).count == 3)
    #expect(groups.compactMap(\.sourceKey).count == 3)
  }

  @Test(arguments: 1...5)
  func `killed at any commit, the next run does the rest and nothing twice`(
    _ commit: Int
  ) throws {
    let office = try board.office("CLA")
    let job = try office.importJob(office.planImport(of: file))
    var commits = 0
    board.store.interfere = { operation in
      guard operation == .commit else { return }
      commits += 1
      if commits == commit { throw Killed() }
    }
    do {
      while try !job.step(budgetMilliseconds: 0).isFinished {}
    } catch is Killed {}
    board.store.interfere = nil
    let again = try board.office("CLA").importAll(file)
    #expect(again.newPupils + again.unchangedPupils == 130)
    #expect(again.changedPupils == 0 && again.held.isEmpty)
    try expectComplete()
  }

  @Test(arguments: [1, 7, 60, 333])
  func `killed at any write inside a transaction, nothing of it stays`(_ write: Int) throws {
    let office = try board.office("CLA")
    let job = try office.importJob(office.planImport(of: file))
    var writes = 0
    board.store.interfere = { operation in
      guard case .put = operation else { return }
      writes += 1
      if writes == write { throw ArchiveFault.diskFull }
    }
    #expect(throws: ArchiveFault.diskFull) {
      while try !job.step(budgetMilliseconds: 0).isFinished {}
    }
    let partly = Set(try board.store.newest(Sheet.self).map(\.pupil))
    #expect(partly == Set(board.listed))
    board.store.interfere = nil
    // The same job may try again as well.
    while try !job.step(budgetMilliseconds: 0).isFinished {}
    try expectComplete()
  }

  @Test func `a pupil never comes without the scans that belong to it`() throws {
    struct Stopped: Error {}
    var transfer = TransferFile()
    transfer.documents = [("C10", "Uitslag", "uitslag.pdf")]
    let calm = try SampleBoard(policy: TransferFile.policy)
    let before = calm.store.puts
    try calm.office("CLA").importAll(transfer.file)
    let last = calm.store.puts - before

    let board = try SampleBoard(policy: TransferFile.policy)
    let office = try board.office("CLA")
    let job = try office.importJob(office.planImport(of: transfer.file))
    var writes = 0
    board.store.interfere = { operation in
      guard case .put = operation else { return }
      writes += 1
      if writes == last { throw Stopped() }
    }
    #expect(throws: Stopped.self) {
      while try !job.step(budgetMilliseconds: 0).isFinished {}
    }
    board.store.interfere = nil
    #expect(board.listed.isEmpty)
    while try !job.step(budgetMilliseconds: 0).isFinished {}
    let pupil = try board.pupil(named: "Sem")
    #expect(try office.contents(of: "C10", pupil: pupil).documents.count == 1)
    #expect(job.plan.counts == [1, 0, 0])
  }

  @Test func `two imports of one file at a time: the first to begin is told to stop`() throws {
    let first = try board.office("CLA")
    let second = try board.office("ADM")
    let slow = try first.importJob(first.planImport(of: file))
    let quick = try second.importJob(second.planImport(of: file))
    for _ in 0..<3 { try slow.step(budgetMilliseconds: 0) }
    #expect(!slow.progress.isFinished && slow.progress.done > 0)
    while try !quick.step(budgetMilliseconds: 0).isFinished {}
    #expect(throws: Refusal.importChanged) { try slow.step(budgetMilliseconds: 0) }
    #expect(quick.plan.reasons.allSatisfy { $0 == .changedMeanwhile })
    try board.office("CLA").importAll(file)
    #expect(board.listed.count == 130)
  }

  @Test func `a field changed between dry run and applying is held`() throws {
    let office = try board.office("CLA")
    try office.importAll(SampleExport.file(SampleExport.pupils(3)))
    var rows = SampleExport.pupils(3)
    for index in rows.indices { rows[index].postcode = "9999ZZ" }
    let job = try office.importJob(office.planImport(of: SampleExport.file(rows)))
    let pupil = try board.pupil(named: "Kind2")
    try board.office("CLA").change(pupil, "c02.postcode", to: "5678CD")
    while try !job.step(budgetMilliseconds: 10).isFinished {}
    #expect(
      job.plan.held == [
        ImportHold(line: 30, pupil: pupil, reason: .changedMeanwhile)
      ])
    #expect(job.plan.counts == [0, 2, 0])
    #expect(try office.storedSheet("C02", of: pupil)?["c02.postcode"] == "5678CD")
  }

  @Test func `another field changed meanwhile is no obstacle and is kept`() throws {
    let office = try board.office("CLA")
    try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    var row = SampleExport.pupil(1)
    row.postcode = "9999ZZ"
    let job = try office.importJob(office.planImport(of: SampleExport.file([row])))
    let pupil = try board.pupil(named: "Kim")
    try board.office("CLA").change(pupil, "c02.straat", to: "Laan")
    while try !job.step(budgetMilliseconds: 10).isFinished {}
    let sheet = try office.storedSheet("C02", of: pupil)
    #expect(job.plan.held.isEmpty)
    #expect(sheet?["c02.straat"] == "Laan" && sheet?["c02.postcode"] == "9999ZZ")
  }

  @Test func `a restriction between dry run and applying holds the row`() throws {
    let office = try board.office("CLA")
    try office.importAll(SampleExport.file([SampleExport.pupil(1)]))
    let changed = SampleExport.file([SampleExport.pupil(1, surname: "Aalbers")])
    let job = try office.importJob(office.planImport(of: changed))
    try board.restrict(try board.pupil(named: "Kim"), "C01")
    while try !job.step(budgetMilliseconds: 10).isFinished {}
    #expect(job.plan.reasons == [.changedMeanwhile])
    #expect(try board.listedNames() == ["Voorbeeld, Kim"])
  }

  @Test func `a pupil registered by hand after the dry run is not made twice`() throws {
    let office = try board.office("CLA")
    let job = try office.importJob(
      office.planImport(of: SampleExport.file([SampleExport.pupil(1)])))
    try board.office("CLA").perform(
      CreatePupil(
        school: SampleBoard.school, group: nil, status: .applied, entered: nil,
        fields: [
          "c01.achternaam": "Voorbeeld", "c01.roepnaam": "Kim", "c01.voorletters": "K",
          "c01.geslacht": "2", "c01.geboortedatum": CalendarDate(dayNumber: 17_000).iso,
        ], source: .guardian))
    while try !job.step(budgetMilliseconds: 10).isFinished {}
    #expect(job.plan.reasons == [.changedMeanwhile])
    #expect(board.listed.count == 1)
  }

  @Test func `the job tells how far it is`() throws {
    let office = try board.office("CLA")
    let job = try office.importJob(office.planImport(of: file))
    var done = -1
    while try !job.step(budgetMilliseconds: 0).isFinished {
      #expect(job.progress.done >= done)
      done = job.progress.done
    }
    #expect(job.progress.done == 130 && job.progress.total == 130)
  }
}
