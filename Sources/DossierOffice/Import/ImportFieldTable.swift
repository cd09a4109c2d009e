import DossierCore

/// The fields of the policy that a file may fill, with what this role may do with each.
///
/// Made once per import, so that no row has to search the policy. Columns are in the order of the
/// categories: the values of one category stand together in a row.
struct ImportFieldTable {
  struct Column {
    var field: DataField
    /// Index in `categories`.
    var category: Int
    /// Why nothing may be written; `nil` when it may.
    var obstacle: ImportDrop.Reason?
    /// The bit in `ImportMark.given`; 0 for fields that only tables give.
    var bit: UInt32
    /// Whether the sheet of one pupil can make it secret for this role: an address, a telephone.
    var mayBeSecret: Bool
  }

  private(set) var categories: [DataCategory] = []
  private(set) var columns: [Column] = []
  private var places: [FieldCode: Int] = [:]

  init(_ policy: Policy, role: RoleCode, compartments: Set<CompartmentCode>) {
    let isSupervisor = policy.role(role)?.nature == .supervision
    let bits = Dictionary(
      uniqueKeysWithValues: ImportMark.knownFields.enumerated().map { ($1, UInt32(1) << $0) })
    for category in policy.categories where category.form != .entries {
      let mayChange =
        policy.matrix.cell(role, category.code).access == .change && !isSupervisor
        && compartments.contains(category.compartment)
      let isKept =
        category.isRecorded && !category.needsNecessity && !category.needsConsent
        && !category.needsReason
      for field in category.fields {
        var obstacle: ImportDrop.Reason? = mayChange ? nil : .noRight
        if !isKept { obstacle = .notKept }
        let isForOthers = field.audience.map { !$0.contains(role) } ?? false
        if isForOthers, field.audienceWhen == nil { obstacle = obstacle ?? .noRight }
        places[field.code] = columns.count
        columns.append(
          Column(
            field: field, category: categories.count, obstacle: obstacle,
            bit: bits[field.code] ?? 0,
            mayBeSecret: isForOthers && field.audienceWhen != nil))
      }
      categories.append(category)
    }
  }

  /// The column of a field, if the policy has it.
  func place(of field: FieldCode) -> Int? { places[field] }

  /// The category of a column.
  func category(of column: Int) -> DataCategory { categories[columns[column].category] }
}
