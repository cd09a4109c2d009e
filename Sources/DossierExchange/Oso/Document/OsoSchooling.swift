import DossierCore

/// The advice to the next school.
struct OsoAdvice: Hashable, Sendable, Redacted {
  var code: String?
  var explanation: String?
  /// `nil` where nobody is going to call.
  var contactIsNeeded: Bool?
  var contact: OsoContact?
}

/// Early education, which the standard takes only with a coded programme.
struct OsoEarlyEducation: Hashable, Sendable, Redacted {
  var programme: String
  var months: Int
}

/// One year at one school.
struct OsoSchoolYear: Hashable, Sendable, Redacted {
  var year: SchoolYear
  var group: String
  var yearGroup: String
  var brin: BRIN
}

/// Extra support.
struct OsoSupport: Hashable, Sendable, Redacted {
  var needs: OsoAttachment?
  var plan: Plan?

  /// The development plan (OPP).
  struct Plan: Hashable, Sendable, Redacted {
    var adoptedOn: CalendarDate
    var documents: [OsoAttachment]
  }
}

/// Absence of the last year.
struct OsoAbsence: Hashable, Sendable, Redacted {
  var unauthorisedHours: Int?
  var wasReported: Bool?
  var documents: [OsoAttachment] = []
}
