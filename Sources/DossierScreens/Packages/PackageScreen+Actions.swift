import DossierCore
import DossierOffice
import ScreenKit

extension PackageScreen {
  /// What can be done with a package.
  enum Action: Hashable, Sendable { case make, save, handOver, accessLog, contribute }

  /// What a key of this screen does.
  enum KeyAction { case back, reread, make, actions }

  static let stopHint = WorkBox.stopHint(PackageWording.stop)

  var table: KeyTable<KeyAction> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(
        KeyHint(.f(6), PackageWording.make, disabledReason: reasonAgainstMaking), .make),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
    ])
  }

  mutating func perform(_ action: KeyAction) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .reread: return question.map { .done($0) } ?? .handled
    case .make: return perform(Action.make)
    case .actions:
      actions = actionList
      return .handled
    }
  }

  private mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .make: return begin(.package(request.row.request))
    case .accessLog: return begin(.accessLog(request.row.request))
    case .save:
      pathBox = Dialog(
        title: PackageWording.saveTitle, text: PackageWording.saveText,
        buttons: [
          DialogButton(DocumentWording.saveButton, true),
          DialogButton(KeyWording.cancel.label, false),
        ], safe: 1, field: TextField(fileName, limit: 1000))
      return .handled
    case .handOver:
      guard let answer else { return .handled }
      return .done(.push(HandOverForm.screen(answer, of: request.row, name: name, at: workplace)))
    case .contribute:
      return .done(.push(ContributionScreen(workplace, request: request.row.request)))
    }
  }

  /// Enter on a task of the own role does it.
  func open() -> Outcome<ScreenEffect> {
    guard line?.step == .contributed, request.steps.contains(.contributed) else { return .handled }
    return .done(.push(ContributionScreen(workplace, request: request.row.request)))
  }

  private var name: String { RequestPageWording.name(request.row) }

  /// What the archive is called when nobody names it otherwise.
  private var fileName: String {
    let day = (answer?.package?.madeOn ?? workplace.today).iso
    return "\(request.row.kind.rawValue)-\(request.row.reference)-\(day).zip"
  }

  mutating func begin(_ kind: OfficeJob) -> Outcome<ScreenEffect> {
    job = Job(kind: kind)
    return .done(.beginJob(kind))
  }

  /// Takes how far the job is; once it is finished, everything is read again.
  mutating func goOn(_ progress: JobProgress) -> Outcome<ScreenEffect> {
    guard let kind = job?.kind else { return .ignored }
    job?.progress = progress
    guard progress.isFinished else { return .handled }
    job = nil
    notice.tell(PackageWording.finished(kind))
    return question.map { .done($0) } ?? .handled
  }

  mutating func stop(_ event: Event) -> Outcome<ScreenEffect> {
    guard WorkBox.isStopped(by: event) else { return .ignored }
    job = nil
    answer?.begun = nil
    layOut()
    notice.tell(PackageWording.stopped, kind: .warning)
    return .done(.stopJob)
  }

  mutating func updateActions(_ event: Event) -> Outcome<ScreenEffect> {
    guard let action = actions.chosen(by: event) else { return .handled }
    return perform(action)
  }

  mutating func updatePath(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let isMeant)? = pathBox?.update(event) else { return .handled }
    let path = pathBox?.field?.text ?? ""
    pathBox = nil
    guard isMeant, !path.isEmpty else { return .handled }
    return .done(
      .save(PackageFilesQuery(request: request.row.request), path: path))
  }

  var reasonAgainstMaking: String? {
    if let reason = reasonAgainstHandingOver { return reason }
    guard let answer else { return nil }
    if !answer.missing.isEmpty { return PackageWording.stillMissing }
    return answer.needsAccessLog && answer.accessLogOn == nil
      ? PackageWording.logMissing : nil
  }

  /// Why nothing may be handed over; what the office alone knows it says itself.
  private var reasonAgainstHandingOver: String? {
    guard !request.steps.contains(.handedOver) else { return nil }
    return request.progress.stage.decision == nil
      ? PackageWording.notDecided : PackageWording.mayNotHandOver
  }

  private var reasonAgainstLog: String? {
    if !(answer?.needsAccessLog ?? false) { return PackageWording.noLogNeeded }
    return workplace.has(.readJournal) ? nil : PackageWording.mayNotReadLog
  }

  private var actionList: ActionList<Action> {
    // A parent without authority is told in a letter as well: no package is needed for that.
    let needsPackage = answer?.package == nil && request.row.kind != .parentInformation
    let noPackage = answer?.package == nil ? PackageWording.notMade : nil
    return ActionList(
      title: RequestPageWording.actionsTitle,
      [
        .init(PackageWording.make.label, disabledReason: reasonAgainstMaking, .make),
        .init(
          DocumentWording.saveAction, disabledReason: reasonAgainstHandingOver ?? noPackage,
          .save),
        .init(
          RequestStep.handedOver.words.verb,
          disabledReason: reasonAgainstHandingOver
            ?? (needsPackage ? PackageWording.notMade : nil), .handOver),
        .init(PackageWording.supplyLog, disabledReason: reasonAgainstLog, .accessLog),
        .init(
          RequestStep.contributed.words.verb,
          disabledReason: request.steps.contains(.contributed)
            ? nil : PackageWording.mayNotContribute, .contribute),
      ])
  }
}
