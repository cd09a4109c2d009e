import Testing

import ScreenKit

@Suite struct GoldenScreenTests {
  struct Journey: Sendable, CustomTestStringConvertible {
    let name: String
    let script: String
    var testDescription: String { name }
  }

  static let journeys = [
    Journey(name: "list", script: "<Down>"),
    Journey(name: "actions", script: "<F9><Down>"),
    Journey(name: "menu", script: "<F10><Down>"),
    Journey(name: "form", script: "<Enter><Tab>32-1-17<Tab>"),
    Journey(name: "choice", script: "<Enter><Tab><Tab><F4>"),
    Journey(name: "question", script: "<Enter>x<F3>"),
    Journey(name: "help", script: "<Enter><F1><F1>"),
  ]

  @Test(arguments: journeys, [GridSize.standard, GridSize(columns: 132, rows: 43)])
  func `a screen looks as it did`(journey: Journey, size: GridSize) throws {
    var driver = sampleDriver(size: size)
    try driver.press(journey.script)
    #expect(driver.violations == [])
    compare(driver.grid.transcript(), with: "\(journey.name)-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: journeys)
  func `a screen is legible in plain signs and without colour`(journey: Journey) throws {
    var driver = sampleDriver(look: .ascii)
    try driver.press(journey.script)
    #expect(driver.violations == [])
    compare(driver.grid.transcript(inColour: false), with: "\(journey.name)-ascii-mono")
  }

  @Test func `a screen that is too small shows only that`() throws {
    let driver = sampleDriver(size: GridSize(columns: 60, rows: 15))
    #expect(driver.violations == [])
    compare(driver.grid.transcript(), with: "too-small-60x15")
  }

  private func compare(_ transcript: String, with name: String) {
    let problem = GoldenFile(name).difference(from: transcript)
    #expect(problem == nil, "\(problem ?? "")")
  }
}
