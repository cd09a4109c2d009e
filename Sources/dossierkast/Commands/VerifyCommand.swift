import ArgumentParser
import DossierCore
import DossierOffice
import DossierStore

/// Checks every record, digest and journal line; more of them with somebody's keys.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: CommandWords.verify,
    discussion: CommandWords.verifyDiscussion)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var login: LoginOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let reception = login.user == nil ? nil : try login.enter(storeOptions.place)
    let store = try reception?.store ?? Store.open(storeOptions.place)
    let verification = try begin(store, reception)
    var meter = ProgressMeter(VerifyWords.checking)
    while true {
      let progress = try verification.step(budgetMilliseconds: 50)
      meter.show(done: progress.done, total: progress.total)
      if progress.isFinished { break }
    }
    meter.finish()
    try tell(verification)
    try reception?.leave()
    guard verification.findings.isEmpty else { throw CommandFault.findings }
  }

  private func begin(_ store: Store, _ reception: Reception?) throws -> Verification {
    guard let session = reception?.session, let office = reception?.office else {
      return store.verification()
    }
    let recount = RosterRecount(session: session, policy: office.policy)
    guard recount.isPossible else { return store.verification(with: session) }
    return store.verification(
      with: session, roster: { try recount.entries(of: $0) },
      schools: office.directory.schools.keys.sorted())
  }

  private func tell(_ verification: Verification) throws {
    let findings = verification.findings
    guard !output.json else {
      return try Output.json(
        Report(
          ok: findings.isEmpty, records: verification.recordCount,
          lines: verification.lineCount, findings: findings.map(Report.Item.init)))
    }
    for finding in findings { Output.complain(VerifyWords.sentence(for: finding)) }
    Output.line(
      VerifyWords.summary(
        records: verification.recordCount, lines: verification.lineCount,
        findings: findings.count))
  }

  /// The answer in JSON.
  private struct Report: Encodable {
    let ok: Bool
    let records: Int
    let lines: Int
    let findings: [Item]

    struct Item: Encodable {
      let kind: String
      let place: String
      let message: String

      init(_ finding: Finding) {
        kind = finding.kind.rawValue
        place = finding.place.text
        message = VerifyWords.sentence(for: finding)
      }
    }
  }
}

extension Finding.Place {
  /// The place as a word for programs, such as `record/7h3k…/2`.
  var text: String {
    switch self {
    case .file: "file"
    case .line(let number): "line/\(number)"
    case .record(let id, let version): "record/\(id)/\(version)"
    case .document(let id): "document/\(id)"
    case .rosterChunk(let row): "chunk/\(row)"
    case .roster(let school): "roster/\(school)"
    case .account(let account): "account/\(account)"
    case .witness: "witness"
    }
  }
}
