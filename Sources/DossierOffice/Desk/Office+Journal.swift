package import DossierCore
import Foundation

extension Office {
  /// A journal line about what this session does now.
  func entry(
    _ event: JournalEvent, _ action: JournalAction, outcome: JournalOutcome = .success,
    kind: JournalKind = .normal, purpose: PurposeCode? = nil, reason: String? = nil,
    pupils: [PupilID] = [], objects: [String] = [], count: Int? = nil, rule: RuleID? = nil
  ) -> JournalEntry {
    JournalEntry(
      time: clock.now(), event: event, action: action, outcome: outcome, kind: kind,
      account: account, role: role, purpose: purpose, reason: reason, pupils: pupils,
      objects: objects, count: count, rule: rule, policy: directory.policy.identity.version,
      station: station)
  }

  /// Writes a line that stands alone, durably.
  func journal(_ entry: JournalEntry) throws {
    try archive.journal(try JournalCoding.bytes(of: entry), entry.time)
  }

  /// Writes the line of a view before it is shown; the same view within a minute adds nothing.
  func journalView(_ entry: JournalEntry) throws {
    guard recentViews.isNew(entry) else { return }
    try journal(entry)
    recentViews.remember(entry)
  }

  /// Changes something under the write lock, together with the lines that the body returns.
  func write(_ body: (ArchiveTransaction) throws -> [JournalEntry]) throws {
    try archive.write(clock.now()) { transaction in
      try demandOwnRights(transaction)
      for entry in try body(transaction) {
        transaction.append(try JournalCoding.bytes(of: entry))
      }
    }
  }

  /// Changes something like `write`, and gives back what came into being under the lock: an id.
  func making<Made>(
    _ body: (ArchiveTransaction) throws -> (Made, [JournalEntry])
  ) throws -> Made {
    var made: Made?
    try write { transaction in
      let (new, lines) = try body(transaction)
      made = new
      return lines
    }
    guard let made else { preconditionFailure("The archive ran no transaction and threw nothing.") }
    return made
  }

  /// Writes that something was refused: which action and which rule, not what was typed.
  func journalRefusal(of name: String, _ refusal: Refusal) throws {
    try journal(
      entry(.refused, .execute, outcome: .refused, objects: [name], rule: refusal.rule))
  }
}

/// The body of a journal line as it is sealed: JSON, so that it explains itself for years.
package enum JournalCoding {
  /// The bytes to seal.
  package static func bytes(of entry: JournalEntry) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(entry))
  }

  /// Reads opened bytes.
  package static func entry(of bytes: [UInt8]) throws -> JournalEntry {
    try JSONDecoder().decode(JournalEntry.self, from: Data(bytes))
  }
}
