import DossierCore
@testable import DossierOffice
import DossierScreens

/// Stands in for the office: canned answers, and a memory of what was asked.
final class ManagementDesk {
  var accounts = ManagementAnswers.accounts
  var journal = JournalAnswer(
    lines: ManagementJournal.lines, newest: JournalMark(line: 209, hash: "0123456789abcdef0123"))
  /// The consents of the pupil.
  var consents: ConsentsAnswer?
  /// Failures for the coming questions and actions, each used once; `nil` lets one pass.
  var failures: [OfficeFailure?] = []
  /// What the next actions give.
  var outcome = ActionOutcome()
  /// Where somebody works after something changed.
  var changed: Workplace?
  private(set) var effects: [ScreenEffect] = []
  private let workplace: Workplace

  init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  /// The actions that were asked for, in order.
  var actions: [any OfficeAction] {
    effects.compactMap { if case .perform(let action) = $0 { action } else { nil } }
  }

  /// The questions to the journal, in order.
  var journalQueries: [JournalQuery] {
    effects.compactMap { if case .ask(let query as JournalQuery) = $0 { query } else { nil } }
  }

  func answer(_ effect: ScreenEffect) -> ScreenAnswer? {
    effects.append(effect)
    switch effect {
    case .chooseRole: return .entered(workplace)
    case .readWorkplace: return changed.map(ScreenAnswer.workplace)
    case .lookForChanges: return .colleagueChanged
    case .today: return .today(TodayBoard(items: []))
    case .ask, .perform, .changePassword:
      if !failures.isEmpty, let failure = failures.removeFirst() { return .failed(failure) }
      return canned(effect)
    default: return nil
    }
  }

  private func canned(_ effect: ScreenEffect) -> ScreenAnswer? {
    switch effect {
    case .perform: .performed(outcome)
    case .changePassword: .passwordChanged
    case .ask(is AccountsQuery): .answered(accounts)
    case .ask(is JournalQuery): .answered(journal)
    case .ask(is EmergencyQuery): .answered(ManagementAnswers.emergencies)
    case .ask(is PupilGrantsQuery): .answered(ManagementAnswers.grants)
    case .ask(is ConsentsQuery): consents.map { .answered($0) }
    case .ask(is GroupsQuery): .answered(ManagementAnswers.schools)
    default: nil
    }
  }
}
