import DossierCore

/// Gathers what a package tells, one source at a time.
struct PackageGathering {
  private let office: Office
  private let request: RequestCase
  private let facts: RequestFacts
  private let known: PupilFacts?
  private var sources: ArraySlice<PackageSource>
  private var parts: [CategoryCode: ExtractPart] = [:]
  /// What was gathered; in order once it is finished.
  private(set) var content: PackageContent
  /// What it was made of.
  private(set) var basis = PackageBasis()
  /// The sources that were taken in.
  private(set) var done = 0
  /// The sources in all, and putting them in order.
  let total: Int

  init(_ office: Office, _ record: RequestRecord, _ facts: RequestFacts) throws {
    self.office = office
    request = record.request
    self.facts = facts
    known = try office.knownFacts(of: record.request.intake.pupil)
    let found = try PackageSources(office, request, facts).all()
    sources = found[...]
    total = found.count + 1
    content = PackageContent(
      request: request, madeOn: office.viewer.today,
      school: record.school.flatMap { office.directory.schools[$0] }, policy: office.policy)
    content.disclosures = try Self.disclosures(of: record.request, in: office)
    content.consents = try Self.consents(of: record.request, in: office)
    if let known {
      content.pupilName = try office.visibleName(of: known)?.full
    }
  }

  /// Whether everything was taken in and put in order.
  var isFinished: Bool { done == total }

  /// Takes in one source, or puts everything in order when there is none left.
  mutating func step() throws {
    switch sources.first {
    case .contributed(let part):
      take(try ContributedContent(stored: office.bytes(of: part)).part)
      basis.parts.insert(part)
    case .supplied(let category): try supply(category)
    case .accessLog(let part):
      content.accessLog = try AccessLog(stored: office.bytes(of: part))
      basis.parts.insert(part)
    case nil: try finish()
    }
    sources = sources.dropFirst()
    done += 1
  }

  private mutating func take(_ part: ExtractPart) {
    guard parts[part.category] != nil else {
      parts[part.category] = part
      return
    }
    parts[part.category]?.add(part)
  }

  private mutating func supply(_ category: DataCategory) throws {
    guard office.archive.compartments.contains(category.compartment) else {
      throw Refusal.roleMayNot(office.role, "R-O-8.2-1")
    }
    let supply = try SuppliedPart(office, category, of: request)
    basis.supplied[category.code] = supply.contents.versions
    if !supply.part.isEmpty { take(supply.part) }
    content.omissions += supply.omissions
    content.secretAddresses.formUnion(supply.secretAddresses)
  }

  private mutating func finish() throws {
    let decision = request.stage.decision?.decision
    for category in office.policy.categories {
      guard let part = parts[category.code]?.ordered(by: category),
        request.mayGive(category.code, to: facts.entitlement)
      else { continue }
      let granted = decision.map { part.granted(by: $0) } ?? part
      if !granted.isEmpty {
        try include(known.map { granted.marked($0, on: facts.today) } ?? granted)
      }
    }
    content.omissions =
      PackageOmission.refused(in: request, office.policy)
      + PackageOmission.withheld(in: request, office.policy) + content.omissions
  }

  private mutating func include(_ part: ExtractPart) throws {
    var part = part
    var kept: [ExtractDocument] = []
    for document in part.documents {
      guard let version = try version(of: document) else {
        content.omissions.append(PackageOmission(label: document.title, reason: .removed))
        continue
      }
      kept.append(document)
      basis.documents[document.record] = version
      content.attachments[document.record] = AttachmentName.name(
        of: document, number: content.attachments.count + 1)
    }
    part.documents = kept
    content.extract.parts.append(part)
    content.categories.append(PackageCategory(part, policy: office.policy))
  }

  /// The version of a document whose bytes are still there.
  private func version(of document: ExtractDocument) throws -> Int? {
    guard let record = try office.archive.record(document.record),
      try DocumentDescription(opened: record.body).removal == nil
    else { return nil }
    return record.version
  }
}
