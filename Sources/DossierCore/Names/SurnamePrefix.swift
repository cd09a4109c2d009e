/// The prefixes (tussenvoegsels) that are split off a surname that came in one field.
///
/// Dutch ones and those of neighbours and newcomers. Adjectives such as "klein" and "oude" are left
/// out: they are as often the name itself, and a prefix not split costs nothing but a place in a
/// list. Surnames that are written together are never split.
package enum SurnamePrefix {
  /// Spelled in small letters with a straight apostrophe.
  package static let all: Set<String> = Set(
    """
    van;de;van der;van de;van den;van 't;van het;van ter;van la;van van de;de van der
    den;der;des;het;'t;'s;te;ten;ter;tot;toe;tho;thoe
    in;in 't;in de;in den;in der;in het;op;op 't;op de;op den;op der;op het;op ten;op gen
    uit;uit 't;uit de;uit den;uit het;uijt de;uyt de;over;over de;over den;over 't
    aan;aan 't;aan de;aan den;aan der;aan het;bij;bij 't;bij de;bij den
    voor;voor 't;voor de;voor den;voor in 't;onder;onder de;onder den;onder 't;boven d'
    von;von der;von den;von dem;von 't;vom;zu;zum;zur;zu der;am;auf dem;auf den;auf der;auf 'm
    da;das;do;dos;di;del;della;delle;dello;degli;dei;dal;dalla;de la;de las;de los;de le;de l'
    du;la;las;le;les;lo;los;d';l';af;el;al;bin;ibn;ben
    genaamd;ook genaamd;meergenaamd van der;s';t'
    v;vd;v d;v de;v den;v der;v 't;vdr;v dr
    """.split { $0 == ";" || $0 == "\n" }.map(String.init))

  /// The most words a prefix has.
  static let mostWords = 3

  /// How many of the leading words are a prefix, the longest that fits; 0 for none.
  ///
  /// At least one word is left over for the name itself.
  static func length(in words: some BidirectionalCollection<Substring>) -> Int {
    let most = min(mostWords, words.count - 1)
    guard most >= 1 else { return 0 }
    return (1...most).last { count in all.contains(key(words.prefix(count))) } ?? 0
  }

  /// `V.D.` and `v/d` as `vd`, `v. d.` as `v d`, curly apostrophes straight.
  private static func key(_ words: some Sequence<Substring>) -> String {
    words.map { word in
      String(
        word.lowercased().compactMap { letter in
          switch letter {
          case ".", "/": nil
          case "\u{2018}", "\u{2019}", "\u{02BC}", "`", "\u{B4}": "'"
          default: letter
          }
        })
    }
    .joined(separator: " ")
  }
}
