package import DossierCore

/// Some neighbouring entries of a list as one piece of memory; an entry is read where it lies.
///
/// Opening a list of 100,000 entries must not make 100,000 objects, so nothing is decoded before
/// it is asked for. Layout: count, the end of every entry, then per entry the pupil, the length of
/// the sort key, the sort key and the card.
package struct RosterChunk: Hashable, Sendable {
  /// The opened chunk.
  package let bytes: [UInt8]
  /// How many entries it holds.
  package let count: Int
  private let start: Int

  /// Checks the layout once, so that reading entries cannot fail afterwards.
  init(bytes: [UInt8]) throws(StoreFault) {
    guard bytes.count >= 2 else { throw .damaged }
    let count = Self.number(bytes, at: 0)
    let start = 2 + 2 * count
    guard bytes.count >= start else { throw .damaged }
    var end = 0
    for index in 0..<count {
      let next = Self.number(bytes, at: 2 + 2 * index)
      guard next >= end + Self.fixed, start + next <= bytes.count,
        Self.number(bytes, at: start + end + 8) <= next - end - Self.fixed
      else { throw .damaged }
      end = next
    }
    guard start + end == bytes.count else { throw .damaged }
    self.bytes = bytes
    self.count = count
    self.start = start
  }

  /// The pupil of the entry at an index.
  package func pupil(at index: Int) -> PupilID {
    var number: UInt64 = 0
    let from = range(of: index).lowerBound
    for offset in 0..<8 { number = number << 8 | UInt64(bytes[from + offset]) }
    return PupilID(number: Int64(truncatingIfNeeded: number))
  }

  /// The sort key of the entry at an index.
  package func sortKey(at index: Int) -> ArraySlice<UInt8> {
    let range = range(of: index)
    let length = Self.number(bytes, at: range.lowerBound + 8)
    return bytes[range.lowerBound + Self.fixed..<range.lowerBound + Self.fixed + length]
  }

  /// The card of the entry at an index.
  package func card(at index: Int) -> ArraySlice<UInt8> {
    let range = range(of: index)
    let length = Self.number(bytes, at: range.lowerBound + 8)
    return bytes[range.lowerBound + Self.fixed + length..<range.upperBound]
  }

  /// The entry at an index, copied.
  package func entry(at index: Int) -> RosterEntry {
    RosterEntry(
      pupil: pupil(at: index), sortKey: Array(sortKey(at: index)), card: Array(card(at: index)))
  }

  /// All entries, copied.
  var entries: [RosterEntry] { (0..<count).map(entry(at:)) }

  /// Pupil and length of the sort key.
  static let fixed = 10
  /// With the box and the row around it a chunk of this size fits one page of the file.
  static let limit = 3840

  /// What an entry takes of a chunk.
  static func size(of entry: RosterEntry) -> Int {
    2 + fixed + entry.sortKey.count + entry.card.count
  }

  static func encode(_ entries: ArraySlice<RosterEntry>) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(UInt16(entries.count))
    var end = 0
    for entry in entries {
      end += size(of: entry) - 2
      writer.write(UInt16(end))
    }
    for entry in entries {
      writer.write(entry.pupil.number)
      writer.write(UInt16(entry.sortKey.count))
      writer.write(raw: entry.sortKey)
      writer.write(raw: entry.card)
    }
    return writer.bytes
  }

  private func range(of index: Int) -> Range<Int> {
    precondition(index >= 0 && index < count, "no such entry in this chunk")
    let from = index == 0 ? 0 : Self.number(bytes, at: 2 * index)
    return start + from..<start + Self.number(bytes, at: 2 + 2 * index)
  }

  private static func number(_ bytes: [UInt8], at offset: Int) -> Int {
    Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
  }
}
