import DossierCore

/// The groups of a file and the groups of the school they are.
struct GroupBook {
  struct Key: Hashable {
    var key: String
    var isComposite: Bool
  }

  /// The identifiers of groups that exist.
  private(set) var ids: [Key: GroupID] = [:]
  /// Groups that will be made.
  private(set) var toMake: [ImportedGroup] = []
  /// Groups made by hand that get the key of the file.
  private(set) var toAdopt: [(group: GroupID, key: String)] = []
  private(set) var warnings: [ImportWarning] = []
  private var closed: Set<Key> = []

  /// Matches by key, then a group made here by name and year group; never changes a name.
  init(_ rows: [ImportedGroup], of school: SchoolID, in directory: Directory) {
    let groups = directory.groups.values.filter { $0.school == school }.sorted { $0.id < $1.id }
    for group in groups {
      guard let key = group.sourceKey else { continue }
      ids[Key(key: key, isComposite: group.yearGroup == nil)] = group.id
    }
    for row in rows {
      let key = Key(key: row.key, isComposite: row.isComposite)
      if let id = ids[key] ?? ids[Key(key: row.key, isComposite: !row.isComposite)],
        let group = directory.groups[id]
      {
        ids[key] = id
        compare(row, with: group, key)
      } else if let group = sameName(row, groups) {
        ids[key] = group.id
        toAdopt.append((group.id, row.key))
      } else {
        toMake.append(row)
      }
    }
  }

  /// What the field of a group says; a group still to be made has its key with a mark before it.
  func text(_ key: String, isComposite: Bool) -> String? {
    let key = Key(key: key, isComposite: isComposite)
    guard !closed.contains(key) else { return nil }
    return ids[key]?.text ?? "+\(key.key)"
  }

  private mutating func compare(_ row: ImportedGroup, with group: SchoolGroup, _ key: Key) {
    if group.isClosed {
      closed.insert(key)
      warnings.append(ImportWarning(line: row.line, matter: .groupClosed(group.id)))
    } else if (row.name ?? group.name) != group.name
      || (row.yearGroup?.rawValue ?? group.yearGroup) != group.yearGroup
    {
      warnings.append(ImportWarning(line: row.line, matter: .groupDiffers(group.id)))
    }
  }

  private func sameName(_ row: ImportedGroup, _ groups: [SchoolGroup]) -> SchoolGroup? {
    let same = groups.filter {
      $0.sourceKey == nil && !$0.isClosed && $0.name == row.name
        && $0.yearGroup == row.yearGroup?.rawValue
        && !toAdopt.map(\.group).contains($0.id)
    }
    return same.count == 1 ? same.first : nil
  }
}
