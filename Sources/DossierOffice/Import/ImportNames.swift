package import DossierCore

/// What fields, categories, roles and groups are called here: a report tells no codes to people.
package struct ImportNames {
  private let policy: Policy
  private let groups: [GroupID: String]

  /// Takes the names of a board and its groups.
  package init(_ policy: Policy, groups: [GroupID: String] = [:]) {
    self.policy = policy
    self.groups = groups
  }

  /// The label of a field.
  package func name(of field: FieldCode) -> String {
    policy.field(field)?.field.label ?? field.text
  }

  /// The label of a category.
  package func name(of category: CategoryCode) -> String {
    policy.category(category)?.label ?? category.text
  }

  /// The label of a role.
  package func name(of role: RoleCode) -> String { policy.role(role)?.label ?? role.text }

  /// The name of a group.
  package func name(of group: GroupID) -> String { groups[group] ?? group.text }

  /// What a field or category is called by its code; `nil` for the name of an element of a file.
  package func name(ofCode code: String) -> String? {
    policy.field(FieldCode(code))?.field.label ?? policy.category(CategoryCode(code))?.label
  }
}

extension Office {
  /// The names for a report of this office.
  package var importNames: ImportNames {
    ImportNames(policy, groups: directory.groups.mapValues(\.name))
  }
}
