import DossierCore
import DossierExchange
import DossierOffice
import DossierScreens

extension LetterPage {
  /// Finds the words for what a letter must say.
  init(_ order: LetterOrder) {
    switch order.matter {
    case .request(let request): self.init(RequestLetterOrder(order, request))
    case .consents(let question): self.init(order, question)
    }
  }

  private init(_ order: RequestLetterOrder) {
    self.init(
      order.whole, addressee: LetterWords.requester(order.request.intake),
      reference: order.request.row.request.text, request: LetterRequest(order),
      isParentInformation: order.request.row.kind == .parentInformation)
    add(order)
  }

  /// What every letter says, whatever it is about.
  init(
    _ order: LetterOrder, addressee: String, reference: String, request: LetterRequest,
    isParentInformation: Bool = false
  ) {
    let board = order.policy.identity
    self.init(
      sender: LetterSender(
        name: board.name,
        department: order.school?.name ?? board.controller.function,
        addressLines: order.school?.contact?.addressLines
          ?? [board.controller.address].filter { !$0.isEmpty },
        phone: order.school?.contact?.phone ?? board.correspondence.phone,
        email: order.school?.contact?.email ?? board.controller.email,
        website: board.correspondence.website),
      officer: LetterOfficer(
        function: LetterWords.officer,
        contact: [board.officer.email, board.officer.address].first { !$0.isEmpty } ?? board.name),
      addressee: LetterAddressee(
        name: order.addressee.name ?? addressee, addressLines: order.addressee.addressLines,
        salutation: LetterWords.salutation(order.addressee.surname)),
      date: DateWording.written(order.date), reference: reference,
      signer: order.policy.role(order.signer)?.label ?? order.signer.text, request: request,
      remedies: LetterRemedies(
        complaintRules: LetterWords.complaintRules(board),
        isPublicAuthority: board.correspondence.isPublicAuthority,
        isParentInformation: isParentInformation))
    respondBefore = DateWording.written(
      order.respondBefore ?? order.date.adding(days: LetterKind.daysToRespond))
  }

  /// Adds what the letter at hand needs.
  private mutating func add(_ order: RequestLetterOrder) {
    let request = order.request
    consequence = LetterWords.consequence(request.row.kind)
    switch order.kind {
    case .receipt: break
    case .identification:
      identification = LetterIdentification(
        appointment: LetterWords.appointment,
        electronicMeans: order.policy.identity.correspondence.electronicMeans)
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
      if let kept = order.whole.parcel {
        parcel = LetterParcel(
          kept, isRedacted: request.progress.contributions.contains(where: \.isRedacted))
      }
      handOver = order.remark ?? LetterWords.collectCopy
      fee = Self.fee(request.progress.handOvers)
    case .withdrawal:
      if case .withdrawn(let day, _) = request.progress.stage {
        withdrawnOn = DateWording.written(day)
      }
      consequence = LetterWords.untouched
    case .answer:
      answer =
        request.timeline.compactMap {
          if case .answered(let text) = $0.change { text } else { nil }
        }.last ?? ""
    case .consentReminder, .consentAtSixteen: break
    }
  }

  private mutating func addDecision(_ order: RequestLetterOrder) {
    guard let taken = order.request.progress.stage.decision else { return }
    let (kind, names) = (order.request.row.kind, RequestNames(order))
    decision = LetterDecision(
      takenOn: DateWording.written(taken.on),
      items: taken.decision.items.map { LetterItem($0, names) },
      article: RuleWording.article(of: kind.rule, at: order.policy.identity),
      carryingOut: taken.decision.outcome == .refused ? "" : LetterWords.carryingOut(kind),
      carriedOutBy: order.request.carriedOutBy.map { DateWording.written($0) } ?? "",
      whoMayAsk: whoMayAsk(order.request.entitlement, names))
    guard kind.handsOverData, taken.decision.outcome != .refused else { return }
    handOver = LetterWords.collectCopy
    fee = LetterWords.freeCopy
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

  private static func gaps(_ order: RequestLetterOrder) -> [LetterGap] {
    let missing = order.request.remarks.compactMap(LetterWords.gap).map {
      LetterGap(question: $0.question, why: $0.why)
    }
    let typed = (order.remark ?? "").split(separator: "\n").map { LetterGap(question: String($0)) }
    return missing + typed
  }

  private static func fields(_ order: RequestLetterOrder) -> [LetterField] {
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

  /// What the last copy cost; only the first one is free because it is the first.
  private static func fee(_ copies: [DatedHandOver]) -> String {
    guard copies.count > 1, let cents = copies.last?.handOver.feeCents else {
      return LetterWords.freeCopy
    }
    return cents > 0 ? LetterWords.amount(cents) : LetterWords.noFee
  }
}
