import DossierCore
import DossierOffice
import ScreenKit

extension DossierScreen {
  /// What the role can do somewhere; what cannot be done here stands there with the reason.
  var items: [ActionList<DossierAction>.Item] {
    let all: [(String, DossierAction)] = [
      (DossierWording.change, .change), (DossierWording.addSheet, .addSheet),
      (DossierWording.history, .history), (DossierWording.reveal, .reveal),
      (DossierWording.readEntry, .readEntry), (DossierWording.addEntry, .addEntry),
      (DossierWording.correctEntry, .correctEntry),
      (DossierWording.withdrawEntry, .withdrawEntry), (DossierWording.documents, .documents),
      (FrozenLookWording.action, .lookFrozen), (DossierWording.consents.label, .consents),
      (DossierWording.move, .move), (DossierWording.enrolment, .enrolment),
      (DossierWording.grants, .grants), (DossierWording.views, .views),
      (DossierWording.emergency, .emergency), (RequestsWording.new.label, .request),
      (DossierWording.correction, .correction),
      (DisclosuresWording.new.label, .disclose), (DisclosuresWording.title, .disclosures),
      (HoldersWording.title, .holders), (TransfersWording.menu, .transfers),
      (HoldWording.title, .holds),
    ]
    return all.filter { isEverPossible($0.1) }.map {
      .init($0.0, disabledReason: reason(against: $0.1), $0.1)
    }
  }

  /// Why something cannot be done on the line under the cursor; `nil` when it can.
  func reason(against action: DossierAction) -> String? {
    guard let line else { return DossierWording.notAField }
    let category = dossier.categories[line.category]
    let form = workplace.policy.category(category.code)?.form ?? .sheet
    switch action {
    case .change:
      return form == .entries ? DossierWording.entriesOnly : reasonAgainstChange(category)
    case .addSheet:
      return form == .repeated ? reasonAgainstChange(category) : DossierWording.notSecondSheet
    case .addEntry:
      let holds = form == .entries || form == .both
      return holds ? reasonAgainstChange(category) : DossierWording.noEntries
    case .history:
      guard let field = dossier.field(at: line)?.field else { return DossierWording.notAField }
      return field.state == .visible ? nil : ReasonWording.hiddenHistory
    case .reveal: return reasonAgainstReveal(line)
    case .lookFrozen: return reasonAgainstLooking(category)
    case .readEntry:
      return dossier.entry(at: line) == nil ? DossierWording.notAnEntry : nil
    case .correctEntry, .withdrawEntry:
      guard let entry = dossier.entry(at: line) else { return DossierWording.notAnEntry }
      if case .withdrawn = entry.entry.state { return DossierWording.alreadyWithdrawn }
      return reasonAgainstChange(category)
    case .documents:
      let hasSome = dossier.categories.contains {
        $0.state == .visible && workplace.policy.category($0.code)?.holdsDocuments ?? false
      }
      return hasSome ? nil : DossierWording.noDocuments
    case .move: return DossierWording.reasonAgainstEnrolment(workplace)
    case .enrolment: return workplace.has(.enrolPupils) ? nil : PupilsWording.newNotAllowed
    case .consents: return workplace.rights.seesConsents ? nil : DossierWording.noConsents
    case .grants, .views, .request, .holds: return nil
    case .disclose, .disclosures, .holders, .transfers: return reasonAgainstDisclosing(action)
    case .correction:
      return dossier.subject(at: line) == nil ? DossierWording.notCorrectable : nil
    case .emergency:
      return workplace.has(.useEmergencyAccess) ? nil : DossierWording.noEmergency
    }
  }

  private func reasonAgainstChange(_ category: CategoryAnswer) -> String? {
    guard !category.mayChange else { return nil }
    let access = workplace.policy.matrix.cell(workplace.role.code, category.code).access
    return ReasonWording.whyNotChanged(category.reason, access: access)
  }

  private func reasonAgainstReveal(_ line: DossierLine) -> String? {
    guard let field = dossier.field(at: line)?.field else { return DossierWording.notAField }
    guard field.state == .masked, field.reason == .masked else { return DossierWording.notMasked }
    guard field.value != nil else { return DossierWording.emptyField }
    let category = dossier.categories[line.category]
    return category.state == .visible ? nil : ReasonWording.onlySummary
  }

  /// Gives an event to a box of this screen; `nil` when none is open.
  mutating func respondInBox(_ event: Event) -> Outcome<ScreenEffect>? {
    if actions != nil {
      guard let action = actions.chosen(by: event) else { return .handled }
      return perform(action)
    }
    if purposes != nil { return choosePurpose(event) }
    if frozenBox != nil { return updateFrozenBox(event) }
    guard revealedBox != nil else { return nil }
    guard case .done(let changes)? = revealedBox?.update(event) else { return .handled }
    revealedBox = nil
    defer { revealed = nil }
    guard changes, let line, let (sheet, field) = dossier.field(at: line), let revealed else {
      return .handled
    }
    let screen = EditScreen(
      workplace, pupil: pupil, category: dossier.categories[line.category].code,
      sheet: sheet.record, at: field.code, isEnrolled: dossier.status == .enrolled,
      revealed: [field.code: revealed.value])
    return .done(.push(screen))
  }

  private mutating func choosePurpose(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = purposes?.update(event) else { return .handled }
    purposes = nil
    guard case .chosen(let option) = choice, let line, let found = dossier.field(at: line) else {
      return .handled
    }
    return .done(
      .ask(
        RevealFieldQuery(
          pupil: pupil, field: found.field.code, sheet: found.sheet.record,
          purpose: PurposeCode(option.value))))
  }
}
