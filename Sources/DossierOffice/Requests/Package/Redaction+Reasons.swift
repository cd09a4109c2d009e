import DossierCore

extension [Redaction] {
  /// The first passage for each reason: what the case tells; all of them are sealed with the part.
  var onePerReason: [Redaction] {
    var seen: Set<String> = []
    return filter { seen.insert($0.reason).inserted }
  }
}
