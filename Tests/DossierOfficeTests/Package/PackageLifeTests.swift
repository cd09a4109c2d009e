import DossierCore
import DossierOffice
import Testing

/// Half packages, killed jobs, hand-over and the end of a package.
struct PackageLifeTests {
  @Test(arguments: 0..<14)
  func `killed between any two steps there is no half package, and it can be made anew`(
    _ steps: Int
  ) throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    let before = scene.store.documents.count
    do {
      let job = try scene.office("ADM").packageJob(for: request)
      for _ in 0..<steps where !job.progress.isFinished { try job.step(budgetMilliseconds: 0) }
      guard !job.progress.isFinished else {
        #expect(job.progress.done == job.progress.total)
        return
      }
      #expect(job.progress.done < job.progress.total)
    }
    #expect(try scene.packages().isEmpty)
    #expect(scene.store.documents.count == before)
    let office = try scene.office("ADM")
    #expect(throws: Refusal.notFound(.package)) {
      try office.answer(PackageFilesQuery(request: request))
    }
    try scene.package(request)
    #expect(scene.store.documents.count == before + 4)
  }

  @Test func `a full disk in the last step leaves nothing, and the step can be tried again`() throws
  {
    let scene = try PackageScene()
    let request = try scene.granted()
    let job = try scene.office("ADM").packageJob(for: request)
    scene.store.interfere = { if $0 == .commit { throw ArchiveFault.diskFull } }
    #expect(throws: ArchiveFault.diskFull) {
      while try !job.step(budgetMilliseconds: 1000).isFinished {}
    }
    #expect(try scene.packages().isEmpty)
    scene.store.interfere = nil
    #expect(try job.step(budgetMilliseconds: 1000).isFinished)
  }

  @Test func `somebody who gives anew while it is made stops it`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    let job = try scene.office("ADM").packageJob(for: request)
    for _ in 0..<4 { try job.step(budgetMilliseconds: 0) }
    try scene.office("IB").perform(
      ContributeToRequest(
        request: request,
        parts: [
          PartGiven(
            category: "C10", answer: .items,
            items: [
              ItemGiven(record: try scene.base.note("C10"))
            ])
        ]))
    #expect(throws: (any Error).self) {
      while try !job.step(budgetMilliseconds: 1000).isFinished {}
    }
    #expect(try scene.packages().isEmpty)
  }

  @Test func `a new package takes the place of the old one`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    let old = try scene.package(request)
    let new = try scene.package(request)
    #expect(old.files.allSatisfy { scene.store.documents[$0.content] == nil })
    #expect(new.files.allSatisfy { scene.store.documents[$0.content] != nil })
    #expect(try scene.packages().count == 1)
  }

  @Test(.tags(.`R-O-8.2-2`))
  func `the first copy is free and a further one costs what the policy says`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    let office = try scene.office("ADM")
    #expect(throws: Refusal.notFound(.package)) {
      try office.perform(HandOverCopy(request: request, way: .inPerson))
    }
    try scene.package(request)
    #expect(throws: Refusal.request(.firstCopyIsFree)) {
      try office.perform(HandOverCopy(request: request, way: .inPerson, feeCents: 1))
    }
    try office.perform(HandOverCopy(request: request, way: .inPerson))
    let fee = scene.policy.terms.copyFeeCents
    #expect(try office.answer(PackageQuery(request: request)).nextFeeCents == fee)
    for wrong in [-1, fee + 1] {
      #expect(throws: Refusal.request(.impossibleFee)) {
        try office.perform(HandOverCopy(request: request, way: .post, feeCents: wrong))
      }
    }
    try office.perform(HandOverCopy(request: request, way: .post))
    let copies = try scene.base.record(request).request.progress.handOvers
    #expect(copies.map(\.handOver.feeCents) == [0, fee])
    try office.perform(CarryOutRequest(request: request))
    try office.perform(CloseRequest(request: request))
    #expect(throws: (any Error).self) { try office.answer(PackageFilesQuery(request: request)) }
  }

  @Test func `a package is destroyed after its last day, and that it was there stays`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    let package = try scene.package(request)
    let office = try scene.office("ADM")
    scene.base.scene.today = package.expires
    #expect(try office.destroyExpiredPackages() == 0)
    #expect(try scene.files(request).count == 4)
    scene.base.scene.today = package.expires.adding(days: 1)
    #expect(throws: Refusal.notFound(.package)) {
      try office.answer(PackageFilesQuery(request: request))
    }
    #expect(try office.destroyExpiredPackages() == 1)
    #expect(package.files.allSatisfy { scene.store.documents[$0.content] == nil })
    let left = try #require(try scene.packages().last)
    #expect(left.files.isEmpty && left.destroyed == scene.base.scene.today)
    #expect(left.author == SampleBoard.account("ADM"))
    #expect(scene.store.journal.last?.event == .packageExpired)
    #expect(try office.destroyExpiredPackages() == 0)
  }

  @Test func `who holds no key of the dossiers destroys nothing and is not stopped`() throws {
    let scene = try PackageScene()
    let package = try scene.package(try scene.granted())
    scene.base.scene.today = package.expires.adding(days: 1)
    #expect(try scene.office("FG").destroyExpiredPackages() == 0)
    #expect(package.files.allSatisfy { scene.store.documents[$0.content] != nil })
  }

  @Test func `an erasure takes the copies along, and holders are asked again`() throws {
    let scene = try PackageScene()
    let request = try scene.granted()
    let package = try scene.package(request)
    let office = try scene.office("ADM")
    try scene.base.scene.put { try office.eraseCopies(of: Scene.pupil, $0) }
    #expect(try scene.parts().isEmpty)
    #expect(package.files.allSatisfy { scene.store.documents[$0.content] == nil })
    #expect(throws: Refusal.notFound(.package)) {
      try office.answer(PackageFilesQuery(request: request))
    }
    do {
      try office.perform(MakePackage(request: request))
      Issue.record("a package was made of nothing")
    } catch Refusal.request(.contributionsMissing(let tasks)) {
      #expect(Set(tasks.map(\.role)) == Set(PackageScene.keepers + ["FG"]))
    }
  }

  @Test func `copies of another pupil are left alone by an erasure`() throws {
    let scene = try PackageScene()
    let package = try scene.package(try scene.granted())
    let office = try scene.office("ADM")
    try scene.base.scene.put { try office.eraseCopies(of: Scene.stranger, $0) }
    #expect(try !scene.parts().isEmpty)
    #expect(package.files.allSatisfy { scene.store.documents[$0.content] != nil })
  }

  @Test func `what was given goes when the case is over`() throws {
    let scene = try PackageScene()
    let request = try scene.request()
    try scene.contribute(request)
    let count = try scene.parts().count
    let office = try scene.office("ADM")
    try office.destroyExpiredPackages()
    #expect(try scene.parts().count == count && count > 0)
    try office.perform(WithdrawRequest(request: request, reason: "Niet meer nodig"))
    try office.destroyExpiredPackages()
    #expect(try scene.parts().isEmpty)
  }
}
