package import DossierCore

extension RecordList {
  /// The requests that are not over.
  package static let openRequests = RecordList("requests.open")
  /// The requests that are over and still freeze something.
  package static let frozenRequests = RecordList("requests.frozen")
  /// The pages with one line for each request that is over.
  package static let requestLedger = RecordList("requests.ledger")
  /// The record with the number that was given last.
  package static let requestNumber = RecordList("requests.number")
}

extension RequestID {
  /// The record that the case lies in: the same number, so that no index is needed.
  package var record: RecordID { RecordID(number: number) }
}

extension Office {
  /// Throws `roleMayNot` unless the role sees the register of requests.
  func demandRegister() throws {
    guard rights.seesRequests else { throw Refusal.roleMayNot(role, "R-O-8.9-2") }
  }

  /// Throws `roleMayNot` for a role that has no part in any request.
  func demandPart() throws {
    guard rights.opensOwnRequests else { throw Refusal.roleMayNot(role, "R-O-8.9-2") }
  }

  /// Throws `notFound` unless the viewer sees the register, or has something to do in this case.
  func demandCase(_ record: RequestRecord) throws {
    guard try rights.seesRequests || !ownTasks(in: [record]).isEmpty else {
      throw Refusal.notFound(.request)
    }
  }

  /// A case within the viewer's reach; throws `notFound` for one elsewhere, as for none.
  func request(_ id: RequestID) throws -> StoredValue<RequestRecord> {
    let stored: StoredValue<RequestRecord> = try found(id.record, as: .request)
    guard isInRequestReach(stored.content) else { throw Refusal.notFound(.request) }
    return stored
  }

  /// Every open case within the viewer's reach; for who sees the register.
  func openRequests() throws -> [StoredValue<RequestRecord>] {
    let open: [StoredValue<RequestRecord>] = try kept(on: .openRequests, in: .register)
    return open.filter { isInRequestReach($0.content) }
  }

  /// Whether the viewer may know of a case: one of an own school.
  ///
  /// The pupil may have left since, so not the enrolment of today counts but the school at intake.
  func isInRequestReach(_ record: RequestRecord) -> Bool {
    rights.opensOwnRequests && isInReach(record.school)
  }

  /// Whether a school is one of the viewer's own; whoever works for no school in particular has all.
  func isInReach(_ school: SchoolID?) -> Bool {
    let schools = viewer.assignment.schools
    return schools.isEmpty || school.map(schools.contains) ?? true
  }

  /// Writes a version of a case; once it is over it leaves the list and stands in the ledger.
  func put(
    _ content: RequestRecord, version: Int, _ transaction: ArchiveTransaction
  ) throws {
    let request = content.request
    let isOpen = request.stage.phase.isOpen
    try transaction.put(
      ArchiveDraft(
        id: request.id.record, version: version, compartment: .register,
        subject: .pupil(request.intake.pupil),
        list: isOpen ? .openRequests : request.keepsFrozen ? .frozenRequests : nil,
        body: content.sealedForm))
    if !isOpen {
      try enterInLedger(RequestLine(content, terms: ResponseTerms(policy: policy)), transaction)
    }
  }
}
