/// What can be written in a field.
package enum FieldKind: String, Hashable, Sendable, Codable {
  case text, memo, date, choice, yesNo, number, bsn, onderwijsnummer, postcode, phone, email
  /// Initials, stored without full stops as the exchange formats do.
  case initials
  /// One group of the school, stored as its identifier.
  case group
  /// Any number of groups, stored as identifiers with a space between them.
  case groups
  /// One school of the board, stored as its identifier.
  case school
}

/// One value of a choice field.
package struct FieldChoice: Hashable, Sendable, Codable {
  /// What is stored.
  package var value: String
  /// What the screen shows.
  package var label: String

  /// Pairs a stored value with its label.
  package init(value: String, label: String) {
    self.value = value
    self.label = label
  }
}

/// One field of a category's sheet.
package struct DataField: Hashable, Sendable, Codable {
  /// Its code, unique in the policy, for example `c01.achternaam`; never reused.
  package var code: FieldCode
  /// The Dutch label on the screen.
  package var label: String
  /// What can be written in it.
  package var kind: FieldKind
  /// The values of a choice field; empty for other kinds.
  package var choices: [FieldChoice]
  /// Whether a pupil cannot be enrolled without it (R-O-4.1-4).
  package var isRequired: Bool
  /// Whether the matrix letter `s` shows it.
  package var isSummary: Bool
  /// Whether only the last four characters are shown until asked for with a reason (R-O-6.5-7).
  package var isMasked: Bool
  /// Whether it must say what to do, never why: shown to roles that may not know why.
  package var isInstruction: Bool
  /// Whether only an action of its own changes it, such as moving a pupil to another group.
  package var isManaged: Bool
  /// Whether emergency access (noodtoegang) shows it to every internal role.
  package var isEmergency: Bool
  /// The only roles that see it; `nil` means that the matrix cell decides.
  package var audience: [RoleCode]?
  /// The yes/no field that must say yes for `audience` to apply; `nil` means it always applies.
  package var audienceWhen: FieldCode?
  /// The longest value in characters.
  package var maximumLength: Int
  /// How long it is kept, where that differs from its category.
  package var retention: RetentionRule?
  /// The system that leads for this field, for example `esis`; `nil` when it is this program.
  package var systemOfRecord: String?
  /// One line that helps to fill it in.
  package var hint: String?

  /// Puts a field together.
  package init(
    code: FieldCode, label: String, kind: FieldKind, choices: [FieldChoice] = [],
    isRequired: Bool = false, isSummary: Bool = false, isMasked: Bool = false,
    isManaged: Bool = false, isEmergency: Bool = false, audience: [RoleCode]? = nil,
    audienceWhen: FieldCode? = nil,
    maximumLength: Int = 200, systemOfRecord: String? = nil, hint: String? = nil,
    isInstruction: Bool = false, retention: RetentionRule? = nil
  ) {
    self.code = code
    self.label = label
    self.kind = kind
    self.choices = choices
    self.isRequired = isRequired
    self.isSummary = isSummary
    self.isMasked = isMasked
    self.isInstruction = isInstruction
    self.isManaged = isManaged
    self.isEmergency = isEmergency
    self.audience = audience
    self.audienceWhen = audienceWhen
    self.maximumLength = maximumLength
    self.retention = retention
    self.systemOfRecord = systemOfRecord
    self.hint = hint
  }
}
