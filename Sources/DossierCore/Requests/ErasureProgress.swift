/// How far an erasure by two persons is.
package enum ErasureProgress: Hashable, Sendable {
  /// Nothing was proposed.
  case none
  /// The first person proposed.
  case proposed([CategoryErasure], by: RequestActor)
  /// The second person approved.
  case approved([CategoryErasure], by: RequestActor, approvedBy: RequestActor)

  /// What stays, by the proposal that was approved.
  var kept: [RequestItem] {
    guard case .approved(let lines, _, _) = self else { return [] }
    return lines.filter { $0.fate != .erase }.flatMap(\.items)
  }

  /// What is erased; nothing until it is approved.
  package var erased: [CategoryErasure] {
    guard case .approved(let lines, _, _) = self else { return [] }
    return lines.filter { $0.fate == .erase }
  }
}
