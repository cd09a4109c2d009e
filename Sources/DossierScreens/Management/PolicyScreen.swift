import DossierCore
import DossierOffice
package import ScreenKit

/// Beleid (BL-01): the matrix that is in force, read-only; rubrieken down, roles across.
package struct PolicyScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private var matrix: MatrixView
  let roles: [Role]

  /// Opens the policy with the cursor on the column of the own role.
  package init(_ workplace: Workplace) {
    self.workplace = workplace
    roles = workplace.policy.roles.filter { $0.nature != .dataSubject }
    matrix = MatrixView(
      rows: workplace.policy.categories.count, columns: roles.count,
      column: roles.firstIndex { $0.code == workplace.role.code } ?? 0)
  }

  package var screenHelp: HelpTopic? { ManagementPolicyWording.help }

  package var fieldHelp: HelpTopic? {
    place.map { role, category, cell in
      HelpTopic(
        "\(category.code.text) \(category.label)",
        ManagementPolicyWording.text(role, category, cell))
    }
  }

  package var hints: [KeyHint] {
    [
      KeyHint(.f(3), or: [.escape], KeyWording.back),
      KeyHint(
        .enter, label: ManagementPolicyWording.explain, help: ManagementPolicyWording.explainHelp),
      KeyHint(.right, or: [.left], ManagementPolicyWording.sideways),
      KeyHint(.f(9), ManagementPolicyWording.adopt),
    ]
  }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "BL-01", title: ManagementPolicyWording.title,
      hint: place.map(ManagementPolicyWording.sentence) ?? "",
      position: "\(matrix.row + 1)/\(matrix.rows)")
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    guard case .key(let key) = event else { return .ignored }
    if key == .f(3) || key == .escape { return .done(.back) }
    if key == .enter, let (role, category, cell) = place {
      notice.explain(
        Explanation(
          title: "\(category.code.text) \(category.label)",
          what: ManagementPolicyWording.text(role, category, cell),
          now: ManagementPolicyWording.now))
      return .handled
    }
    if key == .f(9) {
      notice.explain(
        Explanation(
          title: ManagementPolicyWording.adoptTitle, what: ManagementPolicyWording.adoptWhat,
          now: ManagementPolicyWording.approvers(workplace.policy.adopters)))
      return .handled
    }
    return matrix.move(key, in: parts(context).table) ? .handled : .ignored
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    let (top, table) = parts(context)
    let place = GridPosition(row: top.row, column: 3)
    grid.put(
      ManagementPolicyWording.identity(workplace.policy.identity), at: place, width: top.width - 6)
    grid.put(
      ManagementPolicyWording.legend, at: GridPosition(row: top.row + 1, column: 3),
      width: top.width - 6)
    let categories = workplace.policy.categories
    matrix.draw(
      into: &grid, in: table, corner: ManagementPolicyWording.category,
      headings: roles.map(\.code.text),
      label: { "\(categories[$0].code.text.padded(to: 5))\(categories[$0].label)" },
      cell: { letter(categories[$0], roles[$1]) })
  }

  private var place: (Role, DataCategory, MatrixCell)? {
    let categories = workplace.policy.categories
    guard categories.indices.contains(matrix.row), roles.indices.contains(matrix.column) else {
      return nil
    }
    let (role, category) = (roles[matrix.column], categories[matrix.row])
    return (role, category, workplace.policy.matrix.cell(role.code, category.code))
  }

  private func letter(_ category: DataCategory, _ role: Role) -> String {
    guard category.isRecorded else { return "n" }
    return ManagementPolicyWording.letter(
      workplace.policy.matrix.cell(role.code, category.code).access)
  }

  private func parts(_ context: ScreenContext) -> (top: Rect, table: Rect) {
    let (top, rest) = context.body.splitTop(3)
    return (top, rest)
  }
}
