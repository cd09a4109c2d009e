import Sealing
import Testing

/// What `sha256sum` prints (FIPS 180-2).
struct FileDigestTests {
  static let known: [(String, String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ]

  @Test(arguments: known)
  func `a file is known by the number that other programs make of it`(
    text: String, expected: String
  ) {
    let digits = FileDigest.bytes(of: Array(text.utf8)).map { byte in
      let text = String(byte, radix: 16)
      return byte < 16 ? "0" + text : text
    }
    #expect(digits.joined() == expected)
  }
}
