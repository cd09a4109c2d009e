package import DossierCore

/// The person at the old school whom the next school has to speak to (contactpersoon).
package struct OsoContact: Hashable, Sendable, Redacted {
  /// The name.
  package var name: String
  /// The telephone number.
  package var phone: Phone
  /// The e-mail address.
  package var email: EmailAddress?

  /// Names a contact person; `nil` without a name, because the standard wants name and number.
  package init?(name: String, phone: Phone, email: EmailAddress? = nil) {
    guard !name.isEmpty else { return nil }
    self.name = name
    self.phone = phone
    self.email = email
  }
}
