import DossierCore

extension RecordList {
  /// Everything that was contributed to requests that are not over.
  static let contributedParts = RecordList("requests.parts")
}

extension Office {
  /// Keeps the bytes of a part aside until the contribution is written.
  func stage(_ supply: ContributionSupply, about pupil: PupilID) throws -> StagedContent? {
    guard let content = supply.content else { return nil }
    return try stage(content.storedForm, in: supply.category.compartment, about: pupil)
  }

  /// Keeps bytes aside until a transaction attaches them.
  func stage(
    _ bytes: [UInt8], in compartment: CompartmentCode, about pupil: PupilID?
  ) throws -> StagedContent {
    let pieces = bytes.pieces
    return try archive.stageDocument(compartment, pupil.map { .pupil($0) }, clock.now()) {
      pieces.next().map(Array.init)
    }
  }

  /// Throws `stale` when something that was read for a contribution changed before it was written.
  func demandUnchanged(
    _ supply: ContributionSupply, _ transaction: ArchiveTransaction
  ) throws {
    guard !supply.versions.isEmpty else { return }
    let records = try transaction.recordsOn(
      .category(supply.category.code, of: supply.pupil), supply.category.compartment)
    let now = Dictionary(
      records.map { ($0.id, $0.version) }, uniquingKeysWith: { first, _ in first })
    guard supply.versions.allSatisfy({ now[$0.key] == $0.value }) else { throw Refusal.stale }
  }

  /// Writes what a role gives of a category in the place of what it gave before.
  func put(
    _ supply: ContributionSupply, _ bytes: StagedContent?, for request: RequestCase,
    _ transaction: ArchiveTransaction
  ) throws {
    let content = ContributedPart.Content.category(supply.category.code)
    let compartment = supply.category.compartment
    for old in try contributedParts(in: compartment, transaction)
    where old.content.request == request.id && old.content.content == content
      && old.content.role == role
    {
      try erase(old.record, transaction)
    }
    guard let bytes else { return }
    try put(content, bytes, in: compartment, for: request, transaction)
  }

  /// Makes staged bytes a part of what was contributed to a request.
  func put(
    _ content: ContributedPart.Content, _ bytes: StagedContent, in compartment: CompartmentCode,
    for request: RequestCase, _ transaction: ArchiveTransaction
  ) throws {
    let part = ContributedPart(
      request: request.id, pupil: request.intake.pupil, content: content, role: role,
      account: account, on: viewer.today)
    try transaction.attach(bytes)
    try transaction.put(
      ArchiveDraft(
        id: bytes.id, version: 1, compartment: compartment, subject: .pupil(part.pupil),
        list: .contributedParts, body: part.sealedForm))
  }

  /// Removes a part with its bytes, every version of it.
  func erase(_ part: RecordID, _ transaction: ArchiveTransaction) throws {
    try transaction.eraseDocument(part)
    try transaction.erase(part)
  }

  /// What was contributed in one compartment, inside a transaction.
  func contributedParts(
    in compartment: CompartmentCode, _ transaction: ArchiveTransaction
  ) throws -> [StoredValue<ContributedPart>] {
    try transaction.recordsOn(.contributedParts, compartment).map { try StoredValue($0) }
  }

  /// What was contributed, as far as the viewer holds the keys of it.
  func contributedParts() throws -> [StoredValue<ContributedPart>] {
    try partCompartments.flatMap { compartment in
      try archive.recordsOn(.contributedParts, compartment).map {
        try StoredValue<ContributedPart>($0)
      }
    }
  }

  /// What each role gave of a category for a request, as far as it gave something.
  func contributed(
    to request: RequestID, in category: DataCategory
  ) throws -> [RoleCode: ContributedContent] {
    guard archive.compartments.contains(category.compartment) else { return [:] }
    let parts = try archive.recordsOn(.contributedParts, category.compartment)
      .map { try StoredValue<ContributedPart>($0) }
      .filter {
        $0.content.request == request && $0.content.content == .category(category.code)
      }
    return try Dictionary(
      parts.map { part in
        (part.content.role, try ContributedContent(stored: bytes(of: part.record)))
      }, uniquingKeysWith: { _, last in last })
  }

  /// The compartments in which parts can lie and which the viewer can open.
  var partCompartments: [CompartmentCode] {
    let used = Set(policy.categories.filter { !$0.isExistenceHidden }.map(\.compartment))
      .union([.register])
    return used.intersection(archive.compartments).sorted()
  }

  /// The bytes that lie under a record.
  func bytes(of content: RecordID) throws -> [UInt8] {
    let count = try archive.documentLength(content)
    return try (0..<count).flatMap { try archive.documentChunk(content, $0) }
  }
}

extension [UInt8] {
  /// The bytes in pieces that do not weigh on memory.
  fileprivate var pieces: AnyIterator<ArraySlice<UInt8>> {
    var rest = self[...]
    return AnyIterator {
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(256 * 1024) }
      return rest.prefix(256 * 1024)
    }
  }
}
