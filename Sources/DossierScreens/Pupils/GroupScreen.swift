package import DossierCore
import DossierOffice
package import ScreenKit

/// Groep kiezen (GR-01): Enter moves the pupil to the chosen group.
package struct GroupScreen: OfficeScreen {
  package var notice = Notice()
  package let policy: Policy?
  private let pupil: PupilID
  private let name: String
  private let groups: [SchoolGroup]
  private var list: ListView

  /// Opens the groups of the pupil's school.
  package init(_ workplace: Workplace, pupil: PupilID, name: String, school: SchoolID) {
    policy = workplace.policy
    self.pupil = pupil
    self.name = name
    groups = workplace.groups.filter { $0.school == school }
    list = ListView(count: groups.count)
  }

  package var hints: [KeyHint] {
    [
      KeyHint(.enter, label: KeyWording.choose.label, help: PupilWording.groupScreenHint),
      KeyHint(.f(3), or: [.escape], KeyWording.back),
    ]
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "GR-01", title: PupilWording.groupTitle(name), hint: PupilWording.groupScreenHint,
      position: groups.isEmpty ? "" : "\(list.selected + 1)/\(groups.count)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if case .key(let key) = event, key == .f(3) || key == .escape { return .done(.back) }
    let outcome = list.update(event, in: context.body, naming: { [groups] in groups[$0].name })
    return outcome.map { .perform(MovePupil(pupil: pupil, group: groups[$0].id)) }
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .performed(let outcome) = answer else { return .ignored }
    let group = groups.first { $0.id == outcome.group }?.name ?? ""
    return .done(.backWith(Message(PupilWording.moved(group))))
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    list.draw(
      into: &grid, in: context.body,
      columns: [
        ListColumn(PupilWording.group, width: 24), ListColumn(PupilWording.yearGroup, width: 12),
      ], empty: PupilWording.noGroups
    ) { ListRow([groups[$0].name, groups[$0].yearGroup ?? ""]) }
  }
}
