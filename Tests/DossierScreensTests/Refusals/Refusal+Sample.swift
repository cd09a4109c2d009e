import DossierCore
import DossierOffice

extension Refusal: SampledRefusal {
  /// More words of a case than its sample has.
  static let more: [Refusal] =
    Subject.allCases.dropFirst().map { .notFound($0) }
    + DateProblem.allCases.map { .impossibleDate($0) }
    + LoginProblem.allCases.map { .loginUnusable($0) }
    + PasswordProblem.allCases.map { .password($0) }
    + [.categoryHolds("C01", no: .entries), .categoryHolds("C10", no: .sheets)]

  static func sample(after refusal: Refusal?) -> Refusal? {
    switch refusal {
    case nil: .notFound(.pupil)
    case .notFound: .roleMayNot("LKR", "R-O-6.1-1")
    case .roleMayNot: .mayNotChange("C01", .restricted(by: nil))
    case .mayNotChange:
      .invalid([FieldProblem(field: "c02.telefoon", fault: .phone(.areaCodeMissing))])
    case .invalid: .conflict([])
    case .conflict: .stale
    case .stale: .incomplete(["c01.achternaam"])
    case .incomplete: .necessityMissing("C17")
    case .necessityMissing: .consentMissing("C17")
    case .consentMissing: .reasonMissing("R-O-5.1-C")
    case .reasonMissing: .impossibleDate(.overlap)
    case .impossibleDate: .wrongGroup
    case .wrongGroup: .nothingToChange
    case .nothingToChange: .alreadyWithdrawn
    case .alreadyWithdrawn: .documentTooLarge(limit: 52_428_800)
    case .documentTooLarge: .documentEmpty
    case .documentEmpty: .categoryHolds("C01", no: .documents)
    case .categoryHolds: .loginUnusable(.malformed)
    case .loginUnusable: .rolesExclude("FG", "DIR")
    case .rolesExclude: .aboutOneself("R-O-6.1-1")
    case .aboutOneself: .notApprover("IB")
    case .notApprover: .fingerprintDiffers
    case .fingerprintDiffers: .keysNotMade
    case .keysNotMade: .password(.wrong)
    case .password: .importChanged
    case .importChanged: .request(.aboutOneself)
    case .request: .consent(.oral)
    case .consent: .recipient(.nameMissing)
    case .recipient: .agreement(.numberMissing)
    case .agreement: .demand(.lawMissing)
    case .demand: .disclosure(.wholeDossier)
    case .disclosure: .transfer(.notFamily)
    case .transfer: .hold(.referenceMissing)
    case .hold: .duplicateRequest(RequestID(number: 31))
    case .duplicateRequest: .policyUnfit([.nobodyAdopts])
    case .policyUnfit: .letterIncomplete("ontvanger")
    case .letterIncomplete: nil
    }
  }
}
