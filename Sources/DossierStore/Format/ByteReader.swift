/// Reads what `ByteWriter` wrote; every step past the end is an answer, never a crash.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: some Sequence<UInt8>) {
    rest = ArraySlice(bytes)
  }

  var isAtEnd: Bool { rest.isEmpty }
  var remaining: [UInt8] { Array(rest) }

  mutating func number<N: FixedWidthInteger>(_ type: N.Type = N.self) throws(StoreFault) -> N {
    let size = N.bitWidth / 8
    var value: N = 0
    for byte in try raw(size) { value = value << 8 | N(truncatingIfNeeded: byte) }
    return value
  }

  mutating func raw(_ count: Int) throws(StoreFault) -> [UInt8] {
    guard count >= 0, count <= rest.count else { throw .damaged }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func counted() throws(StoreFault) -> [UInt8] {
    try raw(Int(number(UInt32.self)))
  }

  mutating func text() throws(StoreFault) -> String {
    guard let text = String(validating: try counted(), as: UTF8.self) else { throw .damaged }
    return text
  }
}
