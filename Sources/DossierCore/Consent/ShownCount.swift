/// A number in an overview, or that it is too small to be shown (kleinste groep).
package enum ShownCount: Hashable, Sendable {
  /// The number.
  case number(Int)
  /// Some, but so few that a person could be recognised.
  case few

  /// The numbers of one row as they may be shown, when together they are a known whole.
  ///
  /// Nothing is shown as it is: nobody can be recognised in a zero. When a single number would be
  /// left out it could be found by subtracting, so the next smallest goes with it.
  package static func shown(_ counts: [Int], smallest: Int) -> [ShownCount] {
    var hidden = Set(counts.indices.filter { counts[$0] > 0 && counts[$0] < smallest })
    if hidden.count == 1,
      let next = counts.indices.filter({ counts[$0] > 0 && !hidden.contains($0) })
        .min(by: { counts[$0] < counts[$1] })
    {
      hidden.insert(next)
    }
    return counts.enumerated().map { hidden.contains($0) ? .few : .number($1) }
  }

  /// One number by itself.
  package init(_ count: Int, smallest: Int) {
    self = count > 0 && count < smallest ? .few : .number(count)
  }
}

extension ShownCount: Encodable {
  /// A number, or `null` for few.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let count): try container.encode(count)
    case .few: try container.encodeNil()
    }
  }
}
