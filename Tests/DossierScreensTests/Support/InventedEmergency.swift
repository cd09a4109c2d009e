import DossierCore
@testable import DossierOffice

/// An emergency: who looked, and what the dossier of a pupil outside the own list then shows.
enum InventedEmergency {
  static let expires = Moment(startOf: InventedSchool.today).adding(seconds: 86_400)

  static let access = EmergencyAnswer(
    access: RecordID(number: 51), pupil: InventedDossier.pupil, pupilName: "Berg, Aïcha van den",
    person: "P. de Vries", role: "LKR", opened: Moment(startOf: InventedSchool.today),
    expires: expires, reviewBy: InventedSchool.today.adding(days: 5),
    reason: "Ongeval op het plein", isWaiting: true, reviews: [])

  /// Only the alerts and the emergency numbers.
  static var dossier: DossierAnswer {
    DossierAnswer(
      pupil: InventedDossier.pupil, name: InventedDossier.answer().name,
      categories: [
        category(
          "C02", "Contact leerling",
          [
            ("c02.noodnummer", "Noodnummer", "06-12345678"),
            ("c02.noodcontact", "Noodcontact", "Oma"),
          ]),
        category(
          "C07", "Gezondheid voor ondersteuning",
          [("c07a.instructie", "Instructie voor de klas", "EpiPen in de la van de conciërge")]),
      ])
  }

  private static func category(
    _ code: CategoryCode, _ label: String, _ fields: [(FieldCode, String, String)]
  ) -> CategoryAnswer {
    let reason = VisibilityReason.emergency(until: expires)
    let answers = fields.map { code, label, text in
      FieldAnswer(
        code: code, label: label, state: .visible, value: text, text: text, mayChange: false,
        reason: reason, source: .guardian, written: InventedSchool.today)
    }
    return CategoryAnswer(
      code: code, label: label, state: .summary, mayChange: false, reason: reason,
      sheets: [
        SheetAnswer(record: RecordID(number: 61), version: 1, fields: answers, necessity: nil)
      ], entries: [], documents: [])
  }
}
