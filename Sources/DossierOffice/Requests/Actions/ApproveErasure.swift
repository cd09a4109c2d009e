package import DossierCore

/// Approves what somebody else proposed, and erases it in the same transaction (R-O-8.4-1, R-X-5).
///
/// Every version goes, also of documents. What is left is that it was done: a certificate with
/// numbers and no content.
package struct ApproveErasure: OfficeAction {
  package static let name = "request.approveErasure"
  package static let example = ApproveErasure(request: RequestID(number: 31))

  /// Which request.
  package var request: RequestID
  /// The day it happened; today when left out.
  package var on: CalendarDate?
  /// The version on the screen: what is approved is what was shown.
  package var seen: Int?

  /// Puts the step together.
  package init(request: RequestID, on: CalendarDate? = nil, seen: Int? = nil) {
    self.request = request
    self.on = on
    self.seen = seen
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandPart()
    let stored = try office.request(request).content.request
    let facts = try office.facts(of: stored.intake.pupil)
    let histories = try office.histories(of: stored.progress.erasure.proposed, facts.pupil)
    return try office.advance(request, seen: seen, on: on) { _, _ in
      .erasureApproved
    } also: { record, transaction in
      let lines = record.request.progress.erasure.erased
      let plan = try office.erasurePlan(lines, of: record.request, facts, histories, transaction)
      let eraser = Eraser(
        office: office, pupil: facts.pupil, histories: histories, transaction: transaction)
      for part in plan where part.count > 0 || !part.records.isEmpty {
        let erased = ErasedParts(
          request: request, pupil: facts.pupil, category: part.category.code,
          on: office.viewer.today, records: part.records, sheets: try eraser.erase(part))
        transaction.witness(WitnessedChange.partsErased(erased).sealedForm)
      }
      try office.eraseCopies(of: facts.pupil, transaction)
      let certificate = ErasureCertificate(
        request: record.request.id, on: office.viewer.today,
        counts: plan.map { .init(category: $0.category.code, items: $0.count) })
      try office.put(certificate, of: facts.pupil, transaction)
      return [office.line(about: certificate, facts.pupil)]
    }
  }
}
