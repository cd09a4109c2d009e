import DossierCore
import DossierOffice
import ScreenKit

/// What was typed of a file about groups of pupils for a supplier.
struct SupplySheet: Sendable {
  typealias Words = SupplyWording

  var ground: GroundSheet
  /// The suppliers to choose from.
  var recipients: [ChoiceOption] = []
  private var rows: [RecipientRow] = []

  /// The choice that means every group.
  private static let every = "alle"

  init(_ workplace: Workplace) {
    ground = GroundSheet(workplace, values: [.profile: SupplierProfile.small.rawValue])
  }

  subscript(field: DisclosureField) -> String { ground[field] }

  var recipient: RecordID? { RecordID(self[.recipient]) }

  /// The groups that were chosen, each once.
  var groups: [GroupID] {
    if self[.group] == Self.every { return ground.workplace.groups.map(\.id) }
    var groups: [GroupID] = []
    for field in [DisclosureField.group, .secondGroup, .thirdGroup] {
      if let group = GroupID(self[field]), !groups.contains(group) { groups.append(group) }
    }
    return groups
  }

  /// Takes over the suppliers that are in use.
  mutating func take(_ answer: RecipientsAnswer) {
    recipients = answer.choices
    rows = answer.rows
    offerGround()
  }

  /// What the policy lets this kind of recipient have.
  mutating func offerGround() {
    let policy = ground.workplace.policy
    guard let row = rows.first(where: { $0.recipient == recipient }),
      let type = policy.recipientType(row.type)
    else {
      ground.choices = GroundChoices()
      return
    }
    ground.choices = GroundChoices(row, type, in: policy)
    ground.propose()
  }

  /// The file; the rules of the fields made sure that what it needs is there.
  var action: SupplyGroup {
    SupplyGroup(
      groups: groups, recipient: recipient ?? RecordID(number: 0),
      profile: SupplierProfile(rawValue: self[.profile]) ?? .small,
      purpose: PurposeCode(self[.purpose]), support: ground.support,
      subsidiarity: ground.answer(.subsidiarity),
      proportionality: ground.answer(.proportionality), reason: self[.reason],
      until: ground.day(.until))
  }

  /// The fields that belong to what was chosen so far.
  var fields: [FormField<DisclosureField>] {
    let whom = ground.choice(
      .recipient, DisclosureFormWording.recipient, recipients,
      heading: DisclosureFormWording.whoHeading, isRequired: true, hint: Words.recipientHint)
    guard !ground.choices.bases.isEmpty else { return [whom] }
    return [whom] + groupFields + ground.groundFields + [reasonField] + ground.testFields
      + [untilField]
  }

  private var groupFields: [FormField<DisclosureField>] {
    let workplace = ground.workplace
    let groups = workplace.groups.map { ChoiceOption($0.id.text, label: $0.name) }
    let more = [ChoiceOption("", label: Words.noMore)] + groups
    let isEvery = self[.group] == Self.every
    let first = ground.choice(
      .group, Words.group, [ChoiceOption(Self.every, label: Words.everyGroup)] + groups,
      isRequired: true, hint: Words.groupHint)
    let others =
      isEvery || self[.group].isEmpty
      ? []
      : [
        ground.choice(.secondGroup, Words.also, more, hint: Words.groupHint),
        ground.choice(.thirdGroup, Words.also, more, hint: Words.groupHint),
      ]
    let profile = ground.choice(
      .profile, Words.profile,
      SupplierProfile.allCases.map { ChoiceOption($0.rawValue, label: Words.word($0)) },
      isRequired: true, hint: Words.profileHint)
    return [first] + others + [profile]
  }

  private var reasonField: FormField<DisclosureField> {
    ground.text(.reason, Words.reason, isRequired: true, hint: Words.reasonHint)
  }

  private var untilField: FormField<DisclosureField> {
    PolicyField.date(
      .until, label: DisclosureFormWording.until, value: ground.day(.until), isRequired: false,
      hint: DisclosureFormWording.untilHint, today: ground.workplace.today)
  }
}
