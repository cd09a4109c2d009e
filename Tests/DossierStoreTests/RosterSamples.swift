import DossierCore

/// Invented roster lines.
enum RosterSamples {
  static func entry(_ number: Int64, name: String, card: String = "groep 4") -> RosterEntry {
    RosterEntry(
      pupil: PupilID(number: number), sortKey: Array(name.utf8), card: Array(card.utf8))
  }

  /// So many lines with names that are not in the order of their numbers.
  static func entries(_ count: Int) -> [RosterEntry] {
    (0..<count).map { index in
      entry(
        Int64(index + 1), name: "achternaam \((index * 7919) % 100_003) voornaam",
        card: "groep \(index % 8 + 1), 2019-04-\(index % 28 + 1), kaart van leerling")
    }
  }
}

/// A stream made of pieces that are there already.
final class Pieces {
  private var rest: [[UInt8]]

  init(_ pieces: [[UInt8]]) {
    rest = pieces.reversed()
  }

  func next() -> [UInt8]? {
    rest.popLast()
  }
}
