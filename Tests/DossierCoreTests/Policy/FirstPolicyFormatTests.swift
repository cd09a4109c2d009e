import DossierCore
import Foundation
import Testing

struct FirstPolicyFormatTests {
  @Test func `a policy of the first format is read, with the usual terms for what it lacks`()
    throws
  {
    let bytes = try #require(
      Data(base64Encoded: FirstPolicyFormat.sealed, options: .ignoreUnknownCharacters))
    var expected = try PolicyFixture.policy()
    expected.terms.requestTerm = .days
    expected.terms.copyFeeCents = 0
    expected.terms.packageDays = 30
    #expect(bytes.starts(with: [1, 1]))
    #expect(try Policy(opened: Array(bytes)) == expected)
  }

  @Test func `a policy is sealed in the seventh format`() throws {
    #expect(try PolicyFixture.policy().sealedForm.starts(with: [1, 7]))
  }

  @Test func `a policy of the sixth format knew no holds, no paper and no decided purposes`() throws
  {
    var policy = try PolicyFixture.policy()
    policy.terms.agreementWarningDays = 90
    var bytes = policy.sealedForm
    // Of each purpose: no decision, no assessment needed, none made. They stand at the end.
    let tail = [UInt8](repeating: 0, count: 3 * policy.purposes.count)
    #expect(bytes.suffix(tail.count) == tail[...])
    bytes.removeLast(tail.count)
    // The warning of 90 days, and behind it 12 months and 14 days.
    let terms: [UInt8] = [0xb4, 0x01, 24, 28]
    let starts = bytes.indices.filter { bytes[$0...].starts(with: terms) }
    #expect(starts.count == 1)
    let start = try #require(starts.first)
    bytes.removeSubrange(start + 2..<start + 4)
    bytes[1] = 6
    #expect(try Policy(opened: bytes) == policy)
  }
}

/// The fixture's policy as the first version of the program sealed it.
private enum FirstPolicyFormat {
  static let sealed = """
    AQEFcHJvZWYPU3RpY2h0aW5nIFByb2VmDlByb2VmcmVnbGVtZW50BgHkpAIAAQEHQmVzdHV1cgZL
    YWRlIDEAAkZHABBmZ0Bwcm9lZi5leGFtcGxlBAdkb3NzaWVyCERvc3NpZXJzAAhyZWdpc3RlcglS
    ZWdpc3RlcnMADG9yZ2FuaXNhdGlvbgtPcmdhbmlzYXRpZQAIc2hpZWxkZWQLQWZnZXNjaGVybWQB
    AgNDMDEHUnVicmllawhkZWxpY2F0ZQdkb3NzaWVyBGJvdGgBAQEBAklCAAEBAAECQjINY2hpbGRj
    YXJlTGVmdDAHbWluaW11bQpXUE8gMTY3KDMpAQVPIDQuMQIIYzAxLmtvcnQES29ydAR0ZXh0AAAA
    AAAAAACQAwAAAAAHYzAxLnZvbAhWb2xsZWRpZwZjaG9pY2UBATEERcOpbgEBAQEAAQECSUIBCGMw
    MS5rb3J0EgEEZXNpcwECWm8BAQ1jaGlsZGNhcmVMZWZ0MAdtaW5pbXVtCldQTyAxNjcoMykDQzI2
    B1J1YnJpZWsIZGVsaWNhdGUIc2hpZWxkZWQEYm90aAEBAQECSUIAAQEAAQJCMg1jaGlsZGNhcmVM
    ZWZ0MAdtaW5pbXVtCldQTyAxNjcoMykBBU8gNC4xAghjMjYua29ydARLb3J0BHRleHQAAAAAAAAA
    AJADAAAAAAdjMjYudm9sCFZvbGxlZGlnBmNob2ljZQEBMQRFw6luAQEBAQABAQJJQgEIYzAxLmtv
    cnQSAQRlc2lzAQJabwEBDWNoaWxkY2FyZUxlZnQwB21pbmltdW0KV1BPIDE2NygzKQQCSUIDUm9s
    BXN0YWZmAgtpbXBvcnRGaWxlcwlzZWVQb2xpY3kBAklCBAECRkcAA0lDVANSb2wFc3RhZmYCC2lt
    cG9ydEZpbGVzCXNlZVBvbGljeQECSUIEAQJGRwEBDG9yZ2FuaXNhdGlvbgNDTEEDUm9sBXN0YWZm
    AgtpbXBvcnRGaWxlcwlzZWVQb2xpY3kBAklCBAECRkcAAkZHA1JvbAVzdGFmZgILaW1wb3J0Rmls
    ZXMJc2VlUG9saWN5AQJJQgQBAkZHAAICSUICA0MwMQR2aWV3CW93blNjaG9vbANDMjYGY2hhbmdl
    CHBlclB1cGlsA0lDVAEDQzAxB3N1bW1hcnkFYm9hcmQBDHZlcm5pZXRpZ2luZwtWZXJuaWV0aWdl
    bghyZWdpc3RlcgIDQ0xBAgdwcm9wb3NlBHZpZXcCRkcAAQJCMghPdmVyaGVpZAVPIDUuMQE4qAEg
    MAo4ChgKDg4MAQRlc2lzAQRWT1ZPAAABA0MyNkgBAQJJQgIBRAFWAQEIZGlnaXRhYWwAAQRob29n
    AAIEWC0xMwtabyBiZXNsb3RlbgAEWC0xNgpabyBnZWtvemVuAbLDAg==
    """
}
