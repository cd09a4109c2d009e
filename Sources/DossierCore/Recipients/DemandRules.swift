/// Whether a demand may stand in the register (R-O-7.2-3, L-19).
package struct DemandRules: Hashable, Sendable {
  /// The categories of the policy.
  package let categories: [DataCategory]
  /// The day on which it is entered.
  package let today: CalendarDate

  /// Takes what must be known beforehand.
  package init(categories: [DataCategory], today: CalendarDate) {
    self.categories = categories
    self.today = today
  }

  /// Throws the first rule that a demand breaks; `known` are the ones in the register.
  package func check(
    _ demand: PoliceDemand, among known: [RecordID: PoliceDemand]
  ) throws(DemandRefusal) {
    guard !demand.authority.isBlank else { throw .authorityMissing }
    guard !demand.officer.function.isBlank else { throw .officerMissing }
    try checkDates(of: demand)
    try checkArticle(of: demand)
    try checkForm(of: demand)
    guard !demand.categories.isEmpty, !demand.words.isBlank else { throw .nothingAsked }
    for code in demand.categories where !categories.contains(where: { $0.code == code }) {
      throw .unknownCategory(code)
    }
    if let twin = known.filter({ $0.value.isSame(as: demand) }).keys.min() {
      throw .identical(twin)
    }
  }

  /// Special data that a demand asks without the power to: they are refused when it is answered.
  package func specialDataAsked(in demand: PoliceDemand) -> [CategoryCode] {
    guard !demand.article.reachesSpecialData else { return [] }
    let special = categories.filter { $0.sensitivity == .special }.map(\.code)
    return demand.categories.filter(special.contains)
  }

  private func checkDates(of demand: PoliceDemand) throws(DemandRefusal) {
    guard demand.date <= today, demand.received <= today else { throw .inFuture }
    guard demand.date <= demand.received else { throw .receivedBeforeDate }
    if let deadline = demand.deadline, deadline < demand.date { throw .deadlineBeforeDate }
  }

  private func checkArticle(of demand: PoliceDemand) throws(DemandRefusal) {
    switch demand.article {
    case .article126nd: break
    case .article126nf(let authorisation):
      guard authorisation.given <= demand.date else { throw .authorisedAfterwards }
    case .writtenOrder(let law):
      guard !law.isBlank else { throw .lawMissing }
    }
  }

  private func checkForm(of demand: PoliceDemand) throws(DemandRefusal) {
    guard demand.form.wasSpoken else {
      guard demand.form.paper?.canBeFound ?? false else { throw .paperMissing }
      guard demand.deadline != nil else { throw .deadlineMissing }
      return
    }
    guard demand.article.canBeSpoken else { throw .cannotBeSpoken }
  }
}

extension PoliceDemand {
  /// Throws why a category cannot be given on this demand on a day (R-O-7.2-3, L-19).
  package func checkDisclosure(
    of category: DataCategory, about pupil: PupilID, on day: CalendarDate
  ) throws(DemandRefusal) {
    guard pupil == self.pupil else { throw .otherPupil }
    guard received <= day else { throw .notYetReceived }
    switch state(on: day) {
    case .open, .awaitingPaper: break
    case .paperLate(let since): throw .paperLate(since: since)
    case .closed: throw .alreadyClosed(closed?.on ?? day)
    }
    guard categories.contains(category.code) else { throw .notAsked(category.code) }
    guard category.sensitivity != .special || article.reachesSpecialData else {
      throw .specialData(category.code)
    }
  }
}

extension DemandPaper {
  /// Whether it says where to look.
  var canBeFound: Bool {
    switch self {
    case .document: true
    case .place(let words): !words.isBlank
    }
  }
}
