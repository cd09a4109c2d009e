/// Everything that a package tells, before it is put into words.
package struct PackageContent: Hashable, Sendable, Redacted {
  /// The request.
  package var request: RequestID
  /// By what the request is called in letters and on the telephone.
  package var reference: String
  /// Which right it serves.
  package var kind: RequestKind
  /// Whether it goes straight to another organisation (R-O-8.7-2).
  package var isSentDirectly: Bool
  /// The day the request was received.
  package var received: CalendarDate
  /// The day the package was made.
  package var madeOn: CalendarDate
  /// The name of the pupil, as far as the maker may see it.
  package var pupilName: String?
  /// The school on the day the request came in.
  package var school: School?
  /// The board, its regulation, and whom to turn to.
  package var identity: PolicyIdentity
  /// The labels of the roles, for who looked.
  package var roles: [RoleCode: String]
  /// What is given.
  package var extract: DossierExtract
  /// What must be told about each category in it, in the same order.
  package var categories: [PackageCategory]
  /// What is not in it, and why.
  package var omissions: [PackageOmission]
  /// The names in the archive of the documents that travel along.
  package var attachments: [RecordID: String]
  /// Who looked; `nil` where the right does not cover it.
  package var accessLog: AccessLog?
  /// What was given to others of this pupil.
  package var disclosures: [ExtractDisclosure]
  /// What was said in the register of consents, the oldest first.
  package var consents: [ExtractConsent]
  /// Sheets of which the address is secret, whatever is in the extract.
  package var secretAddresses: Set<RecordID>

  /// Puts what is known from the case together; the rest is filled in.
  package init(
    request: RequestCase, madeOn: CalendarDate, school: School?, policy: Policy
  ) {
    self.request = request.id
    reference = request.reference
    kind = request.kind
    isSentDirectly = request.isSentDirectly
    received = request.intake.received
    self.madeOn = madeOn
    self.school = school
    identity = policy.identity
    roles = Dictionary(
      policy.roles.map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
    extract = DossierExtract(pupil: request.intake.pupil, parts: [])
    categories = []
    omissions = []
    attachments = [:]
    disclosures = []
    consents = []
    secretAddresses = []
  }
}

/// Why a category is processed, for how long, and where its data came from (AVG 15(1)).
package struct PackageCategory: Hashable, Sendable {
  /// Its code.
  package var code: CategoryCode
  /// Its Dutch name.
  package var label: String
  /// Why it is processed.
  package var purposes: [ProcessingPurpose]
  /// How long it is kept; `nil` for a category that the policy does not know any more.
  package var retention: RetentionRule?
  /// The articles it rests on.
  package var articles: [String]
  /// Where what is in the package came from.
  package var sources: [DataSource]

  /// Tells about a category as the policy has it.
  package init(_ part: ExtractPart, policy: Policy) {
    let category = policy.category(part.category)
    code = part.category
    label = part.label
    purposes = policy.purposes.filter { category?.purposes.contains($0.code) ?? false }
    retention = category?.retention
    articles = category?.articles ?? []
    let used = Set(
      part.sheets.flatMap { $0.fields.map(\.source) } + part.entries.map(\.source)
        + part.documents.map(\.source))
    sources = DataSource.allCases.filter(used.contains)
  }
}

/// Something that is not in a package although it was asked for, and why.
package struct PackageOmission: Hashable, Sendable {
  /// The Dutch name of what is left out; `nil` means part of everything.
  package var label: String?
  /// Why.
  package var reason: Reason

  /// Why something is not in a package.
  package enum Reason: Hashable, Sendable {
    /// A keeper did not give it, on a ground.
    case withheld(RefusalGround)
    /// The decision refuses it, on a ground.
    case refused(RefusalGround)
    /// The family did not supply it, so that it cannot be taken along (R-O-8.7-1).
    case notSupplied
    /// It is about others too (R-O-8.2-5).
    case aboutOthers
    /// A BSN or onderwijsnummer, and it goes to somebody else than the family (L-10).
    case personalNumber
    /// The address is secret.
    case secretAddress
    /// The document was removed after it had been contributed.
    case removed
  }

  /// Puts an omission together.
  package init(label: String?, reason: Reason) {
    self.label = label
    self.reason = reason
  }
}

extension RequestCase {
  /// Whether the family asks to send its data to somebody else.
  package var isSentDirectly: Bool {
    if case .portability(_, sendTo: .some) = intake.wish { true } else { false }
  }
}
