import DossierCore

extension Office {
  /// The intake of a case without what the viewer may not see.
  func shownIntake(of request: RequestCase, _ known: PupilFacts?) throws -> RequestIntake {
    let intake = request.intake
    switch intake.wish {
    case .rectification(let corrections):
      return intake.wishing(.rectification(try shown(corrections, known)))
    case .question where !readsQuestion(request): return intake.wishing(.question(""))
    case .access, .erasure, .restriction, .objection, .portability, .parentInformation, .question:
      return intake
    }
  }

  /// Whether the viewer reads what somebody asks the FG: the FG, and who wrote it down.
  ///
  /// The FG keeps it to himself (UAVG 39): a complaint may be about whoever handles requests.
  private func readsQuestion(_ request: RequestCase) -> Bool {
    rights.supervises || request.events.first?.actor.account == account
  }

  private func shown(
    _ corrections: [ProposedCorrection], _ known: PupilFacts?
  ) throws -> [ProposedCorrection] {
    try corrections.map { correction in
      try mayRead(correction.item, among: corrections, known)
        ? correction
        : ProposedCorrection(
          item: correction.item, old: "", proposed: "", nature: correction.nature)
    }
  }

  /// Whether the viewer may read what stands in a part, and what should come to stand there.
  private func mayRead(
    _ item: RequestItem, among corrections: [ProposedCorrection], _ known: PupilFacts?
  ) throws -> Bool {
    guard let known else { return false }
    switch item {
    case .wholeDossier: return false
    case .category(let code):
      return policy.category(code).map { gate.verdict(on: $0, of: known).state == .visible }
        ?? false
    case .field(let code, let sheet):
      guard let found = policy.field(code) else { return false }
      return try mayRead(found.field, in: found.category, on: sheet, among: corrections, known)
    case .record(let record): return try mayRead(record, known)
    }
  }

  /// Whether the viewer may read a field on each sheet that is meant.
  ///
  /// Where no sheet can be read a field with an audience stays closed: nobody said yet that the
  /// address is none to hide. A request that makes an address secret hides it from then on too.
  private func mayRead(
    _ field: DataField, in category: DataCategory, on record: RecordID?,
    among corrections: [ProposedCorrection], _ known: PupilFacts
  ) throws -> Bool {
    let becomesSecret = corrections.contains { correction in
      guard case .field(let code, let sheet) = correction.item else { return false }
      return code == field.audienceWhen && sheet == record
        && [correction.old, correction.proposed].contains(FieldValue.yes)
    }
    let sheets = try openedSheets(of: category, pupil: known.pupil).filter { stored in
      record == nil || stored.record == record
    }
    guard !becomesSecret, !sheets.isEmpty else {
      let verdict = gate.verdict(
        on: field, in: category, of: known, place: record.map { .stored($0) } ?? .any,
        value: { _ in FieldValue.yes })
      return verdict.state == .visible
    }
    return sheets.allSatisfy { stored in
      gate.verdict(
        on: field, in: category, of: known, place: .stored(stored.record),
        value: { stored.content[$0] }
      ).state == .visible
    }
  }

  private func openedSheets(
    of category: DataCategory, pupil: PupilID
  ) throws -> [StoredValue<Sheet>] {
    guard archive.compartments.contains(category.compartment) else { return [] }
    return try sheets(of: category.code, pupil: pupil)
  }
}

extension RequestIntake {
  /// The same with another wish.
  fileprivate func wishing(_ wish: RequestWish) -> RequestIntake {
    RequestIntake(
      pupil: pupil, requester: requester, wish: wish, channel: channel, received: received,
      recognised: recognised, duplicate: duplicate)
  }
}
