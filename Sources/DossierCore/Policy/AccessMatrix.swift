/// How much a role may do with a category.
package enum Access: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
  /// Nothing: the category is not there.
  case none
  /// Only the fields that the policy marks as summary (`s`).
  case summary
  /// See everything that no exception hides (`V`).
  case view
  /// Change, which includes seeing (`W`).
  case change

  private var rank: Int {
    switch self {
    case .none: 0
    case .summary: 1
    case .view: 2
    case .change: 3
    }
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }
}

/// Which pupils a cell is about.
package enum Scope: String, Hashable, Sendable, Codable, CaseIterable {
  /// The own groups or caseload (`E`).
  case ownGroup
  /// The own schools (`S`).
  case ownSchool
  /// All schools of the board (`B`).
  case board
  /// Only pupils with a grant that has an end date (`P`).
  case perPupil
}

/// One cell of the matrix.
package struct MatrixCell: Hashable, Sendable, Codable {
  /// How much.
  package var access: Access
  /// For which pupils.
  package var scope: Scope

  /// Pairs access with scope.
  package init(access: Access, scope: Scope) {
    self.access = access
    self.scope = scope
  }

  /// No access.
  package static let none = MatrixCell(access: .none, scope: .perPupil)
}

/// Role x category: who sees and changes what.
///
/// A missing cell means no access.
package struct AccessMatrix: Hashable, Sendable, Codable {
  /// The cells that give something.
  package var cells: [RoleCode: [CategoryCode: MatrixCell]]

  /// Takes the cells.
  package init(cells: [RoleCode: [CategoryCode: MatrixCell]]) {
    self.cells = cells
  }

  /// The cell of a role and a category; no access when there is none.
  package func cell(_ role: RoleCode, _ category: CategoryCode) -> MatrixCell {
    cells[role]?[category] ?? .none
  }
}
