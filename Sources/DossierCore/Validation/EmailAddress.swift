/// An e-mail address that a mail program can be expected to take.
///
/// Pragmatic: no quoted local parts, no comments, no literal addresses, ASCII only. Whether the
/// mailbox exists is for a message to find out.
package struct EmailAddress: CheckedValue, Redacted {
  /// As given, with the domain in lower case.
  package let canonical: String

  /// Reads one address; throws what is wrong with it.
  package init(_ text: String) throws(Fault) {
    let written = text.withoutOuterBlanks
    guard !written.isEmpty else { throw .empty }
    guard written.utf8.allSatisfy({ $0 < 128 }) else { throw .notASCII }
    guard written.utf8.count <= 254 else { throw .tooLong }
    let parts = written.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count > 1 else { throw .atSignMissing }
    guard parts.count == 2 else { throw .severalAtSigns }
    let (local, domain) = (parts[0], parts[1].lowercased())
    guard Self.isLocalPart(local) else { throw .wrongLocalPart }
    guard Self.isDomain(domain) else { throw .wrongDomain }
    canonical = "\(local)@\(domain)"
    // What transfer files put in place of a secret address must never be written to.
    guard canonical != "geheim@geheim.geheim" else { throw .placeholder }
  }

  private static func isLocalPart(_ text: Substring) -> Bool {
    guard text.utf8.count <= 64 else { return false }
    let atoms = text.split(separator: ".", omittingEmptySubsequences: false)
    let marks = Set("!#$%&'*+/=?^_`{|}~-".utf8)
    return atoms.allSatisfy { atom in
      !atom.isEmpty && atom.utf8.allSatisfy { isLetterOrDigit($0) || marks.contains($0) }
    }
  }

  private static func isDomain(_ text: String) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.utf8.count >= 2,
      last.utf8.contains(where: { (97...122).contains($0) })
    else { return false }
    return labels.allSatisfy { label in
      (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte | 0x20)
  }

  /// Why a text is not an e-mail address.
  package enum Fault: Error, Hashable {
    /// Nothing was typed.
    case empty
    /// There is a letter outside ASCII in it.
    case notASCII
    /// Longer than the 254 characters that mail allows.
    case tooLong
    /// There is no @ in it.
    case atSignMissing
    /// There is more than one @ in it; perhaps two addresses.
    case severalAtSigns
    /// What stands before the @ cannot be.
    case wrongLocalPart
    /// What stands after the @ is not a domain.
    case wrongDomain
    /// The address that stands for "secret" in transfer files.
    case placeholder
  }
}
