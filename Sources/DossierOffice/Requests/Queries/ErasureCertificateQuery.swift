package import DossierCore

/// Asks for the certificate of an erasure: what was erased, without what it said (R-O-8.4-1).
package struct ErasureCertificateQuery: OfficeQuery {
  package static let name = "certificate"
  package static let example = ErasureCertificateQuery(request: RequestID(number: 31))

  /// Which request.
  package var request: RequestID

  /// Asks for the certificate of a request.
  package init(request: RequestID) {
    self.request = request
  }

  package func answer(in office: Office) throws -> ErasureCertificateAnswer {
    try office.demandRegister()
    let stored = try office.request(request).content.request
    guard case .approved(let lines, let proposer, let approver) = stored.progress.erasure,
      let certificate = try office.certificate(of: request, stored.intake.pupil)
    else { throw Refusal.request(.erasureNotApproved) }
    try office.journalView(
      office.entry(
        .certificateViewed, .read, purpose: "R", pupils: [stored.intake.pupil],
        objects: [request.text], rule: "R-O-8.4-1"))
    let holds = try office.everyHold(of: stored.intake.pupil)
    return ErasureCertificateAnswer(
      request: request, reference: stored.reference, pupil: stored.intake.pupil, on: certificate.on,
      proposedBy: office.person(proposer), approvedBy: office.person(approver),
      lines: lines.map { office.certificateLine($0, certificate, holds) })
  }
}

/// What was erased and what was kept, when, by whom and by which rule.
package struct ErasureCertificateAnswer: Hashable, Sendable, Encodable {
  /// The request.
  package var request: RequestID
  /// By what it is called in letters and on the telephone.
  package var reference: String
  /// The pupil.
  package var pupil: PupilID
  /// The day.
  package var on: CalendarDate
  /// Who proposed it.
  package var proposedBy: Person
  /// Who approved it.
  package var approvedBy: Person
  /// What became of which category.
  package var lines: [Line]

  /// Somebody with the role they had.
  package struct Person: Hashable, Sendable, Encodable {
    /// The name, if still known.
    package var name: String?
    /// The role.
    package var role: RoleCode
  }

  /// What became of a category.
  package struct Line: Hashable, Sendable, Encodable {
    /// The category.
    package var category: CategoryCode
    /// Its Dutch name.
    package var label: String
    /// Erased, kept or held.
    package var fate: ErasureLineGiven.Fate
    /// Whether it was about the whole category.
    package var isWhole: Bool
    /// How many fields, entries and documents were erased; `nil` when nothing was.
    package var items: Int?
    /// The last day that it must be kept, if that is known.
    package var until: CalendarDate?
    /// Since when it is held back, if it is.
    package var since: CalendarDate? = nil
    /// The rule by which it was erased or kept.
    package var rule: String
  }
}

extension Office {
  fileprivate func person(_ actor: RequestActor) -> ErasureCertificateAnswer.Person {
    ErasureCertificateAnswer.Person(
      name: directory.profile(of: actor.account)?.name, role: actor.role)
  }

  fileprivate func certificateLine(
    _ line: CategoryErasure, _ certificate: ErasureCertificate, _ holds: [HoldMark]
  ) -> ErasureCertificateAnswer.Line {
    var answer = ErasureCertificateAnswer.Line(
      category: line.category, label: policy.category(line.category)?.label ?? "", fate: .erase,
      isWhole: line.parts.isEmpty, rule: RequestKind.erasure.rule.text)
    switch line.fate {
    case .erase:
      answer.items = certificate.counts.first { $0.category == line.category }?.items ?? 0
    case .keep(let until, let basis):
      answer.fate = .keep
      answer.until = until
      answer.rule = basis
    case .hold(let reference):
      answer.fate = .hold
      answer.rule = reference
      answer.since =
        holds.first { $0.reference == reference && $0.covers(line.category) }?.since
    }
    return answer
  }
}
