import DossierCore

/// The pupil in an OSO file, in the order of the schema.
struct OsoPupil: Hashable, Sendable, Redacted {
  var givenNames: [String] = []
  var initials: String?
  var prefix: String?
  var surname: String
  var callName: String?
  var birth: Birth?
  var sex: String?
  var addressIsSecret: Bool?
  var address: OsoAddress?
  var reachability: [OsoReachability] = []
  var registeredName: RegisteredName?
  var number: PersonalNumber?
  var pupilNumber: String?
  var enrolledOn: CalendarDate?
  var leftOn: CalendarDate?
  var guardiansAreLiable: Bool?
  var advice: OsoAdvice?
  var nursery: String?
  var earlyEducation: OsoEarlyEducation?
  var schoolYears: [OsoSchoolYear] = []
  var support: OsoSupport?
  var absence: OsoAbsence?
  var sittings: [OsoSitting] = []
  var attachments: [OsoAttachment] = []
  var guardians: [OsoGuardian] = []

  /// The date, or only the month when the register does not know the day.
  enum Birth: Hashable, Sendable {
    case date(CalendarDate)
    case month(String)
  }

  /// The name in the population register, when it is not the name in use.
  struct RegisteredName: Hashable, Sendable, Redacted {
    var givenNames: [String]
    var prefix: String?
    var surname: String
    var birthDate: CalendarDate
  }

  /// One of the two numbers, never both.
  enum PersonalNumber: Hashable, Sendable, Redacted {
    case bsn(BSN)
    case education(Onderwijsnummer)
  }
}
