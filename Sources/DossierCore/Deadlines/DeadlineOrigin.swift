/// How a due date came about, so that every place that shows it can say so.
package enum DeadlineOrigin: Hashable, Sendable {
  /// The first term, in days from the receipt.
  case term(days: Int)
  /// The last of so many extensions.
  case extended(DeadlineExtension, times: Int)
}
