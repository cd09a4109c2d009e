import DossierCore
import DossierOffice
package import ScreenKit

/// A form with a role, and where that role holds: schools and groups, chosen with F4.
package struct AssignmentScreen: WorkplaceScreen {
  package var notice = Notice()
  package var workplace: Workplace
  private let plan: Plan
  private var open: OpenForm<String>
  private var places: PlaceNames
  /// The role, when there is only one that it can be.
  private let onlyRole: RoleCode?
  private var choosing: (field: String, popup: ChoicePopup)?

  static let role = "rol"
  static let schools = "scholen"
  static let groups = "groepen"
  static let until = "tot"

  /// What the form is for.
  struct Plan: Sendable {
    var code: String
    var title: String
    /// Fields above the role.
    var leading: [FormField<String>]
    /// Fields below it.
    var trailing: [FormField<String>]
    var save = Terms.save
    /// Which roles can be chosen.
    var roles: @Sendable (Role) -> Bool = { _ in true }
    /// What stands in the fields at the start.
    var typed: [String: String] = [:]
    var action: @Sendable ([String: String], AssignmentGiven) -> any OfficeAction
    var finish: @Sendable ([String: String], ActionOutcome) -> ScreenEffect

    init(
      code: String, title: String, leading: [FormField<String>], trailing: [FormField<String>],
      action: @escaping @Sendable ([String: String], AssignmentGiven) -> any OfficeAction,
      finish: @escaping @Sendable ([String: String], ActionOutcome) -> ScreenEffect
    ) {
      self.code = code
      self.title = title
      self.leading = leading
      self.trailing = trailing
      self.action = action
      self.finish = finish
    }
  }

  init(_ plan: Plan, at workplace: Workplace) {
    self.plan = plan
    self.workplace = workplace
    places = PlaceNames(workplace)
    let roles = workplace.policy.roles.filter { $0.nature != .dataSubject && plan.roles($0) }
    onlyRole = roles.count == 1 ? roles[0].code : nil
    let fields = plan.leading + Self.fields(plan, roles, workplace.today) + plan.trailing
    open = OpenForm(Form(fields, words: FormWording.words(save: plan.save)))
  }

  /// Groups may have been added since the person logged in.
  package var question: ScreenEffect? { .ask(GroupsQuery()) }
  package var hints: [KeyHint] { open.hints }
  package var isDeciding: Bool { open.isAsking || choosing != nil }
  package var isTyping: Bool { open.form.isTyping || choosing != nil }

  package var fieldHelp: HelpTopic? {
    open.form.focusedField.flatMap { $0.hint.isEmpty ? nil : HelpTopic($0.label, $0.hint) }
  }

  package var screenHelp: HelpTopic? { ManagementAccountWording.help }

  package func heading(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: plan.code, title: plan.title, isChanged: open.form.isChanged, hint: open.form.hint,
      message: open.form.message, position: FormWording.position(open.form.progress))
  }

  package mutating func respond(
    to event: Event, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    if choosing != nil { return choose(event) }
    let changes = open.form.changedFields.count
    switch open.update(event, in: context.body, changes: changes) {
    case .done(.save): return save()
    case .done(.leave): return .done(.back)
    case .done(.prompt(let field)): prompt(field)
    case .done(.putBack), .handled: break
    case .ignored: return .ignored
    }
    return .handled
  }

  package mutating func take(
    _ answer: ScreenAnswer, in context: ScreenContext
  ) -> Outcome<ScreenEffect> {
    switch answer {
    case .answered(let schools as [SchoolAnswer]):
      places = PlaceNames(schools)
      return .handled
    case .performed(let outcome):
      let values = open.form.values
      open.form.settle()
      return .done(plan.finish(values, outcome))
    default: return .ignored
    }
  }

  package func paint(into grid: inout Grid, in context: ScreenContext) {
    open.draw(into: &grid, in: context.body, asking: context.body)
    choosing?.popup.draw(into: &grid, in: context.body)
  }

  private mutating func save() -> Outcome<ScreenEffect> {
    let values = open.form.values
    do throws(PlaceNames.Unknown) {
      return .done(.perform(plan.action(values, try given(values))))
    } catch {
      switch error {
      case .school(let name):
        open.form.refuse(Self.schools, because: ManagementAccountWording.unknownSchool(name))
      case .group(let name):
        open.form.refuse(Self.groups, because: ManagementAccountWording.unknownGroup(name))
      }
      return .handled
    }
  }

  private func given(
    _ values: [String: String]
  ) throws(PlaceNames.Unknown) -> AssignmentGiven {
    let schools = try chosenSchools()
    let groups = try places.groups(in: values[Self.groups] ?? "", of: schools)
    let until = values[Self.until].flatMap {
      $0.isEmpty ? nil : FormValue.date($0, workplace.today)
    }
    return AssignmentGiven(
      role: onlyRole ?? RoleCode(values[Self.role] ?? ""), schools: schools, groups: groups,
      until: until)
  }

  private func chosenSchools() throws(PlaceNames.Unknown) -> [SchoolID] {
    try places.schools(in: open.form.value(Self.schools))
  }

  private mutating func prompt(_ field: String) {
    var options: [ChoiceOption] = []
    var title = ManagementAccountWording.schoolsLabel
    if field == Self.schools {
      options = places.schools.map {
        let name = PlaceNames.withoutComma($0.name)
        return ChoiceOption(name, label: name)
      }
    } else {
      title = ManagementAccountWording.groupsLabel
      let schools = (try? chosenSchools()) ?? []
      options = places.groups(of: schools).map { ChoiceOption($0.label, label: $0.label) }
    }
    guard !options.isEmpty else {
      notice.tell(ManagementAccountWording.noGroups, kind: .warning)
      return
    }
    choosing = (field, ChoicePopup(title: title, options))
  }

  private mutating func choose(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = choosing?.popup.update(event) else { return .handled }
    if case .chosen(let option) = choice, let field = choosing?.field {
      let text = PlaceNames.toggling(option.value, in: open.form.value(field))
      open.form.set(field, to: text)
    }
    choosing = nil
    return .handled
  }
}
