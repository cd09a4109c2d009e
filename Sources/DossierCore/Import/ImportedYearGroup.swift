/// The year group (jaargroep) by the code list of EDEXML.
package enum ImportedYearGroup: String, Hashable, Sendable, CaseIterable {
  /// Younger than one year.
  case babies = "B"
  /// One to two years old.
  case oneYearOlds = "D"
  /// Toddlers of three to four years.
  case group0 = "0"
  /// Four-year-olds; the first of eight years of primary school.
  case group1 = "1"
  case group2 = "2"
  case group3 = "3"
  case group4 = "4"
  case group5 = "5"
  case group6 = "6"
  case group7 = "7"
  case group8 = "8"
  /// First year of secondary school.
  case secondary1 = "11"
  case secondary2 = "12"
  case secondary3 = "13"
  case secondary4 = "14"
  case secondary5 = "15"
  case secondary6 = "16"
  /// Special primary education.
  case specialEducation = "S"
  /// Special secondary education.
  case secondarySpecial = "V"
  /// Several years in one group; each pupil's own year is with the pupil.
  case combined = "C"
  /// Outside primary and secondary education.
  case neitherPrimaryNorSecondary = "N"
  /// A pupil or group of the past.
  case historic = "H"
}
