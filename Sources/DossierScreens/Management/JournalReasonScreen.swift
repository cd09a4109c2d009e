package import DossierCore
import DossierOffice
package import ScreenKit

/// Logboek, waarom kijkt u? (LG-00): nobody reads the journal without a reason (R-O-6.3-2).
package struct JournalReasonScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let pupil: PupilID?
  private let reasons = JournalQuery.Reason.allCases
  private var list: ListView

  /// Opens the question; with a pupil only the lines about that one follow.
  package init(_ workplace: Workplace, pupil: PupilID? = nil) {
    self.workplace = workplace
    self.pupil = pupil
    list = ListView(count: reasons.count)
  }

  package var screenHelp: HelpTopic? { ManagementJournalWording.help }

  package var hints: [KeyHint] {
    [
      KeyHint(.f(3), or: [.escape], KeyWording.back),
      KeyHint(
        .enter, label: ManagementJournalWording.show, help: ManagementJournalWording.reasonHint),
    ]
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "LG-00", title: ManagementJournalWording.reasonTitle,
      hint: ManagementJournalWording.reasonHint,
      position: "\(list.selected + 1)/\(reasons.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event, key == .f(3) || key == .escape { return .done(.back) }
    let reasons = reasons
    return list.update(
      event, in: context.body.inset(vertical: 1),
      naming: { ManagementJournalWording.word(reasons[$0]) }
    )
    .map { .replace(JournalScreen(workplace, reason: reasons[$0], pupil: pupil)) }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body.inset(vertical: 1),
      columns: [
        ListColumn(ManagementJournalWording.reasonColumn, width: 24),
        ListColumn(
          ManagementJournalWording.reasonDetail, width: 40, isFlexible: true, priority: 1),
      ]
    ) {
      ListRow([
        ManagementJournalWording.word(reasons[$0]),
        ManagementJournalWording.explanation(reasons[$0]),
      ])
    }
  }
}
