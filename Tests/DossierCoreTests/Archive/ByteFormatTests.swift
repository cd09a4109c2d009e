import DossierCore
import Testing

struct ByteFormatTests {
  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, UInt64(Int64.max), UInt64.max])
  func `a number is read as it was written`(number: UInt64) throws {
    var writer = ByteWriter()
    writer.write(number: number)
    var reader = ByteReader(writer.bytes)
    #expect(try reader.number() == number)
    #expect(reader.remaining == 0)
  }

  @Test(arguments: [0, -1, 1, 63, -64, 64, Int64.max, Int64.min])
  func `a number with a sign is read as it was written`(number: Int64) throws {
    var writer = ByteWriter()
    writer.write(signed: number)
    var reader = ByteReader(writer.bytes)
    #expect(try reader.signed() == number)
  }

  @Test(arguments: ["", "a", "Öztürk", "👩‍👧", String(repeating: "x", count: 300)])
  func `a text is read as it was written`(text: String) throws {
    var writer = ByteWriter()
    writer.write(text: text)
    var reader = ByteReader(writer.bytes)
    #expect(try reader.text() == text)
  }

  @Test func `a number of more than 64 bits, and one that breaks off, is refused`() {
    var long = ByteReader([UInt8](repeating: 0xff, count: 9) + [0x02])
    #expect(throws: ByteFault.malformed) { try long.number() }
    var broken = ByteReader([0x80, 0x80])
    #expect(throws: ByteFault.truncated) { try broken.number() }
  }

  @Test func `a text that is not UTF-8, a flag of 2 and a count beyond the bytes are refused`() {
    var text = ByteReader([1, 0xff])
    #expect(throws: ByteFault.malformed) { try text.text() }
    var flag = ByteReader([2])
    #expect(throws: ByteFault.malformed) { try flag.flag() }
    var list = ByteReader([0xff, 0x7f, 0])
    #expect(throws: ByteFault.malformed) {
      try list.list { (reader) throws(ByteFault) in try reader.byte() }
    }
    var block = ByteReader([9, 0])
    #expect(throws: ByteFault.truncated) { try block.block() }
  }

  @Test func `a slice is read from where it begins`() throws {
    let bytes: [UInt8] = [9, 9, 1, 65, 9]
    var reader = ByteReader(bytes[2..<4])
    #expect(try reader.text() == "A")
    #expect(throws: ByteFault.truncated) { try reader.byte() }
  }
}
