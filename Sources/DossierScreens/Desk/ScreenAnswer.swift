package import DossierOffice
package import ScreenKit

/// What comes back when a screen asked something.
package enum ScreenAnswer {
  /// The action was carried out.
  case performed(ActionOutcome)
  /// The answer to a query, of the type that the query promises.
  case answered(any Encodable)
  /// It was refused or went wrong; nothing was changed.
  case failed(OfficeFailure)
  /// Lines of the list of pupils.
  case roster(RosterSlice)
  /// Where the pupil stands that was looked for, if there is one.
  case rosterPosition(Int?)
  /// What needs attention today.
  case today(TodayBoard)
  /// What there is to go on with; `nil` when the draft is gone.
  case draftTaken(KeptDraft?)
  /// The document was written to this file.
  case documentSaved(path: String)
  /// How far a job is after a slice.
  case jobProgress(JobProgress)
  /// The file was refused as a whole, for this reason; nothing was changed.
  case importRefused(String)
  /// The own password was changed.
  case passwordChanged
  /// The password was right.
  case unlocked(UnlockedPerson)
  /// The office is open: where somebody works and in which role.
  case entered(Workplace)
  /// The keys were made; this is their fingerprint.
  case invitationAccepted(fingerprint: String)
  /// The front door stays closed.
  case turnedAway(LoginFault)
  /// Where somebody works now that schools, groups, roles or names changed.
  case workplace(Workplace)
  /// A colleague changed something in the store.
  case colleagueChanged
  /// More names were read; whether there are still more.
  case namesRead(areMore: Bool)
  /// Something that another screen did, for the message line.
  case told(Message)
}

/// Why something was not done: refused by a rule, or impossible for the store.
package enum OfficeFailure: Error, Hashable, Sendable {
  /// A rule refused it.
  case refusal(Refusal)
  /// The store could not.
  case fault(ArchiveFault)
  /// A file outside the store could not be read or written.
  case file(FileFault)
  /// Something that nobody foresaw, by the name of its type; never with content.
  case unknown(String)

  /// Sorts an error that came out of the office.
  package init(_ error: any Error) {
    switch error {
    case let failure as OfficeFailure: self = failure
    case let refusal as Refusal: self = .refusal(refusal)
    case let fault as ArchiveFault: self = .fault(fault)
    case let fault as FileFault: self = .file(fault)
    default: self = .unknown("\(type(of: error))")
    }
  }
}

/// Why a file outside the store could not be read or written.
package enum FileFault: Error, Hashable, Sendable {
  /// There is no such file.
  case missing
  /// The system does not allow it.
  case notAllowed
  /// There is already a file of that name; nothing is overwritten.
  case exists
  /// It is not a plain file.
  case notAPlainFile
  /// The disk is full or failed.
  case failed
}
