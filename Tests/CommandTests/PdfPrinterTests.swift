import DossierOffice
import Testing

@testable import dossierkast

/// A PDF is made beside the screen: it ends, or it is ended.
struct PdfPrinterTests {
  private func printer(
    _ script: String, _ page: [UInt8] = Array("<p>".utf8),
    limit: Duration = .seconds(30)
  ) throws -> PdfPrinter {
    try #require(
      PdfPrinter(page, program: "/bin/sh", arguments: ["-c", script], limit: limit))
  }

  private func outcome(_ printer: PdfPrinter) -> PdfPrinting.State {
    while true {
      let state = printer.look()
      if state != .working { return state }
    }
  }

  @Test(arguments: [0, 3, 64 * 1024, 3_000_000])
  func `a page of any size goes in and its PDF comes out`(size: Int) throws {
    let page = [UInt8](repeating: 65, count: size)
    let state = outcome(try printer("printf '%%PDF-1.7 '; cat", page))
    #expect(state == .made(Array("%PDF-1.7 ".utf8) + page))
  }

  @Test(arguments: ["exit 1", "cat >/dev/null; exit 1", "cat", "printf '%%PDF-1.7'; exit 3"])
  func `a program that fails, or makes something else, gives nothing`(script: String) throws {
    #expect(outcome(try printer(script, [UInt8](repeating: 65, count: 200_000))) == .failed)
  }

  @Test(arguments: ["exec sleep 600", "trap '' TERM; cat; while :; do sleep 1; done"])
  func `a program that hangs is ended, and no look takes long`(script: String) throws {
    let printer = try printer(
      script, [UInt8](repeating: 65, count: 500_000), limit: .milliseconds(200))
    #expect(outcome(printer) == .failed)
    #expect(printer.look() == .failed)
  }

  @Test func `a program that is not there is no failure`() {
    #expect(PdfPrinter([65], program: "/nonexistent", arguments: [], limit: .seconds(1)) == nil)
  }
}
