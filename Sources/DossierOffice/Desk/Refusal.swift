package import DossierCore

/// Why an action or query was refused; carries data, the Dutch sentence is made at the edge.
///
/// A refusal changes nothing. Every case names its rule, except that what is hidden answers exactly
/// as what does not exist.
package enum Refusal: Error, Hashable, Sendable {
  /// There is no such thing, or none that this viewer may know of.
  case notFound(Subject)
  /// The role may not do this at all.
  case roleMayNot(RoleCode, RuleID)
  /// The role may see it but not change it.
  case mayNotChange(CategoryCode, VisibilityReason)
  /// Some values are wrong; all of them are listed.
  case invalid([FieldProblem])
  /// Others changed the same fields meanwhile; both versions are here.
  case conflict([FieldConflict])
  /// The thing changed since it was read, so the question must be looked at again.
  case stale
  /// Required fields are empty (R-O-4.1-4).
  case incomplete([FieldCode])
  /// Special data need a recorded necessity (R-O-4.2-1).
  case necessityMissing(CategoryCode)
  /// There is no valid consent (R-O-4.2-2).
  case consentMissing(CategoryCode)
  /// A reason is needed.
  case reasonMissing(RuleID)
  /// A date that cannot be: in the future, before birth, or before another date.
  case impossibleDate(DateProblem)
  /// A group or school that is closed or belongs elsewhere.
  case wrongGroup
  /// The pupil is already in that group, or the thing is already so.
  case nothingToChange
  /// An entry that was withdrawn, or a document that was removed.
  case alreadyWithdrawn
  /// A document larger than allowed, in bytes.
  case documentTooLarge(limit: Int)
  /// An empty document.
  case documentEmpty
  /// The category keeps no documents or no entries.
  case categoryHolds(CategoryCode, no: Holding)
  /// A login name that does not fit or is taken.
  case loginUnusable(LoginProblem)
  /// Two roles that one person may not hold together.
  case rolesExclude(RoleCode, RoleCode)
  /// Somebody decides about themselves.
  case aboutOneself(RuleID)
  /// The role is not one of the approvers of that role.
  case notApprover(RoleCode)
  /// The fingerprint is not that of the account's keys.
  case fingerprintDiffers
  /// The person has not made keys yet.
  case keysNotMade
  /// The old password is not right, or the new one too short.
  case password(PasswordProblem)
  /// The import changed since the dry run, or was refused.
  case importChanged
  /// A rule of the requests forbids it.
  case request(RequestRefusal)
  /// A rule of the register of consents forbids it.
  case consent(ConsentRefusal)
  /// A rule of the register of recipients forbids it.
  case recipient(RecipientRefusal)
  /// A rule about agreements with recipients forbids it.
  case agreement(AgreementRefusal)
  /// A rule about demands of the police forbids it.
  case demand(DemandRefusal)
  /// A rule about what leaves the school forbids it.
  case disclosure(DisclosureRefusal)
  /// A rule about files for other schools forbids it.
  case transfer(TransferRefusal)
  /// A rule about what is not destroyed for the time being forbids it.
  case hold(HoldRefusal)
  /// An open request of the same kind by the same person: link the new one or say why not.
  case duplicateRequest(RequestID)
  /// A policy would orphan something or break a rule; everything that stands in the way.
  case policyUnfit([PolicyObstacle])
  /// A letter cannot do without what this name of its template stands for.
  case letterIncomplete(String)

  /// What was looked for.
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    case pupil, category, sheet, field, entry, document, account, role, school, group, grant
    case emergency, request, letter, package, policy, recipient, agreement, demand, task,
      disclosure, transfer, hold
  }

  /// What is wrong with a date.
  package enum DateProblem: String, Hashable, Sendable, CaseIterable {
    case inFuture, beforeBirth, beforeStart, endBeforeStart, overlap
  }

  /// What a category can hold besides a sheet.
  package enum Holding: String, Hashable, Sendable {
    case documents, entries, sheets
  }

  /// What is wrong with a login name.
  package enum LoginProblem: String, Hashable, Sendable, CaseIterable {
    case malformed, taken, generic
  }

  /// What is wrong with a password.
  package enum PasswordProblem: String, Hashable, Sendable, CaseIterable {
    case wrong, tooShort, sameAsOld, tooOften
  }
}

/// One wrong value.
package struct FieldProblem: Hashable, Sendable {
  /// Which field.
  package var field: FieldCode
  /// What is wrong with it.
  package var fault: FieldFault

  /// Pairs a field with its fault.
  package init(field: FieldCode, fault: FieldFault) {
    self.field = field
    self.fault = fault
  }
}

/// A field that two people changed: what was seen, what is there now, what was typed.
///
/// Shown only to somebody who may see the field, so the values may be in it.
package struct FieldConflict: Hashable, Sendable {
  /// Which field.
  package var field: FieldCode
  /// What is there now; `nil` when it was emptied.
  package var theirs: String?
  /// What was typed; `nil` to empty it.
  package var mine: String?
  /// Who wrote what is there now.
  package var author: AccountID?
  /// When.
  package var written: CalendarDate?

  /// Puts a conflict together.
  package init(
    field: FieldCode, theirs: String?, mine: String?, author: AccountID?, written: CalendarDate?
  ) {
    self.field = field
    self.theirs = theirs
    self.mine = mine
    self.author = author
    self.written = written
  }
}

extension Refusal {
  /// The rule it rests on; `nil` where nothing of the regulations is at stake.
  package var rule: RuleID? {
    switch self {
    case .notFound, .conflict, .stale, .nothingToChange, .alreadyWithdrawn, .importChanged: nil
    case .documentTooLarge, .documentEmpty, .wrongGroup, .impossibleDate, .keysNotMade: nil
    case .roleMayNot(_, let rule), .reasonMissing(let rule), .aboutOneself(let rule): rule
    case .mayNotChange(_, let reason): reason.rule
    case .invalid: "R-O-6.1-4"
    case .incomplete: "R-O-4.1-4"
    case .necessityMissing: "R-O-4.2-1"
    case .consentMissing: "R-O-4.2-2"
    case .categoryHolds: "R-O-4.1-1"
    case .loginUnusable, .password: "R-O-6.2-1"
    case .rolesExclude: "R-O-3.3-2"
    case .notApprover, .fingerprintDiffers: "R-O-4.3-4"
    case .request(let refusal): refusal.rule
    case .consent(let refusal): refusal.rule
    case .recipient(let refusal): refusal.rule
    case .agreement(let refusal): refusal.rule
    case .demand(let refusal): refusal.rule
    case .disclosure(let refusal): refusal.rule
    case .transfer(let refusal): refusal.rule
    case .hold(let refusal): refusal.rule
    case .duplicateRequest: "R-O-8.2-1"
    case .letterIncomplete: "R-X-7"
    case .policyUnfit: "R-O-2.1-2"
    }
  }
}
