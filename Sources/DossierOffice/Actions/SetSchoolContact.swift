package import DossierCore

/// Says where a school can be found and called: files to other schools must name it.
package struct SetSchoolContact: OfficeAction {
  package static let name = "school.contact"
  package static let parameters: [Parameter] = [
    .required("school"), .required("street"), .required("houseNumber"), .required("postcode"),
    .required("town"), .required("phone"), .optional("email"),
  ]
  package static let example = SetSchoolContact(
    school: SchoolID(number: 3),
    SchoolContact(
      street: "Dorpsstraat", houseNumber: "1", postcode: "9999ZZ", town: "Stitswerd",
      phone: "0595123456", email: "info@school.example"))

  /// The school.
  package var school: SchoolID
  /// Where it can be found and called.
  package var contact: SchoolContact

  /// Puts the change together.
  package init(school: SchoolID, _ contact: SchoolContact) {
    self.school = school
    self.contact = contact
  }

  package init(from decoder: any Decoder) throws {
    school = try decoder.container(keyedBy: Key.self).decode(SchoolID.self, forKey: .school)
    contact = try SchoolContact(from: decoder)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(school, forKey: .school)
    try contact.encode(to: encoder)
  }

  private enum Key: String, CodingKey { case school }

  package func perform(in office: Office) throws -> ActionOutcome {
    let checked = try checked(on: office.viewer.today)
    return try office.change(school: school, saying: "contact") { $0.contact = checked }
  }

  /// The same with each part as it is kept; throws everything that is wrong with it at once.
  private func checked(on today: CalendarDate) throws -> SchoolContact {
    let typed = [
      contact.street, contact.houseNumber, contact.postcode, contact.town, contact.phone,
      contact.email ?? "",
    ]
    var problems: [FieldProblem] = []
    var kept: [String?] = []
    for (field, text) in zip(SchoolContact.fields, typed) {
      do {
        let value = try field.canonical(of: text, today: today)
        if value == nil, field.isRequired {
          problems.append(FieldProblem(field: field.code, fault: .required))
        }
        kept.append(value)
      } catch {
        problems.append(FieldProblem(field: field.code, fault: error))
      }
    }
    guard problems.isEmpty else { throw Refusal.invalid(problems) }
    return SchoolContact(
      street: kept[0] ?? "", houseNumber: kept[1] ?? "", postcode: kept[2] ?? "",
      town: kept[3] ?? "", phone: kept[4] ?? "", email: kept[5])
  }
}
