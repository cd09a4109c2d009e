import DossierCore
@testable import DossierOffice

/// The dossier of Aïcha, as an administrative member of staff sees it.
enum InventedDossier {
  static let pupil = PupilID(number: 21)
  static let contactRecord = RecordID(number: 32)
  private static let cell = VisibilityReason.cell(MatrixCell(access: .change, scope: .ownSchool))
  private static let written = CalendarDate(iso: "2026-09-01")

  static func answer(phone: String = "+31612345678") -> DossierAnswer {
    DossierAnswer(
      pupil: pupil, name: name,
      categories: [
        category("C01", "Identiteit", sheet(31, identity)),
        category("C02", "Contact leerling", sheet(32, contact(phone: phone))),
        category("C05", "Persoonsnummers", sheet(33, numbers)),
        results, category("C12", "Groep en organisatie", sheet(34, enrolment)),
        CategoryAnswer(
          code: "C17", label: "Bijzonder verlof", state: .restricted, mayChange: false,
          reason: .restricted(by: nil), sheets: [], entries: [], documents: []),
      ])
  }

  /// The same for somebody who may change nothing and sees no whole number.
  static var readOnly: DossierAnswer {
    var answer = answer()
    answer.categories.removeAll { $0.code == "C05" }
    for index in answer.categories.indices { answer.categories[index].mayChange = false }
    return answer
  }

  /// Only one of the categories, as the form asks for it.
  static func answer(only code: CategoryCode, phone: String = "+31612345678") -> DossierAnswer {
    var whole = answer(phone: phone)
    whole.categories.removeAll { $0.code != code }
    return whole
  }

  private static let name = try? PersonName(
    surname: try? Surname(prefix: "van den", core: "Berg"), callName: "Aïcha")

  private static func category(
    _ code: CategoryCode, _ label: String, _ sheet: SheetAnswer
  ) -> CategoryAnswer {
    CategoryAnswer(
      code: code, label: label, state: .visible, mayChange: true, reason: cell, sheets: [sheet],
      entries: [], documents: [])
  }

  private static func sheet(_ record: Int64, _ fields: [FieldAnswer]) -> SheetAnswer {
    SheetAnswer(record: RecordID(number: record), version: 1, fields: fields, necessity: nil)
  }

  private static let identity = [
    field("c01.achternaam", "Achternaam", "Berg"),
    field("c01.voorvoegsel", "Voorvoegsel", "van den"),
    field("c01.roepnaam", "Roepnaam", "Aïcha"), field("c01.voorletters", "Voorletters", "A."),
    field("c01.geslacht", "Geslacht", "2", text: "Vrouw"),
    field("c01.geboortedatum", "Geboortedatum", "2017-04-03", text: "03-04-2017"),
  ]

  private static func contact(phone: String) -> [FieldAnswer] {
    [
      field("c02.straat", "Straat", "Dorpsstraat"),
      field("c02.postcode", "Postcode", "2611AB", text: "2611 AB"),
      field("c02.telefoon", "Telefoon", phone, text: (try? Phone(phone))?.display),
      field("c02.email", "E-mail", nil), field("c02.adres_geheim", "Adres geheim", "nee"),
    ]
  }

  private static let numbers = [
    field(
      "c05.bsn", "Burgerservicenummer", "*****6785", state: .masked, reason: .masked)
  ]

  private static let enrolment = [
    field("c12.school", "School", "0000000000003", text: "De Regenboog", mayChange: false),
    field("c12.groep", "Groep", "0000000000005", text: "5", mayChange: false),
    field("c12.status", "Status", "ingeschreven", mayChange: false),
  ]

  private static func field(
    _ code: FieldCode, _ label: String, _ value: String?, text: String? = nil,
    state: VisibilityState = .visible, reason: VisibilityReason = cell, mayChange: Bool = true
  ) -> FieldAnswer {
    FieldAnswer(
      code: code, label: label, state: state, value: value, text: text ?? value,
      mayChange: mayChange, reason: mayChange ? reason : .managed, source: .guardian,
      written: written)
  }

  private static var results: CategoryAnswer {
    CategoryAnswer(
      code: "C10", label: "Leerresultaten", state: .visible, mayChange: true, reason: cell,
      sheets: [], entries: [entry], documents: [document])
  }

  static var entry: EntryAnswer {
    EntryAnswer(
      record: RecordID(number: 41), version: 1,
      entry: DossierEntry(
        pupil: pupil, category: "C10", date: InventedSchool.today, title: "Rapportgesprek",
        text: "Lezen gaat vooruit.\nRekenen vraagt aandacht.", author: InventedSchool.colleague,
        written: InventedSchool.today, source: .staff), author: "P. de Vries")
  }

  private static var document: DocumentAnswer {
    DocumentAnswer(
      record: RecordID(number: 42), version: 1,
      document: DocumentDescription(
        pupil: pupil, category: "C10", title: "Rapport", fileType: "pdf", size: 245_760,
        added: InventedSchool.today, author: InventedSchool.colleague, source: .staff),
      author: "P. de Vries")
  }
}
