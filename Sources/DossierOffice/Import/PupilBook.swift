import DossierCore

/// Finds the pupil of a row by what earlier imports of the school remembered.
struct PupilBook {
  struct Entry {
    var mark: ImportMark
    var record: RecordID
    var version: Int
  }

  enum Match: Hashable {
    case none
    case pupil(PupilID)
    /// What the row says points to different pupils.
    case contradiction
  }

  private var entries: [PupilID: Entry] = [:]
  private var byKey: [String: PupilID] = [:]
  private var byEckID = Index()
  private var byNumber = Index()
  private var byRow = Index()

  /// An index that knows when something stands for more than one pupil.
  private struct Index {
    enum Found: Hashable {
      case one(PupilID)
      case many
    }

    private var pupils: [UInt64: Found] = [:]

    mutating func add(_ digest: UInt64?, _ pupil: PupilID) {
      guard let digest else { return }
      pupils[digest] = pupils[digest] == nil ? .one(pupil) : .many
    }

    func callAsFunction(_ digest: UInt64?) -> Found? { digest.flatMap { pupils[$0] } }
  }

  init(_ records: [ArchiveRecord]) throws {
    entries.reserveCapacity(records.count)
    byKey.reserveCapacity(records.count)
    for record in records {
      let mark = try ImportMark(opened: record.body)
      guard let pupil = mark.pupil else { continue }
      entries[pupil] = Entry(mark: mark, record: record.id, version: record.version)
      if let key = mark.key { byKey[key] = pupil }
      byEckID.add(mark.eckID, pupil)
      byNumber.add(mark.number, pupil)
      byRow.add(mark.row, pupil)
    }
  }

  subscript(pupil: PupilID) -> Entry? { entries[pupil] }

  /// Every pupil that some part of a row points to.
  func pointed(by identity: ImportIdentity) -> Set<PupilID> {
    var pupils = Set(identity.key.flatMap { byKey[$0] }.map { [$0] } ?? [])
    let others =
      identity.isFleeting
      ? [byRow(identity.row)] : [byEckID(identity.eckID), byNumber(identity.number)]
    for case .one(let pupil)? in others { pupils.insert(pupil) }
    return pupils
  }

  /// By key, then chain pseudonym, then number; without any of these by the same row as before.
  func match(_ identity: ImportIdentity) -> Match {
    guard identity.isFleeting else {
      return match(key: identity.key, eckID: identity.eckID, number: identity.number)
    }
    return match(nil, [byRow(identity.row)])
  }

  /// The pupil that everything given points to, as far as it points anywhere.
  func match(key: String?, eckID: UInt64?, number: UInt64?) -> Match {
    match(key.flatMap { byKey[$0] }, [byEckID(eckID), byNumber(number)])
  }

  /// A key is of one pupil only; what stands for several pupils does not say which it is.
  private func match(_ keyed: PupilID?, _ others: [Index.Found?]) -> Match {
    var found = keyed
    var isUnclear = false
    for case let other? in others {
      switch other {
      case .many: isUnclear = true
      case .one(let pupil):
        guard found == nil || found == pupil else { return .contradiction }
        found = pupil
      }
    }
    if let found { return .pupil(found) }
    return isUnclear ? .contradiction : .none
  }
}
