/// A line in the register of disclosures (R-X-1): what left, to whom, why, and who sent it.
///
/// It holds no values: what was given is told by the list of items, and that it was this by the
/// digest of what left.
package struct Disclosure: Hashable, Sendable, Redacted {
  /// About which pupil.
  package var pupil: PupilID
  /// To whom.
  package var recipient: RecordID
  /// What the recipient was called then; `nil` in lines from before it was kept.
  package var recipientName: String?
  /// The kind of recipient at the time.
  package var type: RecipientTypeCode
  /// What was judged: purpose, ground, tests, items, channel and dates.
  package var terms: DisclosureDraft
  /// The agreement it was given under, if any.
  package var agreement: RecordID?
  /// The words in the register of consents that it rests on.
  package var consents: [RecordID]
  /// The demand that it answers.
  package var demand: RecordID?
  /// The transfer it belongs to.
  package var transfer: RecordID?
  /// The request of a parent that it carries out, such as sending data directly (R-O-8.7-1).
  package var request: RequestID?
  /// The digest of what was given, as data: of the file itself where that is the data.
  package var digest: [UInt8]
  /// The files that left, each with the digest of its bytes; none when somebody else sent them.
  package var files: [DisclosedFile]
  /// What form it had, such as `pdf` or `oso`; `nil` when it was not made here.
  package var form: String?
  /// Who disclosed it.
  package var account: AccountID
  /// In which role.
  package var role: RoleCode
  /// The version of the policy.
  package var policyVersion: Int
  /// When the FG took note of it, where the FG must be told.
  package var noticed: CalendarDate?
  /// The hidden category whose circle alone may know of it, as the policy said then (R-O-8.9-4).
  package var shield: CategoryCode?

  /// Puts a line together.
  package init(
    pupil: PupilID, recipient: RecordID, type: RecipientTypeCode, terms: DisclosureDraft,
    agreement: RecordID? = nil, consents: [RecordID] = [], demand: RecordID? = nil,
    transfer: RecordID? = nil, request: RequestID? = nil, digest: [UInt8], form: String? = nil,
    account: AccountID, role: RoleCode, policyVersion: Int, noticed: CalendarDate? = nil,
    recipientName: String? = nil, files: [DisclosedFile] = [],
    shield: CategoryCode? = nil
  ) {
    self.pupil = pupil
    self.recipient = recipient
    self.recipientName = recipientName
    self.type = type
    self.terms = terms
    self.agreement = agreement
    self.consents = consents
    self.demand = demand
    self.transfer = transfer
    self.request = request
    self.digest = digest
    self.files = files
    self.form = form
    self.account = account
    self.role = role
    self.policyVersion = policyVersion
    self.noticed = noticed
    self.shield = shield
  }

  /// Whether it tells the same as another line: the same terms and the same data for the same one.
  ///
  /// What is done twice is then one disclosure, entered twice; who typed it and when is no part.
  package func saysTheSame(as other: Self) -> Bool {
    pupil == other.pupil && recipient == other.recipient && type == other.type
      && terms == other.terms && demand == other.demand && transfer == other.transfer
      && digest == other.digest && form == other.form
  }

  /// Whether the FG must be told of it (X-11, R-O-7.2-3, R-O-8.5-3).
  package var concernsOfficer: Bool {
    demand != nil || terms.support.basis == .vitalInterest || terms.exemption != nil
  }

  /// Whether the FG must still be told of it.
  package var awaitsOfficer: Bool { concernsOfficer && noticed == nil }

  /// What it gave, one by one, as later duties need it (AVG 19, R-O-8.3-3); `line` is its record.
  package func given(as line: RecordID, under policy: Policy) -> [PriorDisclosure] {
    let shields = shields(in: policy)
    return terms.parts.flatMap { part in
      part.items.map {
        PriorDisclosure(
          line: line, recipient: recipient, item: $0, category: part.category, on: terms.on,
          shields: shields)
      }
    }
  }
}
