/// What makes a file or a text look like a copy of an identity document, which may not be kept.
///
/// R-O-8.2-4. A sign is a reason to refuse; the value that gave it is not carried along.
package enum IdentityDocumentSign: String, Hashable, Sendable {
  /// A word such as *paspoort* or *rijbewijs*.
  case word
  /// The shape of a number of a passport, identity card or driving licence.
  case number
  /// The machine-readable lines of a document.
  case machineReadable

  /// Looks at the name of a file, where the name of a document alone is a sign.
  package static func find(inFileName name: String) -> IdentityDocumentSign? {
    let words = folded(name)
    if mentionsDocument(words) { return .word }
    return find(inShapesOf: name)
  }

  /// Looks at a text, in which a document may be mentioned but not copied.
  package static func find(inText text: String) -> IdentityDocumentSign? {
    let words = folded(text)
    if mentionsDocument(words), words.contains(where: copyWords.contains) { return .word }
    return find(inShapesOf: text)
  }

  private static func find(inShapesOf text: String) -> IdentityDocumentSign? {
    let upper = text.uppercased()
    if ["P<NLD", "I<NLD", "D<NLD", "D1NLD", "<<<<"].contains(where: upper.contains) {
      return .machineReadable
    }
    let tokens = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return tokens.contains { isDocumentNumber($0.utf8) || isLicenceNumber($0.utf8) }
      ? .number : nil
  }

  /// Two letters, six letters or digits, a digit; never the letter O.
  ///
  /// A word with a number behind it (`lijst2026`) has the same shape: it counts in capitals only.
  private static func isDocumentNumber(_ token: Substring.UTF8View) -> Bool {
    let bytes = Array(token)
    guard bytes.count == 9, bytes[0].isLetter, bytes[1].isLetter, bytes[8].isDigit,
      !bytes.contains(UInt8(ascii: "O")), !bytes.contains(UInt8(ascii: "o"))
    else { return false }
    guard let firstDigit = bytes.firstIndex(where: \.isDigit) else { return false }
    let isMixed = bytes[firstDigit...].contains(where: \.isLetter)
    let isCapital = !bytes.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    return isMixed || (isCapital && bytes.count(where: \.isDigit) >= 2)
  }

  /// Ten digits that are neither a telephone number (0...) nor begin with a year (19.., 20..).
  private static func isLicenceNumber(_ token: Substring.UTF8View) -> Bool {
    let bytes = Array(token)
    guard bytes.count == 10, bytes.allSatisfy(\.isDigit) else { return false }
    return bytes[0] != UInt8(ascii: "0")
      && !["19", "20"].contains(String(decoding: bytes.prefix(2), as: UTF8.self))
  }

  private static func mentionsDocument(_ words: [String]) -> Bool {
    let isNamed = words.contains { word in documentWords.contains { word.contains($0) } }
    // "ID-kaart", "id bewijs": two words once the hyphen is gone.
    return isNamed
      || zip(words, words.dropFirst()).contains { first, second in
        first == "id"
          ? ["kaart", "bewijs", "card", "kopie", "scan"].contains { second.hasPrefix($0) }
          : second == "id" && copyWords.contains(first)
      }
  }

  private static func folded(_ text: String) -> [String] {
    NameFolding.words(of: text, hyphens: .parting).map { String(decoding: $0, as: UTF8.self) }
  }

  private static let documentWords = [
    "paspoort", "passport", "rijbewijs", "identiteitsbewijs", "identiteitskaart",
    "identiteitsdocument", "legitimatiebewijs", "verblijfsdocument", "verblijfsvergunning",
    "idkaart", "idbewijs", "idcard", "mrz",
  ]
  private static let copyWords: Set<String> = [
    "kopie", "copy", "scan", "foto", "bijlage", "bijgevoegd", "nummer", "nr", "documentnummer",
    "paspoortnummer", "rijbewijsnummer", "paspoortkopie", "kopietje", "ingescand", "gescand",
  ]
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
