import DossierCore

/// What a package was made of, to see whether it is still so when it is done.
///
/// Making one takes a while, and meanwhile somebody may approve an erasure. A package that outlived
/// what it was taken from would bring it back (R-O-8.4-1).
struct PackageBasis {
  /// The sealed parts that were taken in.
  var parts: Set<RecordID> = []
  /// What stood in the categories that the program supplied, with the version that was read.
  var supplied: [CategoryCode: [RecordID: Int]] = [:]
  /// The documents whose bytes go along, with the version that was read.
  var documents: [RecordID: Int] = [:]

  /// Throws `stale` when any of it changed or is gone.
  func demandUnchanged(
    _ office: Office, _ pupil: PupilID, _ transaction: ArchiveTransaction
  ) throws {
    let known = try office.partCompartments.flatMap { compartment in
      try office.contributedParts(in: compartment, transaction).map(\.record)
    }
    guard parts.isSubset(of: known) else { throw Refusal.stale }
    for (code, versions) in supplied {
      guard let category = office.policy.category(code) else { throw Refusal.stale }
      let records = try transaction.recordsOn(.category(code, of: pupil), category.compartment)
      let now = Dictionary(
        records.map { ($0.id, $0.version) }, uniquingKeysWith: { first, _ in first })
      guard now == versions else { throw Refusal.stale }
    }
    for (document, version) in documents {
      guard try transaction.record(document)?.version == version else { throw Refusal.stale }
    }
  }
}
