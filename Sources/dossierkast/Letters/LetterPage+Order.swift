import DossierCore
import DossierExchange
import DossierOffice
import DossierScreens

extension LetterPage {
  /// How long somebody gets to answer when the writer names no day.
  private static let usualDaysToRespond = 14

  /// Finds the words for what a letter must say.
  init(_ order: LetterOrder) {
    let board = order.policy.identity
    self.init(
      sender: LetterSender(
        name: board.name,
        department: order.school?.name ?? board.controller.function,
        addressLines: [board.controller.address].filter { !$0.isEmpty },
        email: board.controller.email),
      officer: LetterOfficer(
        function: LetterWords.officer,
        contact: [board.officer.email, board.officer.address].first { !$0.isEmpty } ?? board.name),
      addressee: LetterAddressee(
        name: order.addressee.name ?? LetterWords.requester(order.request.intake),
        addressLines: order.addressee.addressLines,
        salutation: LetterWords.salutation(order.addressee.surname)),
      date: DateWording.written(order.date), reference: order.request.row.request.text,
      signer: order.policy.role(order.signer)?.label ?? order.signer.text,
      request: LetterRequest(order),
      remedies: LetterRemedies(
        complaintRules: LetterWords.complaintRules(board),
        isParentInformation: order.request.row.kind == .parentInformation))
    respondBefore = DateWording.written(
      order.respondBefore ?? order.date.adding(days: Self.usualDaysToRespond))
    add(order)
  }

  /// Adds what the letter at hand needs.
  private mutating func add(_ order: LetterOrder) {
    let request = order.request
    consequence = LetterWords.consequence(request.row.kind)
    switch order.kind {
    case .receipt: break
    case .identification:
      identification = LetterIdentification(appointment: LetterWords.appointment)
    case .completion: gaps = Self.gaps(order)
    case .extensionNotice: extending = LetterExtension(order)
    case .decisionGranted, .decisionPartly, .decisionRefused: addDecision(order)
    case .recipientNotice:
      fields = Self.fields(order)
      disclosure = LetterDisclosure(change: Self.change(request.row.kind))
    case .liftingNotice:
      fields = Self.fields(order)
      lifting = LetterLifting(
        since: request.progress.stage.decision.map { DateWording.written($0.on) } ?? "",
        from: respondBefore,
        reason: order.remark ?? LetterWords.overwritten)
    case .packageCover:
      parcel = LetterParcel(
        contents: [LetterWords.page, LetterWords.machineReadable],
        isRedacted: request.progress.contributions.contains(where: \.isRedacted),
        keptUntil: DateWording.written(order.date.adding(days: order.policy.terms.packageDays)))
      handOver = order.remark ?? LetterWords.collectCopy
      fee = Self.fee(request.progress.handOvers.last)
    case .withdrawal:
      if case .withdrawn(let day, _) = request.progress.stage {
        withdrawnOn = DateWording.written(day)
      }
      consequence = LetterWords.untouched
    }
  }

  private mutating func addDecision(_ order: LetterOrder) {
    guard let taken = order.request.progress.stage.decision else { return }
    let (kind, names) = (order.request.row.kind, RequestNames(order))
    decision = LetterDecision(
      takenOn: DateWording.written(taken.on),
      items: taken.decision.items.map { LetterItem($0, names) },
      article: RuleWording.article(of: kind.rule, at: order.policy.identity),
      carryingOut: taken.decision.outcome == .refused ? "" : LetterWords.carryingOut(kind),
      carriedOutBy: taken.decision.outcome == .refused
        ? "" : DateWording.written(max(order.request.row.due, taken.on)),
      whoMayAsk: whoMayAsk(order.request.entitlement, names))
    guard kind.handsOverData, taken.decision.outcome != .refused else { return }
    handOver = LetterWords.collectCopy
    fee = Self.fee(nil)
  }

  private func whoMayAsk(_ entitlement: Entitlement, _ names: RequestNames) -> String {
    guard case .notEntitled(_, let others) = entitlement else { return "" }
    return others.compactMap { other in
      switch other {
      case .pupil: LetterWords.pupil
      case .guardian(let person): names.name(person, otherwise: LetterWords.guardian)
      case .samePerson: nil
      }
    }.joined(separator: ", ")
  }

  private static func gaps(_ order: LetterOrder) -> [LetterGap] {
    let missing = order.request.remarks.compactMap(LetterWords.gap).map {
      LetterGap(question: $0.question, why: $0.why)
    }
    let typed = (order.remark ?? "").split(separator: "\n").map { LetterGap(question: String($0)) }
    return missing + typed
  }

  private static func fields(_ order: LetterOrder) -> [LetterField] {
    let names = RequestNames(order)
    if case .rectification(let corrections) = order.request.intake.wish {
      return corrections.map { LetterField(label: names.name($0.item), newValue: $0.proposed) }
    }
    let granted = order.request.progress.stage.decision?.decision.grantedItems ?? []
    return granted.map { LetterField(label: names.name($0)) }
  }

  private static func change(_ kind: RequestKind) -> LetterDisclosure.Change {
    switch kind {
    case .erasure: .erased
    case .restriction, .objection: .restricted
    case .access, .rectification, .portability, .parentInformation, .question: .corrected
    }
  }

  private static func fee(_ handOver: DatedHandOver?) -> String {
    guard let cents = handOver?.handOver.feeCents, cents > 0 else { return LetterWords.freeCopy }
    return LetterWords.amount(cents)
  }
}
