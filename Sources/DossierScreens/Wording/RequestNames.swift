package import DossierCore

/// What the parts and people of a request are called, as far as the reader may know.
package struct RequestNames: Hashable, Sendable {
  /// The names of roles, categories and fields.
  package let policy: Policy
  /// The names of colleagues.
  package var accounts: [AccountID: String]
  /// The names of parts that are not in the policy, such as the title of an entry.
  package var items: [RequestItem: String]
  /// The names of parents, guardians and recipients.
  package var people: [RecordID: String]

  /// Takes the names.
  package init(
    _ policy: Policy, accounts: [AccountID: String] = [:], items: [RequestItem: String] = [:],
    people: [RecordID: String] = [:]
  ) {
    self.policy = policy
    self.accounts = accounts
    self.items = items
    self.people = people
  }

  /// A part of a dossier, for example "Adres: telefoon".
  package func name(_ item: RequestItem) -> String {
    if let known = items[item] { return known }
    return switch item {
    case .wholeDossier: RequestWording.wholeDossier
    case .category(let code): name(code)
    case .field(let code, _):
      policy.field(code).map { "\($0.category.label): \($0.field.label)" } ?? code.text
    case .record: "een verslag of document"
    }
  }

  /// Parts in a row, for example "Adres, Verzuim en nog 3".
  package func list(_ items: [RequestItem], atMost limit: Int = 3) -> String {
    let names = items.prefix(limit).map { name($0) }.joined(separator: ", ")
    return items.count > limit ? "\(names) en nog \(items.count - limit)" : names
  }

  /// A category.
  package func name(_ code: CategoryCode) -> String { policy.category(code)?.label ?? code.text }
  /// A role.
  package func name(_ code: RoleCode) -> String { policy.role(code)?.label ?? code.text }
  /// A colleague.
  package func name(_ account: AccountID) -> String { accounts[account] ?? "een collega" }
  /// A parent, guardian or recipient; the words are for one whose name may not be seen.
  package func name(_ person: RecordID, otherwise words: String) -> String {
    people[person] ?? words
  }
}
