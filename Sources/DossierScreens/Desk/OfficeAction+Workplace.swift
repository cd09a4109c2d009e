import DossierOffice

extension OfficeAction {
  /// Whether it changes what a workplace holds: schools, groups, roles or the names of people.
  var changesWorkplace: Bool { workplaceChanges.contains(Self.name) }
}

private let workplaceChanges: Set<String> = [
  AddSchool.name, AddGroup.name, ChangeGroup.name, InviteAccount.name, AssignRole.name,
  ApproveRole.name, WithdrawRole.name, BlockAccount.name,
]
