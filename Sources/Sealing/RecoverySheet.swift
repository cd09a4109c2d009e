/// One of two sheets of paper that together are the recovery secret; one alone tells nothing.
///
/// 32 bytes in thirteen groups of four characters and a fifth that checks them, so that a slip of
/// the pen is found in the group where it was made.
package struct RecoverySheet: Hashable, Sendable {
  /// The groups to write down, each of five characters.
  package let groups: [String]
  let share: [UInt8]

  /// How many groups a sheet has.
  package static let groupCount = 13

  /// Reads a sheet that was typed back.
  ///
  /// Throws ``SealingFault/wrongGroup(_:)`` for the first group that is not as written.
  package init(groups typed: [String]) throws(SealingFault) {
    guard typed.count == Self.groupCount else { throw .wrongGroupCount(typed.count) }
    var text = ""
    for (index, group) in typed.enumerated() {
      guard Self.check(group: group, at: index), let values = CrockfordCode.values(of: group)
      else { throw .wrongGroup(index) }
      text += String(values[..<4].map { CrockfordCode.character(Int($0)) })
    }
    guard let share = CrockfordCode.bytes(of: text), share.count == Self.shareSize
    else { throw .wrongGroup(Self.groupCount - 1) }
    self.init(share: share)
  }

  /// Whether a group can stand in this place of a sheet.
  package static func check(group: String, at index: Int) -> Bool {
    guard let values = CrockfordCode.values(of: group), values.count == 5 else { return false }
    return values[4] == checksum(of: Array(values[..<4]), at: index)
  }

  init(share: [UInt8]) {
    self.share = share
    let text = CrockfordCode.text(of: share)
    groups = grouped(text, by: 4).enumerated().map { index, group in
      let values = CrockfordCode.values(of: group) ?? []
      return group + String(CrockfordCode.character(Int(Self.checksum(of: values, at: index))))
    }
  }

  static let shareSize = 32

  /// Depends on the place of every character and of the group: swaps are found as well.
  ///
  /// Every step is a permutation of the 32 values, so one wrong character never goes unnoticed.
  private static func checksum(of values: [UInt8], at index: Int) -> UInt8 {
    var sum = UInt8(truncatingIfNeeded: index &* 11 &+ 7) & 31
    for value in values { sum = (sum &* 5 &+ value ^ 0x0B) & 31 }
    return sum
  }
}

extension RecoverySheet: CustomStringConvertible, CustomReflectable {
  package var description: String { "(recovery sheet)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
