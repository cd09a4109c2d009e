extension Surname {
  /// Takes a surname that came in one field: `van den Berg`, `Berg, van den` or `VAN DEN BERG`.
  ///
  /// A prefix that is known is split off and written small; otherwise all of it is the core.
  package init(splitting text: String) throws(NameFault) {
    let pieces = text.split(separator: ",", maxSplits: 1).map(\.words)
    if pieces.count == 2, SurnamePrefix.length(in: pieces[1] + [""]) == pieces[1].count {
      try self.init(prefix: pieces[1].joined(separator: " ").lowercased(), core: pieces[0].name)
      return
    }
    let words = text.words
    let count = SurnamePrefix.length(in: words)
    try self.init(
      prefix: words.prefix(count).joined(separator: " ").lowercased(),
      core: words.dropFirst(count).name)
  }
}

extension PersonName {
  /// Takes a whole name that came in one field: `Aïcha van den Berg` or `Berg, Aïcha van den`.
  ///
  /// Without a known prefix the last word is the surname; a single word is a call name. This is a
  /// guess for showing and sorting: the file keeps what it was given.
  package init(splitting text: String) throws(NameFault) {
    let pieces = text.split(separator: ",", maxSplits: 1).map(\.words)
    if pieces.count == 2 {
      let rest = pieces[1]
      // The longest row of last words that is a prefix, as in "Aïcha van den".
      let start = rest.indices.first { index in
        SurnamePrefix.length(in: rest[index...] + [""]) == rest.count - index
      }
      let end = start ?? rest.endIndex
      try self.init(
        surname: try Surname(
          prefix: rest[end...].joined(separator: " ").lowercased(), core: pieces[0].name),
        callName: rest[..<end].name)
      return
    }
    let words = pieces.first ?? []
    guard words.count > 1 else {
      try self.init(surname: nil, callName: words.name)
      return
    }
    let start = words.indices.first { index in
      SurnamePrefix.length(in: words[index...]) > 0 || words[index].endsInPrefix
    }
    let end = start ?? words.count - 1
    try self.init(
      surname: try Surname(splitting: words[end...].name), callName: words[..<end].name)
  }
}

extension StringProtocol {
  fileprivate var words: [Substring] {
    Substring(self).split(whereSeparator: \.isWhitespace)
  }

  /// As `Jansen-de` does in "Piet Jansen-de Vries".
  fileprivate var endsInPrefix: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    guard let last = parts.last, parts.count > 1 else { return false }
    return SurnamePrefix.all.contains(last.lowercased())
  }
}

extension Sequence<Substring> {
  fileprivate var name: String { joined(separator: " ") }
}
