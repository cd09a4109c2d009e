/// Who writes: the controller, as its letterhead says.
package struct LetterSender: Hashable, Sendable {
  /// The board or the school.
  package var name: String
  /// The function or department.
  package var department: String
  /// The postal address.
  package var addressLines: [String]
  /// The telephone number.
  package var phone: String
  /// The address for mail.
  package var email: String
  /// The address of the website.
  package var website: String

  /// Puts a letterhead together.
  package init(
    name: String, department: String = "", addressLines: [String] = [], phone: String = "",
    email: String = "", website: String = ""
  ) {
    self.name = name
    self.department = department
    self.addressLines = addressLines
    self.phone = phone
    self.email = email
    self.website = website
  }
}
