/// Guesses what a wrong key was meant to be.
package enum Likeness {
  /// The known word that differs in at most two letters, if there is one.
  package static func closest(to word: String, in known: [String]) -> String? {
    let near = known.map { (word: $0, distance: distance(word, $0)) }
      .filter { $0.distance <= 2 && $0.distance < word.count }
    return near.min { $0.distance < $1.distance }?.word
  }

  /// How many letters must be added, dropped or replaced.
  private static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.prefix(40))
    let right = Array(right.prefix(40))
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (other, candidate) in right.enumerated() {
        let replaced = diagonal + (letter == candidate ? 0 : 1)
        diagonal = row[other + 1]
        row[other + 1] = min(replaced, row[other] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
