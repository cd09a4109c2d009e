/// How sensitive a category is by law.
package enum Sensitivity: String, Hashable, Sendable, Codable {
  /// Nothing special.
  case normal
  /// Delicate, without being special data in the sense of the law (gevoelig).
  case delicate
  /// Special or criminal data (bijzonder, AVG 9 and 10; R-O-1-3).
  case special
}

/// What a category holds: one sheet of fields, or any number of dated entries, or both.
package enum CategoryForm: String, Hashable, Sendable, Codable {
  /// One sheet of fields per pupil.
  case sheet
  /// Any number of sheets per pupil, such as one per parent.
  case repeated
  /// Reports and notes, each with a date and an author.
  case entries
  /// A sheet and entries.
  case both
}

/// One category of data about a pupil (rubriek), C01 to C31.
package struct DataCategory: Hashable, Sendable, Codable {
  /// Its code; codes are never reused.
  package var code: CategoryCode
  /// The Dutch name on the screen.
  package var label: String
  /// How sensitive it is.
  package var sensitivity: Sensitivity
  /// Which keys protect it.
  package var compartment: CompartmentCode
  /// How many sheets it has, and whether entries.
  package var form: CategoryForm
  /// Whether this board records it at all (R-O-4.1-2, X-07); a category that is off is refused.
  package var isRecorded: Bool
  /// Whether documents (scans) may be kept in it.
  package var holdsDocuments: Bool
  /// The only roles that see its documents; `nil` means that the matrix cell decides.
  package var documentAudience: [RoleCode]?
  /// Whether saving needs a recorded necessity: reason, who decided, review date (R-O-4.2-1).
  package var needsNecessity: Bool
  /// Whether content may only be saved and seen under a valid consent (R-O-4.2-2).
  package var needsConsent: Bool
  /// Whether saving needs a reason, because only some pupils may have it recorded.
  package var needsReason: Bool
  /// Whether the mere existence of content is hidden from roles without access (C26, C29).
  package var isExistenceHidden: Bool
  /// Why it is processed; at least one (R-O-2.4-1).
  package var purposes: [PurposeCode]
  /// How long it is kept.
  package var retention: RetentionRule
  /// The articles it comes from, for the reason on the screen.
  package var articles: [String]
  /// The fields of its sheet, in the order of the screen.
  package var fields: [DataField]

  /// Puts a category together.
  package init(
    code: CategoryCode, label: String, sensitivity: Sensitivity, compartment: CompartmentCode,
    form: CategoryForm, isRecorded: Bool, holdsDocuments: Bool, needsNecessity: Bool,
    needsConsent: Bool, isExistenceHidden: Bool, purposes: [PurposeCode],
    retention: RetentionRule, articles: [String], fields: [DataField],
    documentAudience: [RoleCode]? = nil, needsReason: Bool = false
  ) {
    self.code = code
    self.label = label
    self.sensitivity = sensitivity
    self.compartment = compartment
    self.form = form
    self.isRecorded = isRecorded
    self.holdsDocuments = holdsDocuments
    self.documentAudience = documentAudience
    self.needsNecessity = needsNecessity
    self.needsConsent = needsConsent
    self.needsReason = needsReason
    self.isExistenceHidden = isExistenceHidden
    self.purposes = purposes
    self.retention = retention
    self.articles = articles
    self.fields = fields
  }

  /// Whether reports and notes can be kept in it.
  package var holdsEntries: Bool { form == .entries || form == .both }
}
