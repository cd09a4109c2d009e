import DossierCore
import DossierStore
import Sealing

/// Everything a new store begins with.
struct FoundingPlan {
  /// The policy that is in force from the first day.
  var policy: Policy
  /// The schools.
  var schools: [School]
  /// Their groups, if these are known already.
  var groups: [SchoolGroup] = []
  /// The school holidays of the board, if they are known.
  var holidays = SchoolHolidays.unknown
  /// The first accounts.
  var people: [FoundingPerson]
  /// Whether it is a demo, for good.
  var isDemo = false
  /// The moment of founding.
  var moment: Moment
}

/// Somebody with an account from the first day.
struct FoundingPerson {
  /// What they type to log in.
  var login: String
  /// Their name.
  var name: String
  /// Their password.
  var password: Secret
  /// Their roles.
  var assignments: [RoleAssignment]
  /// The day they signed the statement of secrecy.
  var secrecySigned: CalendarDate?
}
