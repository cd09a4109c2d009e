import DossierCore
import ScreenKit

extension Workplace {
  /// The groups to choose from: who works with the own groups gets only those.
  var consentGroups: [SchoolGroup] {
    guard rights.cell(.consents).scope == .ownGroup, !ownGroups.isEmpty else { return groups }
    return groups.filter { ownGroups.contains($0.id) }
  }

  /// The same as choices; with more than one school its name stands behind the group.
  var consentGroupOptions: [ChoiceOption] {
    consentGroups.map { group in
      let school = schools.count > 1 ? schools.first { $0.id == group.school }?.name : nil
      return ChoiceOption(group.id.text, label: group.name + (school.map { " (\($0))" } ?? ""))
    }
  }
}
