/// A category of the OSO standard, which a school sends or switches off as a whole.
///
/// The raw value is the name of its element in the file; the order is that of the schema.
package enum OsoCategory: String, Hashable, Sendable, CaseIterable {
  /// The description of the file itself.
  case metadata = "cat_metadata"
  /// What the parents said when they saw the report (inzage).
  case parentView = "cat_ouderinzage"
  /// The school that sends.
  case school = "cat_school"
  /// The pupil.
  case pupil = "cat_leerling"
  /// Parents and guardians.
  case guardians = "cat_oudersverzorgers"
  /// Early education (VVE).
  case earlyEducation = "cat_vve"
  /// The school years so far.
  case schoolYears = "cat_schoolloopbaan"
  /// The advice to the next school.
  case advice = "cat_overstapadvies"
  /// Extra support, with the development plan (OPP).
  case support = "cat_onderwijsondersteuning"
  /// Absence.
  case absence = "cat_verzuim"
  /// The final test of primary education.
  case finalTest = "cat_eindtoetsbo"
  /// Results of tests.
  case tests = "cat_toetsresultaten"
  /// Action plans.
  case actionPlans = "cat_handelingsplannen"
  /// Lists of marks.
  case marks = "cat_cijferlijsten"
  /// What only vocational education asks for.
  case vocational = "cat_vombo"
  /// Other documents.
  case attachments = "cat_bijlagedocs"
}
