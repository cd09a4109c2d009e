/// Where a school can be found and called, for letters and for files to other schools.
package struct SchoolContact: Hashable, Sendable, Codable {
  /// The street.
  package var street: String
  /// The house number, with what follows it.
  package var houseNumber: String
  /// The postcode.
  package var postcode: String
  /// The town.
  package var town: String
  /// The telephone number.
  package var phone: String
  /// The address for mail.
  package var email: String?

  /// Puts it together; the office checks each part.
  package init(
    street: String, houseNumber: String, postcode: String, town: String, phone: String,
    email: String? = nil
  ) {
    self.street = street
    self.houseNumber = houseNumber
    self.postcode = postcode
    self.town = town
    self.phone = phone
    self.email = email
  }

  /// The address as it stands on an envelope.
  package var addressLines: [String] { ["\(street) \(houseNumber)", "\(postcode) \(town)"] }

  /// What each part must be like.
  package static let fields: [DataField] = [
    DataField(code: "straat", label: "Straat", kind: .text, isRequired: true, maximumLength: 80),
    DataField(
      code: "huisnummer", label: "Huisnummer", kind: .text, isRequired: true, maximumLength: 12),
    DataField(code: "postcode", label: "Postcode", kind: .postcode, isRequired: true),
    DataField(code: "plaats", label: "Plaats", kind: .text, isRequired: true, maximumLength: 80),
    DataField(code: "telefoon", label: "Telefoon", kind: .phone, isRequired: true),
    DataField(code: "email", label: "E-mail", kind: .email),
  ]
}

extension SchoolContact {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      street: try reader.text(), houseNumber: try reader.text(), postcode: try reader.text(),
      town: try reader.text(), phone: try reader.text(), email: try reader.optionalText())
  }

  func write(to writer: inout ByteWriter) {
    for text in [street, houseNumber, postcode, town, phone] { writer.write(text: text) }
    writer.write(optionalText: email)
  }
}
