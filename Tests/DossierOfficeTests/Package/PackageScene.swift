import DossierCore
import DossierOffice
import Foundation
import Testing

/// A family that asks for a copy of everything, at a board with the policy of the repository.
final class PackageScene {
  let base: RequestScene
  /// What the press was given, the newest last.
  private(set) var pressed: [PackageContent] = []
  private var offices: [RoleCode: Office] = [:]
  /// What makes a PDF; nothing does unless a test says so.
  var printer = PdfPress.none

  /// The roles that answer for what stands in the dossier of this family.
  static let keepers: [RoleCode] = ["LKR", "IB", "ZC", "ADM", "CLA", "DIR", "MT"]

  init(_ board: String = "oarsprong") throws {
    base = try RequestScene(board)
    for code in ["C10", "C13"] as [CategoryCode] {
      store.documents[try base.scan(code)] = [Array("SCAN-".utf8), Array(code.text.utf8)]
    }
  }

  var store: MemoryStore { base.store }
  var policy: Policy { base.scene.policy }

  /// A press that tells everything it is given, as JSON does.
  private var press: ExtractPress {
    ExtractPress(
      page: { [weak self] content in
        self?.pressed.append(content)
        return Array(content.everyWord.utf8)
      },
      data: { Array($0.everyWord.utf8) },
      portability: { [weak self] content in
        self?.pressed.append(content)
        return [ExtractPress.Sheet(name: "gegevens.json", bytes: Array(content.everyWord.utf8))]
      })
  }

  /// The session of a role, with a press; the same one each time.
  func office(_ role: RoleCode) throws -> Office {
    if let known = offices[role] { return known }
    let office = try Office(
      archive: store.archive(Set(policy.compartments(for: role))).refusingReentry,
      clock: base.scene.board.clock, shelf: base.scene.shelf, extracts: press,
      printer: printer, account: SampleBoard.account(role), role: role)
    offices[role] = office
    return office
  }

  /// Everybody's program ended: whoever comes back logs in anew.
  func endEverySession() {
    offices = [:]
  }

  /// A request for a copy, in treatment, by somebody of whom is known who they are.
  func request(
    _ kind: RequestKind = .access, _ scope: [RequestItemGiven]? = nil, text: String? = nil
  ) throws -> RequestID {
    let request = try base.register(WishGiven(kind: kind, scope: scope, text: text))
    try base.begin(request)
    return request
  }

  /// Everybody gives everything of what they keep, and says that they looked.
  func contribute(_ request: RequestID, except skipped: Set<RoleCode> = []) throws {
    for role in Self.keepers where !skipped.contains(role) {
      try contribute(request, as: role)
    }
  }

  /// One role gives everything it keeps.
  func contribute(_ request: RequestID, as role: RoleCode) throws {
    let answer = try office(role).answer(ContributionQuery(request: request))
    try office(role).perform(
      ContributeToRequest(
        request: request,
        parts: answer.categories.map { category in
          PartGiven(
            category: category.code, answer: .items,
            items: category.items.filter { !$0.isSecret }.map { item in
              item.kind == .field
                ? ItemGiven(
                  field: item.field, sheet: item.record, version: item.version, isChecked: true)
                : ItemGiven(record: item.record, version: item.version, isChecked: true)
            })
        }))
  }

  /// A request that everybody contributed to and that was granted.
  func granted(_ kind: RequestKind = .access) throws -> RequestID {
    let request = try request(kind)
    if kind != .portability { try contribute(request) }
    if kind == .access { try office("FG").perform(SupplyAccessLog(request: request)) }
    try base.grant(request)
    return request
  }

  /// Makes the package and gives what is in it.
  @discardableResult
  func package(_ request: RequestID, by role: RoleCode = "ADM") throws -> HandOverPackage {
    try office(role).perform(MakePackage(request: request))
    return try #require(try store.newest(HandOverPackage.self).last)
  }

  /// The packages that are there; that one was begun is no package.
  func packages() throws -> [HandOverPackage] {
    try store.newest(HandOverPackage.self).filter { !$0.files.isEmpty || $0.destroyed != nil }
  }

  /// The files of a package as somebody reads them out.
  func files(_ request: RequestID, by role: RoleCode = "ADM") throws -> [String: [UInt8]] {
    let reading = try office(role).answer(PackageFilesQuery(request: request))
    return try Dictionary(
      uniqueKeysWithValues: reading.files.map { file in
        (file.name, try (0..<file.chunkCount).flatMap { try file.chunk($0) })
      })
  }

  /// Adds a report and gives its record.
  func report(
    _ title: String, _ text: String, in category: CategoryCode = "C10",
    mentionsOthers: Bool = false, source: DataSource = .staff, by role: RoleCode = "IB"
  ) throws -> RecordID {
    let outcome = try office(role).perform(
      AddEntry(
        pupil: Scene.pupil, category: category, date: base.scene.today, title: title, text: text,
        source: source, mentionsOthers: mentionsOthers))
    return try #require(outcome.record)
  }

  /// Puts a sheet into the dossier, whoever may write it, and gives its record.
  @discardableResult
  func put(
    _ code: CategoryCode, _ values: [FieldCode: String], source: DataSource = .guardian
  ) throws -> RecordID {
    let category = try #require(policy.category(code))
    let cells = values.mapValues {
      FieldCell(
        value: $0, source: source, written: base.scene.today, author: SampleBoard.account("CLA"))
    }
    let id = RecordID(number: store.nextNumber())
    try base.scene.put { transaction in
      try transaction.put(
        ArchiveDraft(
          id: id, version: 1, compartment: category.compartment, subject: .pupil(Scene.pupil),
          list: .category(code, of: Scene.pupil),
          body: Sheet(pupil: Scene.pupil, category: code, cells: cells).sealedForm))
    }
    return id
  }

  /// What a role gave of a category, as it was sealed.
  func part(_ code: CategoryCode, of role: RoleCode) throws -> ExtractPart {
    let head = try #require(
      store.everything.last { record in
        let part = try? ContributedPart(opened: record.body)
        return part?.role == role && part?.content == .category(code)
      })
    let bytes = try #require(store.documents[head.id]).flatMap { $0 }
    return try ContributedContent(stored: bytes).part
  }

  /// The parts that wait for a package.
  func parts() throws -> [ContributedPart] { try store.newest(ContributedPart.self) }
}

extension PackageContent {
  /// Every word that a package could print.
  var everyWord: String {
    let fields = extract.parts.flatMap(\.sheets).flatMap(\.fields).flatMap {
      [$0.label, $0.value, $0.text] + $0.statements
    }
    let entries = extract.parts.flatMap(\.entries).flatMap { entry in
      [entry.title]
        + entry.text.parts.flatMap { part -> [String] in
          switch part {
          case .text(let words): [words]
          case .bar(let reasons): ["█"] + reasons
          }
        } + entry.statements
    }
    let documents = extract.parts.flatMap(\.documents).map(\.title)
    let log = (accessLog?.lines ?? []).map { "\($0.on) \($0.role?.text ?? "-") \($0.act)" }
    let labels = extract.parts.map(\.label) + omissions.map { "\($0)" }
    return (fields + entries + documents + log + labels + [pupilName ?? ""])
      .joined(separator: "\n")
  }
}
