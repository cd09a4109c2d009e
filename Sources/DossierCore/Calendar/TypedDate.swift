/// Day, month and year as somebody typed them, before anything decides whether there is such a day.
///
/// Reads `3-4-17`, `3/4/2017`, `3 april 2017`, `030417`, `03042017`, `2017-04-03` and `20170403`.
/// Between the parts stands one blank, hyphen, slash or full stop, with blanks around it if need
/// be. Eight digits are never ambiguous, because a year lies in 1850 to 2149: what begins with
/// such a year cannot go on as a month and end as one.
struct TypedDate: Hashable {
  /// 0 when left open, as in the uncertain birth dates of the population register.
  let day: Int
  /// 0 when left open.
  let month: Int
  /// As typed: 17 in `3-4-17` when `hasCentury` is false.
  let year: Int
  /// Whether the year was typed with four digits.
  let hasCentury: Bool

  /// The years somebody can mean; others are slips of the finger, such as 0217.
  static let years = 1850...2149

  init(_ text: String) throws(DateInputFault) {
    var pieces = try TypedDate.pieces(of: text)
    if pieces.count == 1 { pieces = try TypedDate.cut(pieces[0]) }
    guard pieces.count == 3 else { throw .unreadable }
    if pieces[0].count == 4 { pieces.reverse() }
    guard let day = number(pieces[0], digits: 1...2), let year = number(pieces[2], digits: 2...4),
      pieces[2].count != 3, let month = number(pieces[1], digits: 1...2) ?? monthNumber(pieces[1])
    else { throw .unreadable }
    self.day = day
    self.month = month
    self.year = year
    hasCentury = pieces[2].count == 4
    guard !hasCentury || Self.years.contains(year) else { throw .yearOutOfRange(Self.years) }
  }

  /// Runs of digits or letters, lower case; anything but one separator between them is refused.
  private static func pieces(of text: String) throws(DateInputFault) -> [[UInt8]] {
    let trimmed = text.withoutOuterBlanks
    guard !trimmed.isEmpty else { throw .empty }
    guard trimmed.utf8.count <= 40 else { throw .unreadable }
    var pieces: [[UInt8]] = []
    var isInside = false
    var marks = 0
    for character in trimmed {
      if let byte = character.asciiValue, isDigit(byte) || isLetter(byte) {
        let lowered = byte | 0x20
        // "3apr2017": a change from digits to letters also parts two pieces.
        if isInside, let last = pieces.last?.last, isDigit(last) == isDigit(byte) {
          pieces[pieces.count - 1].append(lowered)
        } else {
          pieces.append([lowered])
        }
        (isInside, marks) = (true, 0)
      } else if blanks.contains(character) {
        isInside = false
      } else if separators.contains(character), marks == 0, !pieces.isEmpty {
        (isInside, marks) = (false, 1)
      } else {
        throw .unreadable
      }
    }
    guard marks == 0 else { throw .unreadable }
    return pieces
  }

  private static func cut(_ digits: [UInt8]) throws(DateInputFault) -> [[UInt8]] {
    guard digits.allSatisfy(isDigit), digits.count == 6 || digits.count == 8 else {
      throw .unreadable
    }
    let lead = digits.prefix(4).reduce(0) { $0 * 10 + Int($1 - 48) }
    let tail = digits.suffix(4).reduce(0) { $0 * 10 + Int($1 - 48) }
    if digits.count == 8, years.contains(lead), !years.contains(tail) {
      return [Array(digits[..<4]), Array(digits[4..<6]), Array(digits[6...])]
    }
    return [Array(digits[..<2]), Array(digits[2..<4]), Array(digits[4...])]
  }

  private static let blanks: Set<Character> = [" ", "\u{A0}"]
  /// With the hyphens and dashes that text processors put in place of `-`.
  private static let separators: Set<Character> = [
    "-", "/", ".", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}",
  ]
}

/// Dutch month names; three letters are enough, and `mrt` and `sept` are the usual short forms.
private let monthNames = [
  "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
  "oktober", "november", "december",
]

private func monthNumber(_ letters: [UInt8]) -> Int? {
  if letters.elementsEqual("mrt".utf8) { return 3 }
  guard letters.count >= 3 else { return nil }
  return monthNames.firstIndex { $0.utf8.starts(with: letters) }.map { $0 + 1 }
}

private func number(_ bytes: [UInt8], digits: ClosedRange<Int>) -> Int? {
  guard digits.contains(bytes.count), bytes.allSatisfy(isDigit) else { return nil }
  return bytes.reduce(0) { $0 * 10 + Int($1 - 48) }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (48...57).contains(byte)
}

private func isLetter(_ byte: UInt8) -> Bool {
  (97...122).contains(byte | 0x20)
}
