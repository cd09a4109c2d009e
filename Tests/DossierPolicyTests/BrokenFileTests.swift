import DossierPolicy
import Testing

struct BrokenFileTests {
  /// Damage that is the same on every run.
  private struct Damage: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test(arguments: 1...24)
  func `a damaged file is read or refused with places inside it, never a crash`(
    seed: Int
  ) throws {
    var damage = Damage(state: UInt64(seed))
    var bytes = Array(try PolicyTexts.defaults().utf8)
    let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 2
    for _ in 0..<Int.random(in: 1...4, using: &damage) {
      let index = Int.random(in: bytes.indices, using: &damage)
      switch Int.random(in: 0..<4, using: &damage) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &damage)
      case 1: bytes.remove(at: index)
      case 2:
        bytes.insert("{}[]:,-&*!|>'\"#\n \t".utf8.randomElement(using: &damage) ?? 32, at: index)
      default: bytes.removeLast(Int.random(in: 0..<bytes.count / 8, using: &damage))
      }
    }
    let board = Array(try PolicyTexts.board().utf8)
    let found = PolicyTexts.mistakes(["oarsprong.yaml": board, "defaults.yaml": bytes])
    for mistake in found {
      #expect((1...lines).contains(mistake.place.line), "\(mistake)")
      #expect(mistake.place.column >= 1)
      #expect(mistake.sentence.count > 20)
    }
  }
}
