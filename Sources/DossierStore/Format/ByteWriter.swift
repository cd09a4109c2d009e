/// Writes numbers and bytes one after the other, big-endian, each field of known length.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  mutating func write(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(raw: some Sequence<UInt8>) {
    bytes.append(contentsOf: raw)
  }

  /// Bytes preceded by their number, so that two neighbours can never be mistaken for others.
  mutating func write(counted: [UInt8]) {
    write(UInt32(counted.count))
    bytes.append(contentsOf: counted)
  }

  mutating func write(text: String) {
    write(counted: Array(text.utf8))
  }

  /// A value that may be absent is not the same as an empty one.
  mutating func write(optional: [UInt8]?) {
    write(UInt8(optional == nil ? 0 : 1))
    if let optional { write(counted: optional) }
  }
}
