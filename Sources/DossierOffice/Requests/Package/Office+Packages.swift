import DossierCore

extension RecordList {
  /// The packages that are still kept.
  static let keptPackages = RecordList("packages.kept")
}

extension Office {
  /// Where packages lie: with the dossiers they were taken from.
  var packageCompartment: CompartmentCode {
    policy.category(PupilName.category)?.compartment ?? .dossier
  }

  /// Throws unless a copy could be handed over now by this viewer; see the rules of `handedOver`.
  ///
  /// A package is made, and read, under exactly the conditions under which it may be handed over:
  /// it was established who asks, something was granted, everybody contributed, and nothing about
  /// others is left in it.
  func demandHandOver(_ record: RequestRecord, _ facts: RequestFacts) throws {
    guard archive.compartments.isSuperset(of: [packageCompartment, .register]) else {
      throw Refusal.roleMayNot(role, "R-O-8.2-1")
    }
    var trial = record.request
    try judged { () throws(RequestRefusal) in
      // Why it is late is asked when it is handed over, not while it is made or read.
      try trial.append(
        RequestEvent(
          by: requestActor, on: viewer.today, late: .other,
          .handedOver(HandOver(way: .inPerson))), facts: facts)
    }
  }

  /// The packages that are kept, whoever made them.
  func keptPackages() throws -> [StoredValue<HandOverPackage>] {
    try kept(on: .keptPackages, in: packageCompartment)
  }

  /// The package of a request that is kept, under the lock.
  func keptPackage(
    of request: RequestID, _ transaction: ArchiveTransaction
  ) throws -> StoredValue<HandOverPackage>? {
    try transaction.recordsOn(.keptPackages, packageCompartment)
      .map { try StoredValue<HandOverPackage>($0) }.first { $0.content.request == request }
  }

  /// The package of a request that can still be read; `nil` when there is none.
  func package(of request: RequestID) throws -> StoredValue<HandOverPackage>? {
    try keptPackages().first {
      $0.content.request == request && $0.content.isKept(on: viewer.today)
    }
  }

  /// Writes a version of a package.
  func put(
    _ package: HandOverPackage, version: Int, as id: RecordID, _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: id, version: version, compartment: packageCompartment,
        subject: .pupil(package.pupil), list: package.destroyed == nil ? .keptPackages : nil,
        body: package.sealedForm))
  }
}
