/// What two people compare to know that public keys are the right ones: 100 bits as text.
package struct Fingerprint: Hashable, Sendable {
  /// Five groups of four characters.
  package let text: String

  /// The fingerprint of the public halves of an account.
  package init(receive: ReceiveKey, verify: VerifyingKey) {
    let digest = Digest(
      of: Array("dossierkast fingerprint 1".utf8) + receive.bytes + verify.bytes)
    let characters = CrockfordCode.text(of: Array(digest.bytes[..<13])).prefix(20)
    text = grouped(String(characters), by: 4).joined(separator: "-")
  }
}

extension Fingerprint: CustomStringConvertible {
  package var description: String { text }
}
