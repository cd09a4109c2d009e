/// Which words of a register of consents may be erased (R-O-8.4-1, AVG 7(1)).
///
/// The latest word of each person about each matter stays: it is what there is consent by, or the
/// proof that it was refused or withdrawn. What that person had said before may go.
package struct ConsentProof: Hashable, Sendable {
  /// The places, among the words, of those that may be erased.
  package let erasable: [Int]

  /// Looks through the words about one pupil.
  package init(_ words: [ConsentEvent]) {
    erasable = words.indices.filter { index in
      let word = words[index]
      return words.contains { later in
        later.matter == word.matter && later.giver.principal == word.giver.principal
          && (later.signed, later.number) > (word.signed, word.number)
      }
    }
  }
}
