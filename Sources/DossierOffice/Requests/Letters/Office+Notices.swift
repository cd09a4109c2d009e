import DossierCore

extension Office {
  /// What a letter to a recipient is made of.
  ///
  /// Throws `notARecipient` for who was given nothing of what changed, or of whom the viewer may not
  /// know that it was.
  func noticeOrder(
    to recipient: RecordID, _ stored: StoredValue<RequestRecord>, _ facts: RequestFacts,
    respondBefore: CalendarDate?
  ) throws -> LetterOrder {
    guard
      let change = stored.content.request.notices(facts).first(where: {
        $0.recipient == recipient
      })
    else { throw Refusal.request(.notARecipient(recipient)) }
    let receiver = try self.recipient(recipient).content
    var order = try letterOrder(
      .recipientNotice, stored,
      asking: MakeLetter(
        request: stored.content.request.id, kind: .recipientNotice, respondBefore: respondBefore))
    order.addressee = LetterOrder.Addressee(
      name: receiver.name, surname: nil, addressLines: receiver.addressLines)
    order.notice = LetterOrder.Notice(
      change: change, values: try values(of: change, stored.content.request))
    return order
  }

  /// Who is told of what was decided, by name, as far as the family may read it by itself.
  func toldRecipients(
    of request: RequestCase, _ facts: RequestFacts
  ) throws -> [String] {
    guard request.kind.tellsRecipients, request.stage.decision != nil else { return [] }
    let open = try disclosures(of: request.intake.pupil).filter {
      $0.content.mayBeToldToFamily(under: policy)
    }
    var told = facts
    told.disclosures = given(by: open)
    let names = try recipientsByRecord()
    return request.recipientsOfDecision(told).compactMap { names[$0]?.name }
  }

  /// The corrected values, for who may read them; throws when one may not be read.
  ///
  /// A secret address stays out: a copy of the letter lies in the register, where more people look.
  private func values(
    of change: ChangeNotice, _ request: RequestCase
  ) throws -> [RequestItem: String] {
    let pupil = request.intake.pupil
    guard
      case .rectification(let shown) = try shownIntake(
        of: request, knownFacts(of: pupil)
      ).wish
    else { return [:] }
    var values: [RequestItem: String] = [:]
    for line in change.lines {
      guard let correction = line.correction else { continue }
      guard shown.contains(correction) else { throw Refusal.roleMayNot(role, "R-O-8.3-3") }
      guard try !isSecret(line.item, of: pupil) else { continue }
      values[line.item] = written(correction)
    }
    return values
  }

  private func written(_ correction: ProposedCorrection) -> String {
    guard case .field(let code, _) = correction.item, let field = policy.field(code)?.field,
      correction.nature == .fact
    else { return correction.proposed }
    return display(correction.proposed, of: field)
  }

  /// Whether a field is for a few only; where that cannot be looked up, it is.
  private func isSecret(_ item: RequestItem, of pupil: PupilID) throws -> Bool {
    guard case .field(let code, let record) = item, let found = policy.field(code),
      found.field.audience != nil
    else { return false }
    guard let question = found.field.audienceWhen,
      archive.compartments.contains(found.category.compartment)
    else { return true }
    return try sheets(of: found.category.code, pupil: pupil).contains { stored in
      (record == nil || stored.record == record) && stored.content[question] == FieldValue.yes
    }
  }
}

extension Recipient {
  /// The lines below its name: where it is, or else the safe way to reach it.
  fileprivate var addressLines: [String] {
    let lines = (address ?? "").split { $0 == "," || $0.isNewline }
      .map { $0.trimmingPrefix { $0 == " " } }.map(String.init).filter { !$0.isEmpty }
    return lines.isEmpty ? [channel].compactMap(\.self) : lines
  }
}
