/// A family of refusals with a sample of each case.
///
/// The samples are a chain over a switch and not a list: who adds a case must give it a place here,
/// or the tests do not compile, and then every test over the family asks for its words.
protocol SampledRefusal: Hashable, Sendable {
  /// A sample of the case after that of this refusal: the first for `nil`, and `nil` after the last.
  static func sample(after refusal: Self?) -> Self?
}

extension SampledRefusal {
  /// A sample of each case, each once.
  static var samples: [Self] {
    var samples: [Self] = []
    while let next = sample(after: samples.last), !samples.contains(next) { samples.append(next) }
    return samples
  }
}
