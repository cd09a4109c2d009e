import DossierCore
import DossierExchange
import Foundation
import Testing

/// Whatever is done to a file, it is either read or refused; nothing else ever happens.
@Suite struct FuzzTests {
  @Test(arguments: 0..<8) func `a mutated school file is read or refused`(seed: Int) throws {
    let school = InventedSchool(pupilCount: 12, seed: 1)
    let original = EdexmlWriter.bytes(of: school.file)
    var dice = Dice(seed: seed)
    for _ in 0..<60 {
      let bytes = dice.mutated(original)
      do {
        let file = try withFile(bytes) { try EdexmlReader().read($0) }
        #expect(file.pupils.count <= 12 + 2)
      } catch is ImportRefusal {
        continue
      }
    }
  }

  @Test(arguments: 0..<8) func `a mutated table is read or refused`(seed: Int) throws {
    let text =
      "Sleutel;Naam;Tel\r\n" + (1...20).map { "L\($0);\"Veen; \"\"B\"\"\";06\r\n" }.joined()
    let mapping = CsvMapping(columns: [
      .init(header: "Sleutel", target: .pupil(.key)),
      .init(header: "Naam", target: .guardian(1, .surname)),
    ])
    var dice = Dice(seed: seed)
    for _ in 0..<100 {
      let bytes = dice.mutated(Array(text.utf8))
      do {
        let file = try withFile(bytes) { try CsvImporter(mapping: mapping).read($0) }
        #expect(file.guardians.count <= 40)
      } catch is ImportRefusal {
        continue
      }
    }
  }

  @Test(arguments: 0..<4) func `a mutated mapping is read or its mistakes are told`(seed: Int) {
    var dice = Dice(seed: seed)
    for _ in 0..<300 {
      let bytes = dice.mutated(Array(CsvMappingFileTests.example.utf8))
      do {
        _ = try CsvMappingFile.parse(String(decoding: bytes, as: UTF8.self))
      } catch {
        #expect(!error.mistakes.isEmpty)
      }
    }
  }
}

/// Makes the same mutations for the same seed.
private struct Dice {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...roll(4) where !bytes.isEmpty {
      let place = roll(bytes.count)
      switch roll(5) {
      case 0: bytes[place] = UInt8(roll(256))
      case 1: bytes.remove(at: place)
      case 2:
        bytes.insert(contentsOf: [60, 62, 38, 34, 59, 10, 0, 0xC3].shuffledBy(roll(8)), at: place)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + roll(200)))
      default:
        bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + roll(300))], at: place)
      }
    }
    return bytes
  }

  private mutating func roll(_ sides: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(1, sides)))
  }
}

extension [UInt8] {
  fileprivate func shuffledBy(_ count: Int) -> [UInt8] {
    Array(self[count...] + self[..<count])
  }
}
