import DossierCore

/// Where one piece of a package comes from.
enum PackageSource {
  /// What a holder contributed.
  case contributed(RecordID)
  /// What the program itself supplies: a category without a keeper, or for portability.
  case supplied(DataCategory)
  /// Who looked.
  case accessLog(RecordID)
}

/// Finds everything that belongs in a package, or says who is missing.
struct PackageSources {
  private let office: Office
  private let request: RequestCase
  private let facts: RequestFacts

  init(_ office: Office, _ request: RequestCase, _ facts: RequestFacts) {
    self.office = office
    self.request = request
    self.facts = facts
  }

  /// The sources, the newest contribution first.
  func all() throws -> [PackageSource] {
    guard request.kind != .portability else { return supplied }
    let parts = try office.contributedParts().filter { $0.content.request == request.id }
    let log = parts.first { $0.content.content == .accessLog }
    let missing = withoutBytes(parts) + saidToBeEmpty + (log == nil ? readers : [])
    guard missing.isEmpty else { throw Refusal.request(.contributionsMissing(missing)) }
    let contributed = request.progress.contributions.reversed().compactMap { contribution in
      record(of: contribution, in: parts).map { PackageSource.contributed($0) }
    }
    return contributed + supplied + (log.map { [.accessLog($0.record)] } ?? [])
  }

  /// The sealed part of what a holder gave.
  private func record(
    of contribution: Contribution, in parts: [StoredValue<ContributedPart>]
  ) -> RecordID? {
    guard case .items = contribution.answer else { return nil }
    return parts.first {
      $0.content.content == .category(contribution.category)
        && $0.content.role == contribution.role
    }?.record
  }

  /// Holders who gave something that is not there any more, because it was erased since.
  private func withoutBytes(
    _ parts: [StoredValue<ContributedPart>]
  ) -> [ContributionTask] {
    request.progress.contributions.compactMap { contribution in
      guard case .items = contribution.answer, facts.held.contains(contribution.category),
        request.mayGive(contribution.category, to: facts.entitlement),
        record(of: contribution, in: parts) == nil
      else { return nil }
      return ContributionTask(role: contribution.role, categories: [contribution.category])
    }
  }

  /// Holders who all say that there is nothing in a category that holds something.
  private var saidToBeEmpty: [ContributionTask] {
    let said = Dictionary(grouping: request.progress.contributions, by: \.category)
    return said.sorted { $0.key < $1.key }.flatMap { code, answers -> [ContributionTask] in
      guard facts.held.contains(code), request.mayGive(code, to: facts.entitlement),
        answers.allSatisfy({ $0.answer == .nothing })
      else { return [] }
      return answers.map { ContributionTask(role: $0.role, categories: [code]) }
    }
  }

  /// Who must supply who looked, where that was asked.
  private var readers: [ContributionTask] {
    guard request.kind == .access, let reader = office.policy.journalReader else { return [] }
    return [ContributionTask(role: reader, categories: [.journal])]
  }

  /// The categories that nobody keeps or, for portability, every category that is not hidden.
  private var supplied: [PackageSource] {
    office.policy.categories.filter { category in
      facts.held.contains(category.code) && !category.isExistenceHidden
        && request.mayGive(category.code, to: facts.entitlement)
        && (request.kind == .portability || !isKept(category))
    }.map { .supplied($0) }
  }

  /// Whether some role answers for a category.
  private func isKept(_ category: DataCategory) -> Bool {
    office.policy.roles.contains { role in
      role.nature == .staff
        && office.policy.matrix.cell(role.code, category.code).access == .change
    }
  }
}

extension CategoryCode {
  /// The journal in the matrix (Systeemlog).
  fileprivate static let journal: Self = "C22"
}

extension Policy {
  /// The role that supplies who looked: the supervisor before others who may read the journal.
  fileprivate var journalReader: RoleCode? {
    let readers = roles.filter { role in
      role.duties.contains(.readJournal) && compartments(for: role.code).contains(.log)
    }
    return (readers.first { $0.nature == .supervision } ?? readers.first)?.code
  }
}
