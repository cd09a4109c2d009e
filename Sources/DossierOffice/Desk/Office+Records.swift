package import DossierCore

extension Office {
  /// The sheets of one category of a pupil, in the order they were made.
  ///
  /// The list of a category of a pupil also holds its entries and documents; these are left out.
  func sheets(of category: CategoryCode, pupil: PupilID) throws -> [StoredValue<Sheet>] {
    try contents(of: category, pupil: pupil).sheets
  }

  /// The newest version of a record, read by `read`; `nil` as well when there is no key to it.
  ///
  /// What is closed to the viewer answers as what does not exist.
  func openable(
    _ id: RecordID, _ read: (RecordID) throws -> ArchiveRecord?
  ) throws -> ArchiveRecord? {
    do {
      return try read(id)
    } catch ArchiveFault.compartmentClosed {
      return nil
    }
  }

  /// A record of this kind in its newest version, whoever looks; `nil` for anything else.
  ///
  /// Read inside the lock when a transaction is given.
  func kept<Content: Sealable>(
    _ id: RecordID, _ transaction: ArchiveTransaction? = nil
  ) throws -> StoredValue<Content>? {
    guard let record = try openable(id, transaction?.record ?? archive.record),
      RecordContentKind(opened: record.body) == Content.recordKind
    else { return nil }
    return try StoredValue(record)
  }

  /// A record of this kind, as `kept`; throws that there is no such thing for anything else.
  func found<Content: Sealable>(
    _ id: RecordID, as subject: Refusal.Subject, _ transaction: ArchiveTransaction? = nil
  ) throws -> StoredValue<Content> {
    guard let stored: StoredValue<Content> = try kept(id, transaction) else {
      throw Refusal.notFound(subject)
    }
    return stored
  }

  /// A record of this kind inside the lock; throws `stale` when it is not the version that was seen.
  func found<Content: Sealable>(
    _ id: RecordID, as subject: Refusal.Subject, seen version: Int,
    _ transaction: ArchiveTransaction
  ) throws -> StoredValue<Content> {
    let stored: StoredValue<Content> = try found(id, as: subject, transaction)
    guard stored.version == version else { throw Refusal.stale }
    return stored
  }

  /// Everything on a list, whoever looks; nothing when there is no key to it.
  func kept<Content: Sealable>(
    on list: RecordList, in compartment: CompartmentCode
  ) throws -> [StoredValue<Content>] {
    guard archive.compartments.contains(compartment) else { return [] }
    return try archive.recordsOn(list, compartment).map { try StoredValue($0) }
  }

  /// Everything that stands in one category of a pupil.
  func contents(of category: CategoryCode, pupil: PupilID) throws -> CategoryContents {
    guard let compartment = policy.category(category)?.compartment,
      archive.compartments.contains(compartment)
    else { return CategoryContents() }
    return try CategoryContents(
      archive.recordsOn(.category(category, of: pupil), compartment))
  }
}

/// Sheets, entries, documents and statements of one category of a pupil.
struct CategoryContents {
  var sheets: [StoredValue<Sheet>] = []
  var entries: [StoredValue<DossierEntry>] = []
  var documents: [StoredValue<DocumentDescription>] = []
  var statements: [StoredValue<RequesterStatement>] = []
  /// The words in the register of consents, in their order; only in that category.
  var consents: [StoredValue<ConsentEvent>] = []

  init() {}

  init(_ records: [ArchiveRecord]) throws {
    for record in records {
      switch RecordContentKind(opened: record.body) {
      case .sheet: sheets.append(try StoredValue(record))
      case .entry: entries.append(try StoredValue(record))
      case .document: documents.append(try StoredValue(record))
      case .requesterStatement: statements.append(try StoredValue(record))
      default: throw ArchiveFault.damaged(record.id)
      }
    }
  }
}

extension ArchiveTransaction {
  /// Everything that stands in one category of a pupil, inside the lock.
  func contents(of category: DataCategory, pupil: PupilID) throws -> CategoryContents {
    var contents = try CategoryContents(
      recordsOn(.category(category.code, of: pupil), category.compartment))
    if category.code == .consents {
      contents.consents = try Office.sorted(recordsOn(.consents(of: pupil), .register))
    }
    return contents
  }
}

extension RecordList {
  /// Everything that stands in one category of one pupil.
  ///
  /// The pupil is part of the name, so that the file does not tell how many pupils have something in
  /// a category.
  package static func category(_ category: CategoryCode, of pupil: PupilID) -> RecordList {
    RecordList("pupil/\(pupil.text)/\(category.text)")
  }

  /// The grants for single pupils that an account holds.
  package static func pupilGrants(of account: AccountID) -> RecordList {
    RecordList("grants/\(account.text)")
  }

  /// Every emergency access.
  package static let emergencies = RecordList("emergencies")
}
