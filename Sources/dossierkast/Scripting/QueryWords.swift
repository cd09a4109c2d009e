/// Reads the options of a query: `--pupil ID`, `--pupil=ID`, or the same one more than once.
enum QueryWords {
  /// The words by option; throws `strayParameter` for what is neither.
  static func read(_ arguments: [String]) throws -> [String: [String]] {
    var words: [String: [String]] = [:]
    var open: String?
    for argument in arguments {
      if let name = open {
        words[name, default: []].append(argument)
        open = nil
        continue
      }
      guard argument.hasPrefix("--"), argument.count > 2 else {
        throw CommandFault.strayParameter(argument)
      }
      let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1)
      if parts.count == 2 {
        words[String(parts[0]), default: []].append(String(parts[1]))
      } else {
        open = String(parts[0])
      }
    }
    if let open { throw CommandFault.strayParameter("--" + open) }
    return words
  }
}
