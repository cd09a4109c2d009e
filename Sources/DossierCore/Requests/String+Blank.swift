extension String? {
  /// Whether there is nothing to read.
  var isBlankOrMissing: Bool { self?.isBlank ?? true }
}

extension String {
  /// Whether there is nothing to read.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
