package import DossierCore

/// Asks how far the package of a request is: who still contributes, and what is ready (Pakket).
package struct PackageQuery: OfficeQuery {
  package static let name = "package"
  package static let example = PackageQuery(request: RequestID(number: 31))

  /// Which request.
  package var request: RequestID

  /// Asks.
  package init(request: RequestID) {
    self.request = request
  }

  package func answer(in office: Office) throws -> PackageAnswer {
    try office.demandRegister()
    let stored = try office.request(request)
    let record = stored.content
    guard record.request.kind.handsOverData else {
      throw Refusal.request(.notForThisKind(.handedOver, record.request.kind))
    }
    let facts = try office.requestFacts(for: record)
    let parts = try office.contributedParts().filter { $0.content.request == request }
    let kept = try office.package(of: request)
    let answer = PackageAnswer(
      request: request, version: stored.version, kind: record.request.kind,
      missing: record.request.contributionTasks(facts),
      unredacted: record.request.progress.contributions.flatMap(\.unredacted).count,
      said: record.request.progress.contributions.map(PackageAnswer.Said.init),
      needsAccessLog: record.request.tellsWhoLooked,
      accessLogOn: parts.first { $0.content.content == .accessLog }?.content.on,
      package: kept.map { PackageAnswer.Kept($0.content, record: $0.record) },
      copies: record.request.progress.fullCopies.count,
      nextFeeCents: office.copyFee(of: record.request, kept?.content),
      begun: try office.begunPackage(of: request),
      receiver: try office.receiver(of: record.request))
    try office.journalView(
      office.entry(
        .requestViewed, .read, purpose: "R", pupils: [record.request.intake.pupil],
        objects: [request.text, "pakket"], rule: "R-O-8.2-1"))
    return answer
  }
}

/// How far the package of a request is.
package struct PackageAnswer: Hashable, Sendable {
  /// The request.
  package var request: RequestID
  /// The version of the case.
  package var version: Int
  /// Which right it serves.
  package var kind: RequestKind
  /// Who has still to contribute, and to which categories.
  package var missing: [ContributionTask]
  /// In how many items somebody must still look what is about others.
  package var unredacted: Int
  /// What holders said.
  package var said: [Said]
  /// Whether the package tells who looked.
  package var needsAccessLog: Bool
  /// The day on which who looked was supplied; `nil` when it was not.
  package var accessLogOn: CalendarDate?
  /// The package, while it is kept.
  package var package: Kept?
  /// How many copies were handed over in which something was.
  package var copies: Int
  /// What the next copy costs, in cents.
  package var nextFeeCents: Int
  /// Since when it is being made, or was when the program ended.
  package var begun: BegunPackage? = nil
  /// To whom it goes straight, by the decision (R-O-8.7-2); `nil` when it does not.
  package var receiver: Receiver? = nil

  /// What a holder said about a category.
  package struct Said: Hashable, Sendable, Encodable {
    /// The category.
    package var category: CategoryCode
    /// The role.
    package var role: RoleCode
    /// What it said.
    package var answer: PartGiven.Answer
    /// On which ground it is withheld.
    package var ground: RefusalGround?

    init(_ contribution: Contribution) {
      category = contribution.category
      role = contribution.role
      switch contribution.answer {
      case .items: answer = .items
      case .nothing: answer = .nothing
      case .withheld(let ground, _):
        answer = .withheld
        self.ground = ground
      }
    }
  }

  /// A package that can be read.
  package struct Kept: Hashable, Sendable, Encodable {
    /// Its record.
    package var record: RecordID
    /// The day it was made.
    package var madeOn: CalendarDate
    /// The last day on which it is kept.
    package var expires: CalendarDate
    /// The names of its files.
    package var files: [String]
    /// The size of all of them in bytes.
    package var size: Int
    /// Whether nothing of the dossier is in it.
    package var isEmpty: Bool

    init(_ package: HandOverPackage, record: RecordID) {
      self.record = record
      madeOn = package.madeOn
      expires = package.expires
      files = package.files.map(\.name)
      size = package.files.reduce(0) { $0 + $1.size }
      isEmpty = package.isEmpty
    }
  }
}

extension PackageAnswer: Encodable {
  private enum Key: String, CodingKey {
    case request, version, kind, missing, unredacted, said, needsAccessLog, accessLogOn, package
    case copies, nextFeeCents, begun, receiver
  }

  private struct Missing: Encodable {
    var role: RoleCode
    var categories: [CategoryCode]
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(request, forKey: .request)
    try container.encode(version, forKey: .version)
    try container.encode(kind, forKey: .kind)
    try container.encode(
      missing.map { Missing(role: $0.role, categories: $0.categories) }, forKey: .missing)
    try container.encode(unredacted, forKey: .unredacted)
    try container.encode(said, forKey: .said)
    try container.encode(needsAccessLog, forKey: .needsAccessLog)
    try container.encodeIfPresent(accessLogOn, forKey: .accessLogOn)
    try container.encodeIfPresent(package, forKey: .package)
    try container.encode(copies, forKey: .copies)
    try container.encode(nextFeeCents, forKey: .nextFeeCents)
    try container.encodeIfPresent(begun, forKey: .begun)
    try container.encodeIfPresent(receiver, forKey: .receiver)
  }
}

extension Office {
  /// To whom the decision sends what was granted, by the name that it has now.
  func receiver(of request: RequestCase) throws -> Receiver? {
    guard let receiver = request.stage.decision?.decision.receiver else { return nil }
    return Receiver(recipient: receiver, name: try recipient(receiver).content.name)
  }
}
