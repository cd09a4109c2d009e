import DossierCore

private let fieldKeys = [
  "code", "naam", "soort", "keuzes", "verplicht", "samenvatting", "afgeschermd", "opdracht",
  "beheerd", "nood", "alleen", "alleen_als", "lengte", "bewaren", "bronsysteem", "hulp",
  "bijzonder",
]

/// Longer instructions are not read in an emergency.
private let instructionLimit = 120

extension PolicyWalk {
  /// The fields of a category's sheet.
  mutating func fields(
    of category: MarkedNode, category code: String?, _ sensitivity: Sensitivity?,
    seen: inout [String: Place]
  ) -> [DataField] {
    var result: [DataField] = []
    for item in items("velden", in: category, isRequired: false) ?? [] {
      guard let table = table(item, keys: fieldKeys) else { continue }
      checkSpecial(table, in: sensitivity)
      if let field = field(table, category: code, seen: &seen) { result.append(field) }
    }
    return result
  }

  private mutating func field(
    _ table: MarkedNode, category: String?, seen: inout [String: Place]
  ) -> DataField? {
    let code = code(.field, of: table, seen: &seen)
    if let code, let category, !code.hasPrefix(category.lowercased() + ".") {
      report(.badCode(.field, code), at: (table["code"] ?? table).place)
    }
    let label = text("naam", in: table)
    let kind = word("soort", in: table, PolicyWords.fieldKinds)
    let choices = choices(of: table)
    let audience: [RoleCode]? = references("alleen", in: table, to: .role)
    let condition = optionalText("alleen_als", in: table)
    let written = table["lengte"] == nil ? nil : number("lengte", in: table, 1...20_000)
    let retention = table["bewaren"].flatMap { self.retention($0) }
    guard let code, let label, let kind else { return nil }
    fieldKinds[code] = kind
    let field = DataField(
      code: Code(code), label: label, kind: kind, choices: choices,
      isRequired: flag("verplicht", in: table), isSummary: flag("samenvatting", in: table),
      isMasked: flag("afgeschermd", in: table), isManaged: flag("beheerd", in: table),
      isEmergency: flag("nood", in: table),
      audience: audience, audienceWhen: condition.map { Code($0) },
      maximumLength: written ?? kind.usualLength,
      systemOfRecord: optionalText("bronsysteem", in: table, limit: 40),
      hint: optionalText("hulp", in: table), isInstruction: flag("opdracht", in: table),
      retention: retention)
    check(field, in: table)
    return field
  }

  /// Special personal data stand apart, in a category that says so (R-O-1-3).
  ///
  /// Only who reads the file needs the mark: what guards the field is the mark of its category.
  private mutating func checkSpecial(_ table: MarkedNode, in sensitivity: Sensitivity?) {
    guard flag("bijzonder", in: table), let sensitivity, sensitivity != .special,
      let node = table["bijzonder"]
    else { return }
    report(.specialFieldOutside(field: optionalText("code", in: table) ?? ""), at: node.place)
  }

  /// The choices as `waarde: naam`, in the order of the file.
  private mutating func choices(of table: MarkedNode) -> [FieldChoice] {
    guard table["keuzes"] != nil else { return [] }
    var choices: [FieldChoice] = []
    for pair in pairs("keuzes", in: table) ?? [] {
      guard let label = text(of: pair.value, key: pair.key, limit: 80) else { continue }
      choices.append(FieldChoice(value: pair.key, label: label))
    }
    return choices
  }

  private mutating func check(_ field: DataField, in table: MarkedNode) {
    let code = field.code.text
    let place = table.place
    if let system = field.systemOfRecord, let node = table["bronsysteem"] {
      fieldSources.append((code, system, node.place))
    }
    if field.kind == .choice, field.choices.isEmpty {
      report(.choicesMissing(field: code), at: place)
    }
    if field.kind != .choice, let choices = table["keuzes"] {
      report(.choicesUnexpected(field: code), at: choices.place)
    }
    if let condition = field.audienceWhen, let node = table["alleen_als"] {
      if field.audience == nil { report(.conditionWithoutAudience(field: code), at: node.place) }
      conditions.append((code, condition.text, node.place))
    }
    if field.isInstruction, field.maximumLength > instructionLimit || !field.isSummary {
      report(.instructionNotShort(field: code, limit: instructionLimit), at: place)
    }
  }

  /// What decides an audience must be a yes/no field that exists, or it would never apply.
  mutating func checkConditions() {
    for (field, condition, place) in conditions {
      guard let kind = fieldKinds[condition] else {
        report(.unknownCode(.field, condition), at: place)
        continue
      }
      if kind != .yesNo { report(.conditionNotYesNo(field: field), at: place) }
    }
  }
}

extension FieldKind {
  /// The longest value where the policy does not say it, in characters.
  fileprivate var usualLength: Int {
    switch self {
    case .text: 200
    case .memo: 10_000
    case .date: 10
    case .choice: 40
    case .yesNo: 3
    case .number: 12
    case .bsn, .onderwijsnummer: 9
    case .email: 120
    case .initials: 20
    case .postcode: 7
    case .phone: 20
    case .group, .school: 13
    case .groups: 400
    }
  }
}
