/// The code of a school in the national register of institutions (BRIN), such as `99XX` or `99XX01`.
package struct BRIN: CheckedValue {
  /// Two digits, two capitals and, for one site of the school, two more digits.
  package let canonical: String

  /// Reads four or six characters, in capitals or not.
  package init(_ text: String) throws(Fault) {
    let written = text.withoutOuterBlanks.uppercased()
    guard !written.isEmpty else { throw .empty }
    let bytes = Array(written.utf8)
    guard bytes.count == 4 || bytes.count == 6 else { throw .wrongLength }
    let isDigit = bytes.map { (48...57).contains($0) }
    let isCapital = bytes.map { (65...90).contains($0) }
    guard isDigit[0], isDigit[1], isCapital[2], isCapital[3], isDigit[4...].allSatisfy({ $0 })
    else { throw .wrongShape }
    canonical = written
  }

  /// The four characters of the institution, without the site.
  package var institution: String { String(canonical.prefix(4)) }

  /// The two digits of the site (vestiging), when they were given.
  package var site: String? { canonical.utf8.count == 6 ? String(canonical.suffix(2)) : nil }

  /// Why a text is not a BRIN.
  package enum Fault: Error, Hashable {
    /// Nothing was typed.
    case empty
    /// Not four or six characters.
    case wrongLength
    /// Not two digits, two letters and perhaps two digits.
    case wrongShape
  }
}

extension BRIN: CustomStringConvertible {
  package var description: String { canonical }
}
