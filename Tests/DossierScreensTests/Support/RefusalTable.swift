import DossierCore
import DossierOffice
import Testing

/// One of every refusal and every fault.
enum RefusalTable {
  /// All refusals, those of a rule after those of the office itself.
  static let all: [Refusal] =
    Refusal.more + families.flatMap(\.refusals)
    + RequestRefusal.more.map(Refusal.request) + ConsentRefusal.more.map(Refusal.consent)
    + DisclosureRefusal.more.map(Refusal.disclosure) + TransferRefusal.more.map(Refusal.transfer)
    + HoldRefusal.more.map(Refusal.hold)
    + ExtensionRefusal.more.map { .request(.extension($0)) }

  /// The refusals of one kind of rule, one of each case.
  struct Family: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var refusals: [Refusal]

    init<Rule: SampledRefusal>(_ refusal: (Rule) -> Refusal) {
      testDescription = "\(Rule.self)"
      refusals = Rule.samples.map(refusal)
    }
  }

  static let families = [
    Family(Refusal.request), Family(Refusal.consent), Family(Refusal.disclosure),
    Family(Refusal.recipient), Family(Refusal.agreement), Family(Refusal.demand),
    Family(Refusal.transfer), Family(Refusal.hold), Family { .request(.extension($0)) },
    Family { (refusal: Refusal) in refusal },
  ]

  static let faults: [ArchiveFault] = [
    .conflict(RecordID(number: 1)), .diskFull, .busy, .keysChanged, .compartmentClosed(.log),
    .damaged(nil), .loginTaken, .fingerprintDiffers, .ownApproval, .keysNotMade, .noSuchAccount,
    .tooLarge, .wrongPassword, .other("E17"),
  ]
}
