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
  private var run: Bulk<RequestRow>

  init(_ step: Step, of rows: [RequestRow]) {
    self.step = step
    run = Bulk(rows)
  }

  /// The requests for which it was done.
  var done: [RequestRow] { run.done }
  /// Those for which it was not, and why.
  var failed: [(row: RequestRow, failure: OfficeFailure)] {
    run.failed.map { (row: $0.item, failure: $0.failure) }
  }

  /// What has to be asked of the office now; `nil` when every request had its turn.
  var next: ScreenEffect? {
    guard let request = run.next?.request else { return nil }
    return switch step {
    case .assign(let handler):
      .perform(AssignRequest(request: request, handler: handler))
    case .remind: .perform(RemindHandler(request: request))
    }
  }

  /// Takes the answer for the one whose turn it was.
  mutating func take(_ failure: OfficeFailure?) {
    run.take(failure)
  }
}
