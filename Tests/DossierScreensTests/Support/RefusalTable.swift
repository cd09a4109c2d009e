import DossierCore
import DossierOffice

/// One of every refusal and every fault.
enum RefusalTable {
  static let all: [Refusal] =
    [
      .roleMayNot("LKR", "R-O-6.1-1"), .mayNotChange("C01", .restricted(by: nil)),
      .invalid([FieldProblem(field: "c02.telefoon", fault: .phone(.areaCodeMissing))]),
      .conflict([]), .stale, .incomplete(["c01.achternaam"]), .necessityMissing("C17"),
      .consentMissing("C17"), .reasonMissing("R-O-5.1-C"), .wrongGroup, .nothingToChange,
      .alreadyWithdrawn, .documentTooLarge(limit: 52_428_800), .documentEmpty,
      .categoryHolds("C01", no: .documents), .categoryHolds("C01", no: .entries),
      .categoryHolds("C10", no: .sheets), .loginUnusable(.malformed), .loginUnusable(.taken),
      .loginUnusable(.generic), .rolesExclude("FG", "DIR"), .aboutOneself("R-O-6.1-1"),
      .notApprover("IB"), .fingerprintDiffers, .keysNotMade, .password(.wrong),
      .password(.tooShort), .password(.sameAsOld), .password(.tooOften), .importChanged,
    ] + subjects.map(Refusal.notFound) + dates.map(Refusal.impossibleDate)

  private static let subjects: [Refusal.Subject] = [
    .pupil, .category, .sheet, .field, .entry, .document, .account, .role, .school, .group,
    .grant, .emergency, .request, .letter, .package,
  ]

  private static let dates: [Refusal.DateProblem] = [
    .inFuture, .beforeBirth, .beforeStart, .endBeforeStart, .overlap,
  ]

  static let faults: [ArchiveFault] = [
    .conflict(RecordID(number: 1)), .diskFull, .busy, .keysChanged, .compartmentClosed(.log),
    .damaged(nil), .loginTaken, .fingerprintDiffers, .ownApproval, .keysNotMade, .noSuchAccount,
    .tooLarge, .wrongPassword, .other("E17"),
  ]
}
