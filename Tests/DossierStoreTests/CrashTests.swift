import DossierCore
import Foundation
import Testing

@testable import DossierStore

@Suite struct CrashTests {
  @Test(arguments: Store.CommitStep.allCases)
  func `killed at any step of a save, it happened wholly or not at all`(
    step: Store.CommitStep
  ) async throws {
    let cabinet = try TestCabinet()
    let id = try cabinet.session("ib").add("voor")
    try cabinet.store.close()
    let file = cabinet.place.file
    let number = id.number
    let index = Store.CommitStep.allCases.firstIndex(of: step) ?? 0
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [file = file as String, number = number as Int64, index = index as Int] in
      let store = try Store.open(StorePlace(file: file))
      let session = try store.unlock(
        login: "ib", password: TestCabinet.password("ib"), at: TestCabinet.now,
        failure: { _ in [] }
      ).open(role: "IB")
      store.failpoint = { reached in
        if reached == Store.CommitStep.allCases[index] { kill(getpid(), SIGKILL) }
      }
      try session.change(RecordID(number: number), to: "na", seen: 1)
    }
    let again = try Store.open(cabinet.place)
    defer { try? again.close() }
    let session = try cabinet.session("ib", in: again)
    let text = try session.text(of: id)
    #expect(text == (step == .committed ? "na" : "voor"))
    #expect(try session.history(of: id).count == (step == .committed ? 2 : 1))
    #expect(try again.verification(with: cabinet.session("fg", in: again)).run().isEmpty)
    #expect(throws: Never.self) { try session.add("daarna") }
  }
}
