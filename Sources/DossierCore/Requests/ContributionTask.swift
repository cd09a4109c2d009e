/// A holder who must say what they have for an inzage (R-O-8.2-1).
package struct ContributionTask: Hashable, Sendable {
  /// The role that keeps the categories.
  package let role: RoleCode
  /// The categories on which it has not answered.
  package let categories: [CategoryCode]

  /// Puts a task together.
  package init(role: RoleCode, categories: [CategoryCode]) {
    self.role = role
    self.categories = categories
  }
}
