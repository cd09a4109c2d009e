import DossierCore
import Testing

@testable import DossierOffice

/// Whatever the file: twice is once, and the dry run says what applying does.
struct RandomImportTests {
  /// A small generator with a seed, so that a failure can be repeated.
  struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[roll(values.count)] }
  }

  static func rows(_ dice: inout Dice) -> [ImportedPupil] {
    var keys = Set<String>()
    return (1...20).compactMap { number in
      var row = ImportedPupil(line: number * 3, key: dice.pick(["", "#"]) + "p\(dice.roll(25))")
      guard keys.insert(row.key).inserted else { return nil }
      row.name.surname = dice.pick(["Berg", "Eik", "Öztürk", nil])
      row.name.prefix = row.name.surname == nil ? nil : dice.pick(["van den", "d'", nil])
      row.name.callName = dice.pick(["Jip", "Janneke", "Bo", nil])
      row.name.initials = dice.pick(["J", "A.B.", "12", nil])
      row.eckID = dice.pick(["e\(dice.roll(25))", nil])
      row.birthDate = dice.pick([
        CalendarDate(dayNumber: 17_000), CalendarDate(dayNumber: 17_400), nil,
      ])
      row.sex = dice.pick([.male, .female, .unknown, nil])
      row.groupKey = dice.pick(["g5", "g6", nil])
      row.compositeGroupKeys = dice.pick([["plus"], []])
      row.postcode = dice.pick(["1234AB", "B-1000", nil])
      row.email = dice.pick(["a@b.example", "geen", nil])
      row.number = dice.pick([.bsn("999990019"), .bsn("999990018"), .lastFour("1234"), nil])
      row.leftOn = dice.pick([CalendarDate(dayNumber: 20_000), nil, nil])
      if row.name.isNameless { row.name.callName = "Wimpie" }
      return row
    }
  }

  @Test(arguments: 1...60)
  func `a file imported twice changes and writes nothing the second time`(
    _ seed: UInt64
  ) throws {
    var dice = Dice(state: seed)
    let board = try SampleBoard()
    let office = try board.office("CLA")
    for _ in 0..<3 {
      let file = SampleExport.file(Self.rows(&dice))
      let shown = try office.planImport(of: file)
      let done = try office.importAll(file)
      #expect(done.counts == shown.counts)
      #expect(done.held == shown.held)
      let puts = board.store.puts
      let again = try office.importAll(file)
      #expect(again.newPupils == 0 && again.changedPupils == 0)
      #expect(again.isEmpty)
      #expect(board.store.puts == puts)
    }
    try expectListAsSheets(board, office)
  }

  /// Every line of the list is the line that its sheets give.
  private func expectListAsSheets(_ board: SampleBoard, _ office: Office) throws {
    let rule = RosterRule(office.policy)
    for entry in board.store.rosterEntries(of: SampleBoard.school) {
      let expected = rule.entry(
        of: entry.pupil, identity: try office.storedSheet("C01", of: entry.pupil),
        enrolment: try office.storedSheet("C12", of: entry.pupil))
      #expect(entry == expected)
    }
  }
}
