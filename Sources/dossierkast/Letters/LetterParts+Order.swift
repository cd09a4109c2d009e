import DossierCore
import DossierExchange
import DossierOffice
import DossierScreens

extension LetterRequest {
  /// The request in the words of a letter.
  init(_ order: RequestLetterOrder) {
    let (row, intake) = (order.request.row, order.request.intake)
    let names = RequestNames(order)
    let latest = ResponseTerms(policy: order.policy).latestDue(received: row.received).day
    let items = intake.wish.items
    self.init(
      pupil: order.request.entitlement.isOfStranger
        ? LetterWords.somePupil : order.pupilName?.full ?? LetterWords.pupil,
      asked: LetterWords.asked(row.kind),
      scope: items == [.wholeDossier] ? LetterWords.wholeDossier : names.list(items, atMost: 20),
      received: DateWording.written(row.received), due: DateWording.written(row.due),
      dueExplanation: row.origin.map(LetterWords.explanation) ?? "",
      latest: row.due < latest ? DateWording.written(latest) : "",
      handler: LetterWords.handler(order.school), decider: Self.decider(order),
      isOral: intake.channel.isOral)
  }

  /// Who decides, by function: who did, or else who has the mandate.
  private static func decider(_ order: RequestLetterOrder) -> String {
    let roles =
      order.request.progress.stage.decision.map { [$0.by.role] } ?? order.policy.choices.deciders
    return LetterWords.series(
      roles.map { role in
        LetterWords.function(order.policy.role(role)?.label ?? LetterWords.someFunction)
      }, "of")
  }
}

extension Entitlement {
  /// Whether somebody asks who is no family at all: a letter does not tell that the pupil is here.
  fileprivate var isOfStranger: Bool {
    if case .notEntitled(.stranger, _) = self { true } else { false }
  }
}

extension LetterExtension {
  /// The last extension: by when it was before, and why.
  init(_ order: RequestLetterOrder) {
    let extensions = order.request.progress.extensions
    let before = ResponseDeadline(
      received: order.request.row.received, terms: ResponseTerms(policy: order.policy),
      recorded: extensions.dropLast())
    self.init(
      previousDue: DateWording.written(before.due),
      reason: extensions.last.map { LetterWords.sentence($0.reason) } ?? "")
  }
}

extension LetterItem {
  /// A part of a decision in the words of a letter.
  init(_ part: ItemDecision, _ names: RequestNames) {
    switch part.verdict {
    case .granted: self.init(label: names.name(part.item), isGranted: true)
    case .refused(let ground, let words):
      self.init(
        label: names.name(part.item),
        ground: LetterWords.ground(ground),
        explanation: LetterWords.sentence(words))
    }
  }
}

extension RequestNames {
  /// The names that the writer of a letter may see.
  init(_ order: RequestLetterOrder) {
    self.init(
      order.policy, items: order.request.labels, people: order.request.people)
  }
}
