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
      reference: order.request.row.reference, request: LetterRequest(order),
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
    case .recipientNotice: addNotice(order)
    case .liftingNotice:
      let names = RequestNames(order)
      fields =
        request.progress.stage.decision?.decision.grantedItems.map {
          LetterField(label: names.name($0))
        } ?? []
      lifting = LetterLifting(
        since: request.progress.restrictedSince.map { DateWording.written($0) } ?? "",
        from: respondBefore,
        reason: order.remark ?? LetterWords.overwritten)
    case .packageCover:
      if let kept = order.whole.parcel {
        parcel = LetterParcel(
          kept, isRedacted: request.progress.contributions.contains(where: \.isRedacted))
      }
      handOver = order.remark ?? request.progress.lastWay.map { LetterWords.handedOver($0) } ?? ""
      fee = LetterWords.fee(request.progress.copyPrice)
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
      article: LetterWords.article(kind, at: order.policy.identity),
      carryingOut: taken.decision.outcome == .refused ? "" : LetterWords.carryingOut(kind),
      carriedOutBy: order.request.carriedOutBy.map { DateWording.written($0) } ?? "",
      recipients: LetterWords.series(order.told),
      whoMayAsk: Self.whoMayAsk(order.request.entitlement))
    guard kind.handsOverData, taken.decision.outcome != .refused else { return }
    handOver =
      if case .portability(_, let receiver?) = order.request.intake.wish {
        LetterWords.willBeSent(to: receiver)
      } else {
        LetterWords.collectCopy
      }
    fee = LetterWords.freeCopy
  }

  /// Who may ask instead, by function: whoever may not ask learns no names of the family (L-07).
  private static func whoMayAsk(_ entitlement: Entitlement) -> String {
    guard case .notEntitled(_, let others) = entitlement else { return "" }
    let isPupil = others.contains { $0 == .pupil }
    let isGuardian = others.contains { if case .guardian = $0 { true } else { false } }
    return LetterWords.series(
      (isPupil ? [LetterWords.pupil] : []) + (isGuardian ? [LetterWords.guardian] : []), "of")
  }

  private static func gaps(_ order: RequestLetterOrder) -> [LetterGap] {
    let missing = order.request.remarks.compactMap(LetterWords.gap).map {
      LetterGap(question: $0.question, why: $0.why)
    }
    let typed = (order.remark ?? "").split(separator: "\n").map { LetterGap(question: String($0)) }
    return missing + typed
  }

  /// What a recipient is told; the office says what that is (R-O-8.3-3).
  private mutating func addNotice(_ order: RequestLetterOrder) {
    guard let notice = order.whole.notice else { return }
    let names = RequestNames(order)
    fields = notice.change.lines.map { line in
      LetterField(line, value: notice.values[line.item], names)
    }
    disclosure = LetterDisclosure(
      givenOn: LetterWords.series(notice.change.givenOn.map { DateWording.written($0) }),
      change: LetterDisclosure.Change(notice.change.change))
  }
}
