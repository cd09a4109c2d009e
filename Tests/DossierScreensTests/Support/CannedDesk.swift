import DossierCore
@testable import DossierOffice
import DossierScreens

/// Stands in for the office: canned answers, and a memory of what was asked.
final class CannedDesk {
  var rows = InventedSchool.pupils
  var today = TodayBoard(items: [])
  var dossierPhone = "+31612345678"
  var hasColleague = false
  /// Why what a colleague changed cannot be read.
  var newsFailure: OfficeFailure?
  /// Where somebody works after something changed.
  var workplace: Workplace?
  /// Pretends that the list is this long, by repeating the last pupil.
  var total: Int?
  var draftFailure: OfficeFailure?
  /// Answers that go before the usual ones, each used once.
  var next: [ScreenAnswer] = []
  /// What a suite answers to its own questions and actions; the usual answers come after it.
  var answering: (ScreenEffect) -> ScreenAnswer? = { _ in nil }
  private(set) var effects: [ScreenEffect] = []

  /// The actions that were asked for, in order.
  var actions: [any OfficeAction] {
    effects.compactMap { if case .perform(let action) = $0 { action } else { nil } }
  }

  func answer(_ effect: ScreenEffect) -> ScreenAnswer? {
    effects.append(effect)
    switch effect {
    case .roster(let request): return .roster(slice(request))
    case .findInRoster(let prefix):
      return .rosterPosition(
        rows.firstIndex { $0.name.lowercased().hasPrefix(prefix.lowercased()) })
    case .today: return .today(today)
    case .ask, .perform, .logIn, .chooseRole, .acceptInvitation, .save,
      .beginJob, .planImport, .importResult,
      .workOnJob:
      return next.isEmpty ? answering(effect) ?? usual(effect) : next.removeFirst()
    case .keepDraft: return draftFailure.map(ScreenAnswer.failed)
    case .takeUpDraft(let slot): return .draftTaken(today.drafts.first { $0.slot == slot })
    case .readWorkplace: return workplace.map(ScreenAnswer.workplace)
    case .lookForChanges:
      if let newsFailure { return .failed(newsFailure) }
      return hasColleague ? .colleagueChanged : nil
    default: return nil
    }
  }

  private func usual(_ effect: ScreenEffect) -> ScreenAnswer? {
    switch effect {
    case .ask(let query as DossierQuery):
      let answer = InventedDossier.answer(phone: dossierPhone)
      guard let wanted = query.categories else { return .answered(answer) }
      var part = answer
      part.categories.removeAll { !wanted.contains($0.code) }
      return .answered(part)
    case .ask(is EntryHistoryQuery): return .answered([InventedDossier.entry])
    case .ask(is FieldHistoryQuery): return .answered(InventedHistory.phone)
    case .perform: return .performed(ActionOutcome())
    case .chooseRole(let role):
      return (try? InventedSchool.workplace(role)).map(ScreenAnswer.entered)
    default: return nil
    }
  }

  private func slice(_ request: RosterRequest) -> RosterSlice {
    let found = rows.filter { row in
      request.filter.text.isEmpty
        || row.name.lowercased().contains(request.filter.text.lowercased())
    }
    guard let total, let last = found.last else {
      return RosterSlice(filter: request.filter, count: found.count, start: 0, rows: found)
    }
    let start = max(0, min(request.around, total) - 60)
    let end = min(total, request.around + 60)
    return RosterSlice(
      filter: request.filter, count: total, start: start,
      rows: Array(repeating: last, count: end - start))
  }
}

enum InventedHistory {
  static let phone = [
    FieldVersion(
      version: 2, text: "06-12345678", author: "J. Smit", written: CalendarDate(iso: "2026-09-01"),
      source: .guardian),
    FieldVersion(
      version: 1, text: "0512-345678", author: "P. de Vries",
      written: CalendarDate(iso: "2025-08-25"), source: .system),
  ]
}
