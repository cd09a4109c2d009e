import DossierCore
import Testing

/// What overviews show of consents, and what they leave out.
struct ConsentFiguresTests {
  static let rows: [([Int], [ShownCount])] = [
    ([10, 20, 0], [.number(10), .number(20), .number(0)]),
    ([10, 3, 2, 0], [.number(10), .few, .few, .number(0)]),
    // One small number could be found by subtracting, so the next smallest goes too.
    ([10, 20, 3], [.few, .number(20), .few]),
    ([3, 0, 0], [.few, .number(0), .number(0)]),
    ([4, 5], [.few, .few]),
    ([5, 5], [.number(5), .number(5)]),
    ([0, 0], [.number(0), .number(0)]),
    ([], []),
  ]

  @Test(arguments: rows)
  func `few people are not counted where the rest would tell`(
    counts: [Int], shown: [ShownCount]
  ) {
    #expect(ShownCount.shown(counts, smallest: 5) == shown)
  }

  @Test func `a number never shown is less than the smallest, whatever the numbers are`() {
    var generator = DiceThrows(state: 4)
    for _ in 0..<2000 {
      let counts = (0..<8).map { _ in Int.random(in: 0...9, using: &generator) }
      let shown = ShownCount.shown(counts, smallest: 5)
      for (count, mark) in zip(counts, shown) {
        if case .number(let number) = mark { #expect(number == count && !(1..<5).contains(count)) }
      }
      let hidden = shown.count { $0 == ShownCount.few }
      #expect(hidden != 1 || counts.count { $0 > 0 } == 1)
    }
  }

  @Test func `each pupil is counted once for each purpose`() {
    var figures = ConsentFigures(purposes: 2)
    for state in ConsentState.allCases { figures.add([state, .given]) }
    let count = ConsentState.allCases.count
    #expect(figures.pupils == count)
    #expect(figures.shown(0, smallest: 0) == Array(repeating: .number(1), count: count))
    let all = figures.shown(1, smallest: 0)
    #expect(all[0] == .number(count))
    #expect(all.dropFirst().allSatisfy { $0 == .number(0) })
  }

  @Test func `withdrawals are counted with their days`() throws {
    func list(_ since: String, done: String?) throws -> ConsentTask {
      var list = ConsentTask(
        pupil: PupilID(number: 7), school: nil, matter: ConsentMatter("website"),
        word: RecordID(number: 1), since: try day(since), followUps: [.publication])
      if let done {
        try list.add(
          ConsentTaskStep(
            followUp: .publication, result: .done, note: "n", by: AccountID(number: 1),
            on: try day(done)))
      }
      return list
    }
    let lists = [
      try list("2026-03-01", done: "2026-03-02"), try list("2026-03-01", done: "2026-03-04"),
      try list("2026-03-01", done: "2026-03-31"), try list("2026-03-01", done: nil),
    ]
    let today = try day("2026-04-01")
    let open = WithdrawalFigures(lists, on: today, smallest: 1)
    #expect(open.open == .number(1) && open.oldestDays == 31)
    #expect(open.handled == .number(3) && open.medianDays == 3 && open.longestDays == 30)
    let few = WithdrawalFigures(lists, on: today, smallest: 5)
    #expect(few.open == .few && few.handled == .few)
    #expect(few.medianDays == nil && few.longestDays == nil)
    // How long somebody waits is no secret to who watches over it.
    #expect(few.oldestDays == 31)
  }
}

/// The same numbers each time.
private struct DiceThrows: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) << 32 | (state >> 31) & 0xffff_ffff
  }
}
