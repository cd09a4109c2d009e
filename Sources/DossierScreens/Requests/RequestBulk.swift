import DossierCore
import DossierOffice

/// The same step for several requests, one after the other; each has its own result.
struct RequestBulk: Sendable {
  /// What is done with each.
  enum Step: Hashable, Sendable {
    case assign(AccountID)
    case remind
  }

  /// How many fit in one go: the program takes so many answers in a row and no more.
  static let limit = 50

  let step: Step
  private var waiting: [RequestRow]
  private(set) var done: [RequestRow] = []
  private(set) var failed: [(row: RequestRow, failure: OfficeFailure)] = []

  init(_ step: Step, of rows: [RequestRow]) {
    self.step = step
    waiting = rows
  }

  /// What has to be asked of the office now; `nil` when every request had its turn.
  var next: ScreenEffect? {
    guard let request = waiting.first?.request else { return nil }
    return switch step {
    case .assign(let handler):
      .perform(AssignRequest(request: request, handler: handler))
    case .remind: .perform(RemindHandler(request: request))
    }
  }

  /// Takes the answer for the one whose turn it was.
  mutating func take(_ failure: OfficeFailure?) {
    guard !waiting.isEmpty else { return }
    let row = waiting.removeFirst()
    if let failure { failed.append((row, failure)) } else { done.append(row) }
  }
}
