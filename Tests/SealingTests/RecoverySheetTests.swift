import Testing

@testable import Sealing

@Suite struct RecoverySheetTests {
  @Test func `two sheets typed back, in either order, are the same secret`() throws {
    let sheets = RecoverySheets()
    let first = try RecoverySheet(groups: sheets.first.groups.map { $0.lowercased() })
    let second = try RecoverySheet(groups: sheets.second.groups)
    #expect(first == sheets.first)
    let ring = try KeyRing(capacity: 8)
    let machineKey = try ring.randomKey()
    func key(_ sheets: RecoverySheets) throws -> RingKey {
      try PasswordKey.derive(
        sheets.secret, salt: [UInt8](repeating: 0, count: 16), cost: .cheap,
        machineKey: machineKey)
    }
    let expected = try key(sheets)
    #expect(try key(RecoverySheets(second, first)).equals(expected))
    #expect(try !key(RecoverySheets(first, RecoverySheets().second)).equals(expected))
    #expect(throws: SealingFault.sheetsDiffer) { try RecoverySheets(first, first) }
  }

  @Test func `a sheet is thirteen groups of five characters`() {
    let groups = RecoverySheets().first.groups
    #expect(groups.count == RecoverySheet.groupCount)
    #expect(groups.allSatisfy { $0.count == 5 })
  }

  @Test func `one wrong character is found in its group`() throws {
    let sheet = RecoverySheets().first
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    for index in sheet.groups.indices {
      for place in 0..<5 {
        var typed = sheet.groups
        var characters = Array(typed[index])
        let value = alphabet.firstIndex(of: characters[place]) ?? 0
        characters[place] = alphabet[(value + 1 + index) % 32]
        typed[index] = String(characters)
        #expect(throws: SealingFault.wrongGroup(index)) { try RecoverySheet(groups: typed) }
      }
    }
  }

  @Test func `a group in another place is found`() throws {
    let sheet = RecoverySheets().first
    var found = 0
    for index in 1..<sheet.groups.count
    where !RecoverySheet.check(group: sheet.groups[index], at: index - 1) {
      found += 1
    }
    #expect(found == sheet.groups.count - 1)
  }

  @Test func `a missing group and signs that are no letters are refused`() {
    let groups = RecoverySheets().first.groups
    #expect(throws: SealingFault.wrongGroupCount(12)) {
      try RecoverySheet(groups: Array(groups.dropLast()))
    }
    #expect(!RecoverySheet.check(group: "12é45", at: 0))
    #expect(!RecoverySheet.check(group: "", at: 0))
    #expect(!RecoverySheet.check(group: "123456", at: 0))
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 10, 32])
  func `bytes written in base 32 come back`(length: Int) {
    let bytes = Randomness.bytes(length)
    #expect(CrockfordCode.bytes(of: CrockfordCode.text(of: bytes)) == bytes)
  }

  @Test func `letters that look like digits are read as digits`() {
    #expect(CrockfordCode.values(of: "oOiIlL") == [0, 0, 1, 1, 1, 1])
    #expect(CrockfordCode.values(of: "u") == nil)
  }

  @Test func `a one-time code is read back with small letters and blanks, and with nothing else`() {
    let code = OneTimeCode()
    #expect(code.text.split(separator: "-").map(\.count) == [4, 4, 4, 4])
    #expect(OneTimeCode(typed: " " + code.text.lowercased() + " ")?.text == code.text)
    #expect(OneTimeCode(typed: "") == nil)
    #expect(OneTimeCode(typed: code.text + "0") == nil)
    #expect(OneTimeCode(typed: "geen code") == nil)
    #expect("\(code)" == "(code)")
  }
}
