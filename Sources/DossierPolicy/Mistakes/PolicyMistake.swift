/// One thing that is wrong in a policy file, and where.
package struct PolicyMistake: Hashable, Sendable {
  /// Where it stands.
  package let place: Place
  /// What is wrong.
  package let kind: Kind

  /// Puts a mistake together.
  package init(place: Place, kind: Kind) {
    self.place = place
    self.kind = kind
  }
}

/// All the mistakes of a policy, in the order of the files; never empty.
package struct PolicyMistakes: Error, Hashable, Sendable {
  /// The mistakes.
  package let all: [PolicyMistake]

  /// Sorts the mistakes by file, line and column.
  package init(_ mistakes: [PolicyMistake]) {
    all = mistakes.sorted { $0.place < $1.place }
  }
}
