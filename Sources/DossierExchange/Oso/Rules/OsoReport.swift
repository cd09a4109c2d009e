package import DossierCore

/// What the law lets a report hold beside fields (L-14).
///
/// The list is closed: reports of talks, of meetings with others, of safety and of complaints have
/// no place in it, whatever somebody ticks.
package enum OsoReport {
  /// The categories of which entries and documents may travel.
  package static let recordCategories: Set<CategoryCode> = ["C08", "C09", "C10", "C11", "C13"]

  /// What the file with the words of parents and pupil is called.
  static let remarks = "Opmerkingen van ouders of leerling"
  /// What the file with the needs of the pupil is called.
  static let needs = "Toelichting onderwijsbehoeften"
  /// What the file with the development plan is called.
  static let plan = "Ontwikkelingsperspectief"

  // What reports are called that are made of a block of an incoming file.
  static let view = "Inzage door de ouders (vorige school)"
  static let schoolYears = "Schoolloopbaan"
  static let advice = "Overstapadvies (vorige school)"
  static let absence = "Verzuim in het laatste jaar (vorige school)"
  static let diagnosis = "Diagnose"
  static let actionPlan = "Handelingsplan"
  static let admission = "Toelaatbaarheidsverklaring"
  static let arrangement = "Arrangement"
  static let secondarySupport = "Leerwegondersteunend onderwijs"
  static let referral = "Regionale verwijzingscommissie"
  static let test = "Toets"
  static let finalTest = "Eindtoets"
  static let marks = "Cijferlijst"
  /// What the file with the outcome of the final test is called.
  static let outcome = "Uitkomst doorstroomtoets"
}
