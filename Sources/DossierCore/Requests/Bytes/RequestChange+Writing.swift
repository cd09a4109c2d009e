extension RequestChange {
  func write(to writer: inout ByteWriter) {
    writer.write(byte: step.stored)
    switch self {
    case .received(let intake): intake.write(to: &writer)
    case .identityEstablished(let check): writer.write(word: check)
    case .treatmentStarted(let handler), .assigned(let handler): writer.write(id: handler)
    case .completed(let text), .answered(let text), .withdrawn(let text): writer.write(text: text)
    case .waitingStarted(let reason), .waitingEnded(let reason): writer.write(word: reason)
    case .extended(let next): next.write(to: &writer)
    case .advised(let text, let isFlagged):
      writer.write(text: text)
      writer.write(flag: isFlagged)
    case .contributed(let parts): writer.write(list: parts) { $1.write(to: &$0) }
    case .decided(let decision): decision.write(to: &writer)
    case .corrected(let items): writer.write(requestItems: items)
    case .erasureProposed(let lines): writer.write(list: lines) { $1.write(to: &$0) }
    case .recipientsHandled(let notices): writer.write(list: notices) { $1.write(to: &$0) }
    case .handedOver(let handOver):
      writer.write(word: handOver.way)
      writer.write(integer: handOver.feeCents)
      writer.write(flag: handOver.isEmpty)
    case .followedUp(let followUp):
      writer.write(word: followUp.route)
      writer.write(word: followUp.phase)
      writer.write(text: followUp.remark)
    case .liftingAnnounced(let day): writer.write(date: day)
    case .erasureApproved, .carriedOut, .lifted, .closed, .reminded: break
    }
  }
}

extension DeadlineExtension {
  func write(to writer: inout ByteWriter) {
    writer.write(date: until)
    writer.write(date: told)
    writer.write(text: reason)
  }
}
