import Testing

extension Journeys {
  @Test(arguments: [
    ("TERM=dumb", "", "te eenvoudig"), ("TERM=onbekend-ding", "", "kent deze soort terminal niet"),
    ("LC_ALL=C", "", "niet op UTF-8"), ("", "</dev/null", "alleen open in een terminal"),
    ("", "| cat", "alleen open in een terminal"),
  ])
  func `a terminal that cannot show the screens gets a sentence and exit code 2`(
    setting: String, redirection: String, sentence: String
  ) throws {
    let school = try School()
    let terminal = try Terminal(school.scratch)

    try terminal.press(
      "clear; \(setting) sh -c '\(Program.path) --store \(school.store); echo code $?'"
        + " \(redirection)<Enter>")

    let shot = try terminal.wait("no end") { $0.text.contains("\ncode ") }
    #expect(shot.text.contains("\ncode 2"), "\(shot.text)")
    #expect(shot.oneLine.contains(sentence), "\(shot.text)")
  }

  @Test func `a window that is too small at the start says how large it must be`() throws {
    let school = try School()
    let terminal = try Terminal(school.scratch, columns: 60, rows: 15)

    try terminal.press("clear; \(Program.path) --store \(school.store); echo code $?<Enter>")

    let shot = try terminal.wait("no end") { $0.text.contains("\ncode ") }
    #expect(shot.text.contains("\ncode 2"), "\(shot.text)")
    #expect(shot.oneLine.contains("60x15") && shot.oneLine.contains("80x20"), "\(shot.text)")
  }
}

extension Shot {
  /// The screen without the breaks that a narrow window makes.
  fileprivate var oneLine: String { lines.joined(separator: "") }
}
