package import DossierCore

/// Asks what the holder who is logged in can give for a request (Pakket, bijdragen).
package struct ContributionQuery: OfficeQuery {
  package static let name = "contribution"
  package static let example = ContributionQuery(request: RequestID(number: 31), category: "C14")

  /// Which request.
  package var request: RequestID
  /// Only this category; all that the role keeps when left out.
  package var category: CategoryCode?

  /// Asks.
  package init(request: RequestID, category: CategoryCode? = nil) {
    self.request = request
    self.category = category
  }

  package func answer(in office: Office) throws -> ContributionAnswer {
    let stored = try office.requestToContribute(request)
    let request = stored.content.request
    guard RequestStep.contributed.phases.contains(request.stage.phase) else {
      throw Refusal.request(.notInThisStage(.contributed, request.stage.phase))
    }
    guard !stored.content.parties.contains(office.account) else {
      throw Refusal.request(.aboutOneself)
    }
    let facts = try office.contributionFacts(of: request.intake.pupil)
    let known = try office.requestFacts(for: stored.content)
    let wanted = office.categoriesToContribute(to: request, known, facts)
      .filter { wanted in category.map { $0 == wanted.code } ?? true }
    guard !wanted.isEmpty else { throw Refusal.notFound(.category) }
    let answer = ContributionAnswer(
      request: request.id, version: stored.version, pupil: request.intake.pupil,
      pupilName: try office.visibleName(of: facts), kind: request.kind,
      due: request.deadline(terms: ResponseTerms(policy: office.policy)).due,
      categories: try wanted.map {
        try ContributionAnswer.Category(
          at: ContributionDesk(office, request, $0.code, facts), request: request)
      })
    try office.journalView(
      office.entry(
        .dossierViewed, .read, purpose: "R", pupils: [answer.pupil],
        objects: answer.categories.map(\.code.text), rule: "R-O-8.2-1"))
    return answer
  }
}
