/// What the family thinks of a file, all its words together (zienswijze, WPO 42(1)).
///
/// Of each person the last word counts. One who disagrees is enough to say that the family does,
/// whoever spoke last: the other parent cannot take a reason away (R-O-7.1-2, R-I-1.4-5).
package struct FamilyOpinion: Hashable, Sendable, Redacted {
  /// Whether they agree.
  package let agreement: ParentalAgreement
  /// The last day that somebody looked, or was offered to look.
  package let seenOn: CalendarDate
  /// The words of those who disagree, oldest first.
  package let objections: [ParentalView]

  /// Adds up the words; `nil` when nobody was asked yet.
  ///
  /// A yes to another content than `content` is no yes to this one, so it counts as nothing said.
  package init?(_ views: [ParentalView], on content: [UInt8]? = nil) {
    let ordered = views.enumerated()
      .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
    guard let latest = ordered.last else { return nil }
    seenOn = latest.on
    let last = ordered.enumerated().filter { place, view in
      !ordered[(place + 1)...].contains { $0.person == view.person }
    }.map(\.element)
    objections = last.filter { $0.agreement == .disagrees }
    let agrees = last.contains { view in
      view.agreement == .agrees && (content == nil || view.content == content)
    }
    agreement = !objections.isEmpty ? .disagrees : agrees ? .agrees : .unknown
  }
}
