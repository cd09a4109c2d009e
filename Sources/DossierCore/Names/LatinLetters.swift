/// Letters of the Latin script beyond ASCII, each with the plain letters it is looked for by.
///
/// Decompositions of the Unicode Character Database, and for letters that have none the spelling
/// Dutch readers use (`ø` o, `ł` l, `ß` ss, `æ` ae, `ĳ` ij). A row holds sixteen code points; `-`
/// stands for a character that is left as it is.
enum LatinLetters {
  /// The plain letters of a code point, or `nil` when it is not in the tables.
  static func plainLetters(of scalar: UInt32) -> [UInt8]? {
    let found: [UInt8]
    switch scalar {
    case 0x00C0..<0x0250: found = first[Int(scalar - 0x00C0)]
    case 0x1E00..<0x1F00: found = second[Int(scalar - 0x1E00)]
    default: return nil
    }
    return found.isEmpty ? nil : found
  }

  private static func letters(_ rows: String) -> [[UInt8]] {
    rows.split { $0 == " " || $0 == "\n" }.map { $0 == "-" ? [] : Array($0.utf8) }
  }

  /// U+00C0 to U+024F: Latin-1, Extended-A and Extended-B.
  private static let first = letters(
    """
    a a a a a a ae c e e e e i i i i
    d n o o o o o - o u u u u y th ss
    a a a a a a ae c e e e e i i i i
    d n o o o o o - o u u u u y th y
    a a a a a a c c c c c c c c d d
    d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i
    i i ij ij j j k k k l l l l l l l
    l l l n n n n n n n n n o o o o
    o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u
    u u u u w w y y y z z z z z z s
    b b b b - - o c c d d d d - e e
    e f f g g hv i i k k l - m n n o
    o o gh gh p p r s s s - t t t t u
    u u v y y z z z z z z - - - - w
    - - - - dz dz dz lj lj lj nj nj nj a a i
    i o o u u u u u u u u u u e a a
    a a ae ae g g g g k k o o o o z z
    j dz dz dz g g hv w n n a a ae ae o o
    a a a a e e e e i i i i o o o o
    r r r r u u u u s s t t gh gh h h
    n d ou ou - - a a e e o o o o o o
    o o y y l n t j db qp a c c l t s
    z - - b u v e e j j q q r r y y
    """)

  /// U+1E00 to U+1EFF: Extended Additional, as in Vietnamese and Yoruba.
  private static let second = letters(
    """
    a a b b b b b b c c d d d d d d
    d d d d e e e e e e e e e e f f
    g g h h h h h h h h h h i i i i
    k k k k k k l l l l l l l l m m
    m m m m n n n n n n n n o o o o
    o o o o p p p p r r r r r r r r
    s s s s s s s s s s t t t t t t
    t t u u u u u u u u u u v v v v
    w w w w w w w w w w x x x x y y
    z z z z z z h t w y a s s s ss -
    a a a a a a a a a a a a a a a a
    a a a a a a a a e e e e e e e e
    e e e e e e e e i i i i o o o o
    o o o o o o o o o o o o o o o o
    o o o o u u u u u u u u u u u u
    u u y y y y y y y y ll ll v v y y
    """)
}
