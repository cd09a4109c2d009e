package import DossierCore

/// A kind of value in the file that is not taken over, and how often it stood there.
package struct ImportDrop: Hashable, Sendable {
  /// The element of the file or the code of the field.
  package var name: String
  /// Why.
  package var reason: Reason
  /// How many rows had it.
  package var count: Int

  /// Puts a drop together.
  package init(name: String, reason: Reason, count: Int) {
    self.name = name
    self.reason = reason
    self.count = count
  }

  /// Why a kind of value is not taken over.
  package enum Reason: Hashable, Sendable {
    /// Sensitive and not needed for a dossier.
    case sensitive
    /// The role may not change the field.
    case noRight
    /// It is not read from such a file.
    case excluded(ImportExclusion)
    /// The board does not keep it, or not without a reason or consent that a file cannot give.
    case notKept
  }
}

/// Counts what was dropped while rows are read.
struct ImportDropCounts {
  private var counts: [String: (reason: ImportDrop.Reason, count: Int)] = [:]

  mutating func count(_ name: String, _ reason: ImportDrop.Reason, by more: Int = 1) {
    counts[name, default: (reason, 0)].count += more
  }

  /// In the order of the names.
  var all: [ImportDrop] {
    counts.sorted { $0.key < $1.key }
      .map { ImportDrop(name: $0.key, reason: $0.value.reason, count: $0.value.count) }
  }
}
