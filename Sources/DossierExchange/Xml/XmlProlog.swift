import DossierCore

/// Looks at what stands before the root element, before any parser gets the file.
///
/// A document type can only stand there; refusing it here means that no entity is ever expanded
/// (trap 10). Works for every encoding in which markup is ASCII, which are all that are read.
struct XmlProlog {
  private enum State {
    case outside, markup, bang, dash, comment, instruction
  }

  private static let encodings: Set<String> = [
    "utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252",
  ]

  private var state = State.outside
  private var line = 1
  private var instruction: [UInt8] = []
  private var before: (UInt8, UInt8) = (0, 0)

  /// Reads as far as the root element, or throws why the file is refused.
  static func check(_ file: PlainFile) throws(ImportRefusal) {
    var prolog = XmlProlog()
    var chunk = try file.next()
    try checkByteOrder(chunk)
    if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { chunk.removeFirst(3) }
    while !chunk.isEmpty {
      for byte in chunk where try prolog.reachesRoot(with: byte) { return }
      chunk = try file.next()
    }
    throw prolog.state == .outside ? .notXML(line: prolog.line) : .brokenOff(line: prolog.line)
  }

  private static func checkByteOrder(_ bytes: [UInt8]) throws(ImportRefusal) {
    let wide: [[UInt8]] = [
      [0xFF, 0xFE], [0xFE, 0xFF], [0x3C, 0x00], [0x00, 0x3C], [0x00, 0x00],
    ]
    if wide.contains(where: { bytes.starts(with: $0) }) {
      throw .unsupportedEncoding("UTF-16")
    }
  }

  private mutating func reachesRoot(with byte: UInt8) throws(ImportRefusal) -> Bool {
    if byte == UInt8(ascii: "\n") { line += 1 }
    switch state {
    case .outside:
      if byte == UInt8(ascii: "<") { state = .markup } else { try expectBlank(byte) }
    case .markup:
      if byte == UInt8(ascii: "?") {
        enter(.instruction)
      } else if byte == UInt8(ascii: "!") {
        state = .bang
      } else {
        return true
      }
    case .bang:
      guard byte == UInt8(ascii: "-") else { throw .documentTypeOrEntity(line: line) }
      state = .dash
    case .dash:
      guard byte == UInt8(ascii: "-") else { throw .notXML(line: line) }
      enter(.comment)
    case .comment:
      if byte == UInt8(ascii: ">"), before == (UInt8(ascii: "-"), UInt8(ascii: "-")) {
        state = .outside
      }
      before = (before.1, byte)
    case .instruction:
      if instruction.count < 256 { instruction.append(byte) }
      if byte == UInt8(ascii: ">"), before.1 == UInt8(ascii: "?") { try endInstruction() }
      before = (before.1, byte)
    }
    return false
  }

  /// The bytes that open a comment are not part of its end: `<!-->` is still open.
  private mutating func enter(_ next: State) {
    state = next
    before = (0, 0)
  }

  private func expectBlank(_ byte: UInt8) throws(ImportRefusal) {
    guard [0x20, 0x09, 0x0A, 0x0D].contains(byte) else { throw .notXML(line: line) }
  }

  private mutating func endInstruction() throws(ImportRefusal) {
    state = .outside
    let text = String(decoding: instruction, as: UTF8.self)
    instruction = []
    guard text.hasPrefix("xml"), let encoding = Self.encoding(in: text) else { return }
    guard Self.encodings.contains(encoding.lowercased()) else {
      throw .unsupportedEncoding(ValueText.shown(encoding))
    }
  }

  /// The quoted text behind `encoding =`.
  private static func encoding(in declaration: String) -> String? {
    let pieces = declaration.split(omittingEmptySubsequences: false) { $0 == "\"" || $0 == "'" }
    for (name, value) in zip(pieces, pieces.dropFirst()) {
      let bare = name.filter { !$0.isWhitespace }
      if bare.hasSuffix("encoding=") { return String(value) }
    }
    return nil
  }
}
