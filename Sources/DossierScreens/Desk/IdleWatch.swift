/// Says when the screen must warn and lock because nobody presses a key, and when to keep a draft.
///
/// Times are milliseconds of a clock that never goes back.
package struct IdleWatch: Hashable, Sendable {
  /// Milliseconds between two drafts.
  package static let draftInterval: Int64 = 30_000
  /// Milliseconds between the warning and the lock.
  package static let warningTime: Int64 = 60_000

  private let lockAfter: Int64?
  private var lastKey: Int64
  private var hasWarned = false
  private var draftDue: Int64?

  /// Starts to watch; without minutes it never locks, as before login.
  package init(lockMinutes: Int?, now: Int64) {
    lockAfter = lockMinutes.map { Int64(max(1, $0)) * 60_000 }
    lastKey = now
  }

  /// What is due.
  package enum Due: Hashable, Sendable {
    case draft, warning, lock
  }

  /// Somebody pressed a key.
  package mutating func note(now: Int64) {
    lastKey = now
    hasWarned = false
  }

  /// Whether something is typed that must be kept every half minute.
  package mutating func note(hasDraft: Bool, now: Int64) {
    if !hasDraft { draftDue = nil } else if draftDue == nil { draftDue = now + Self.draftInterval }
  }

  /// The next moment at which something is due; `nil` when nothing ever is.
  package var nextDeadline: Int64? {
    let lock = lockAfter.map { lastKey + $0 - (hasWarned ? 0 : Self.warningLead($0)) }
    return [draftDue, lock].compactMap(\.self).min()
  }

  /// What is due now; asking counts as done.
  package mutating func due(now: Int64) -> [Due] {
    var due: [Due] = []
    if let moment = draftDue, moment <= now {
      due.append(.draft)
      draftDue = nil
    }
    guard let lockAfter else { return due }
    if lastKey + lockAfter <= now { return due + [.lock] }
    if !hasWarned, lastKey + lockAfter - Self.warningLead(lockAfter) <= now {
      hasWarned = true
      due.append(.warning)
    }
    return due
  }

  /// A lock after one minute warns half a minute before.
  private static func warningLead(_ lockAfter: Int64) -> Int64 {
    min(warningTime, lockAfter / 2)
  }
}
