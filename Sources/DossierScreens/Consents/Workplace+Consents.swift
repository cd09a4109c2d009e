import DossierCore
import ScreenKit

extension Workplace {
  /// The register of consents in the matrix.
  static let consentRegister: CategoryCode = "C23"

  /// Whether the role may see the register of consents.
  package var seesConsents: Bool { consentCell.access != .none }

  /// Whether the role may put words in the register of consents.
  package var recordsConsents: Bool {
    role.nature == .staff && consentCell.access == .change
  }

  /// Whether the role watches over consents as a whole: the FG, and whoever decides for a school.
  package var watchesConsents: Bool {
    switch consentCell.scope {
    case .ownSchool, .board:
      seesConsents
        && (role.nature == .supervision || policy.choices.deciders.contains(role.code))
    case .ownGroup, .perPupil: false
    }
  }

  /// The groups to choose from: who works with the own groups gets only those.
  var consentGroups: [SchoolGroup] {
    guard consentCell.scope == .ownGroup, !ownGroups.isEmpty else { return groups }
    return groups.filter { ownGroups.contains($0.id) }
  }

  /// The same as choices; with more than one school its name stands behind the group.
  var consentGroupOptions: [ChoiceOption] {
    consentGroups.map { group in
      let school = schools.count > 1 ? schools.first { $0.id == group.school }?.name : nil
      return ChoiceOption(group.id.text, label: group.name + (school.map { " (\($0))" } ?? ""))
    }
  }

  private var consentCell: MatrixCell { policy.matrix.cell(role.code, Self.consentRegister) }
}
