import DossierCore
import DossierOffice

/// The invented words of the demo: names, values of fields, reports and a small document.
enum DemoWords {
  private static let schools = [
    "De Kastanje", "Het Kompas", "De Vuurtoren", "De Boomhut", "Het Zeilschip", "De Regenboog",
    "De Klimop", "Het Palet", "De Wegwijzer", "De Zonnewijzer",
  ]
  private static let instructions = [
    "Tien minuten extra tijd bij toetsen", "Zit graag vooraan, links van het bord",
    "Eerst opdracht herhalen, dan pas beginnen", "Na de pauze vijf minuten rust geven",
    "Bij benauwdheid: puffer in la 2 van de balie",
  ]
  /// The name of a role for the login screen, where a longer one would be cut off; `nil` for others.
  static func short(_ role: String) -> String? {
    [
      "ASS": "Assistent", "ADM": "Administratie", "CLA": "Coördinator LA", "IB": "Int. begeleider",
      "ICT": "ICT", "SMW": "Maatsch. werk", "VTP": "Vertr. persoon", "FG": "Privacy (FG)",
    ][role]
  }

  static let necessity = "Nodig om dit kind veilig te kunnen begeleiden (demo)"
  static let newcomer = "Nieuwe collega (demo)"
  static let grantReason = "Begeleiding dit schooljaar (demo)"
  static let emergencyReason = "Gevallen op het plein, eigen leraar niet bereikbaar (demo)"
  static let documentTitle = "Getekend gespreksverslag (demo)"
  static let documentFile = "verslag.txt"
  static let extensionReason = "De gegevens komen uit meer systemen (demo)"
  static let situation = "Wij willen niet dat de school foto's van ons kind bewaart (demo)"
  static let advice = "Let op: de termijn loopt morgen af. Vraag de ouder naar de balie (demo)"
  static let statutoryPeriod = "De bewaartermijn uit de wet is nog niet om (demo)"
  static let withdrawal = "Telefonisch ingetrokken (demo)"
  static let stranger = "A. Buurvrouw (demo)"
  static let handled = "Van de website gehaald en nagekeken (demo)"
  static let expert = "Praktijk De Klank, logopedie (demo)"
  static let expertChannel = "Beveiligde mail (demo)"
  static let expertQuestion = "Hoe kan de school helpen bij het spreken (demo)"
  static let expertPlace = "Map deskundigen (demo)"

  static let recipientContact = "Afdeling privacy (demo)"
  static let recipientChannel = "Beveiligde mail (demo)"
  static let agreementPlace = "Map overeenkomsten, bestuursbureau (demo)"
  static let ownText = "Eigen tekst (demo)"
  static let dataSubjects = "Alle leerlingen (demo)"
  static let subprocessor = "Rekencentrum Noord (demo)"
  static let country = "Nederland"
  static let transferReason = "Hoort in het dossier voor de volgende school (demo)"
  static let proportion = "Alleen naam en geboortedatum (demo)."
  static let disclosureReason = "Om te weten om wie het gaat (demo)"

  static func school(_ number: Int) -> String {
    let name = schools[number % schools.count]
    return number < schools.count ? name : "\(name) \(number / schools.count + 1)"
  }

  /// BRINs that no school has; the first is that of the published example files of EDEXML.
  static func brin(_ number: Int) -> String {
    number == 0 ? "99ZZ" : "99X" + String(UnicodeScalar(UInt8(65 + number % 24)))
  }

  /// An address in a place that does not exist, with a number that nobody is given.
  static func contact(_ number: Int) -> SchoolContact {
    SchoolContact(
      street: "Kastanjelaan", houseNumber: String(number + 1), postcode: "9999ZZ",
      town: "Stitswerd", phone: "+31200000\(100 + number)", email: "info@school.example")
  }

  static func formsPlace(_ group: String) -> String { "Map toestemmingen \(group) (demo)" }

  static func person(_ role: Role) -> String { "\(role.label) (demo)" }

  static func houseNumber(_ address: ImportedAddress) -> String? {
    address.houseNumber.map { $0 + (address.addition ?? "") }
  }

  static func contact(_ guardian: ImportedGuardian) -> String {
    let name = [guardian.name.callName, guardian.name.prefix, guardian.name.surname]
    return name.compactMap(\.self).joined(separator: " ")
  }

  static func entryTitle(_ category: DataCategory) -> String { "\(category.label) (demo)" }

  static func entryText(_ category: DataCategory) -> String {
    """
    Verzonnen verslag voor de demo, bij \(category.label.lowercased()).
    Besproken hoe het gaat en wat de volgende stap is. Afspraak: over zes weken opnieuw kijken.
    """
  }

  /// A value that fits a field; `nil` for what a demo leaves empty.
  static func value(of field: DataField, number: Int, today: CalendarDate) -> String? {
    switch field.kind {
    case .text: cut(text(of: field, number), to: field.maximumLength)
    case .memo: "Verzonnen tekst voor de demo: \(field.label.lowercased())."
    case .date: date(of: field, number, today).iso
    case .choice: field.choices.isEmpty ? nil : field.choices[number % field.choices.count].value
    case .yesNo: number % 2 == 0 ? FieldValue.yes : FieldValue.no
    case .number: String(number % 12)
    case .postcode: "1234AB"
    // Behind an area code no number begins with 0.
    case .phone: "0200123456"
    case .email: "demo@school.example"
    case .initials: "D"
    case .bsn, .onderwijsnummer, .group, .groups, .school: nil
    }
  }

  /// The one document there is, as if it lay in a folder.
  static var shelf: DocumentShelf {
    DocumentShelf { _ in
      var pieces = [Array("Verzonnen verslag voor de demo.\n".utf8)]
      return DocumentBytes(size: pieces[0].count, fileType: "txt") { pieces.popLast() }
    }
  }

  private static func text(of field: DataField, _ number: Int) -> String {
    if field.isInstruction { return instructions[number % instructions.count] }
    // A code of the standard, so that a file for secondary school can be made.
    if field.code == "c10.advies" { return "42" }
    return field.maximumLength < 12 ? "99XX" : "Demo \(field.label.lowercased())"
  }

  /// What ends or comes again lies ahead, everything else behind.
  private static func date(
    of field: DataField, _ number: Int, _ today: CalendarDate
  ) -> CalendarDate {
    let isAhead = ["tot", "evaluatie", "volgend"].contains { field.code.text.contains($0) }
    return today.adding(days: isAhead ? 60 + number % 90 : -30 - number % 90)
  }

  private static func cut(_ text: String, to length: Int) -> String { String(text.prefix(length)) }
}
