import DossierCore
import DossierOffice
import Foundation

/// A board with one pupil in scope and one out of it, full of words that must not fly out.
struct Aviary {
  let scene: Scene
  let own: CanaryPlan
  let other: CanaryPlan
  let oracle: MatrixOracle
  let isSecret: Bool
  private let records: [CategoryCode: Scene.Records]
  private let listener: Listener

  init(_ policy: Policy, _ role: RoleCode, isSecret: Bool) throws {
    scene = try Scene(policy)
    scene.stock([[1, 2, 3]])
    own = CanaryPlan(policy, letter: "e", isSecret: isSecret)
    other = CanaryPlan(policy, letter: "v", isSecret: isSecret)
    oracle = MatrixOracle(policy: policy, role: role, isInScope: true)
    self.isSecret = isSecret
    records = try scene.enrol(
      Scene.pupil, SampleBoard.school, SampleBoard.group3, own.fillings)
    try scene.enrol(
      Scene.stranger, SampleBoard.otherSchool, SampleBoard.otherGroup, other.fillings)
    try scene.grant(Scene.pupil, to: role, until: 10)
    listener = Listener(try scene.office(role))
  }

  /// What flew out that should not have.
  func leaks() -> [String] {
    lists() + dossiers() + histories() + searches() + reveals() + attempts()
  }

  /// What the role may see and did not get.
  func missing() throws -> [CanaryPlan.Place] {
    listener.ask(DossierQuery(pupil: Scene.pupil))
    let found = own.found(in: listener.take())
    let held = Set(oracle.policy.compartments(for: oracle.role))
    return own.words.keys.filter { place in
      guard !found.contains(place), oracle.mayRead(place, isSecret: false) else { return false }
      switch place {
      case .field(let code):
        return oracle.policy.field(code).map { held.contains($0.category.compartment) } ?? false
      case .necessity(let code):
        return oracle.policy.category(code).map {
          held.contains($0.compartment) && !$0.fields.isEmpty
        } ?? false
      case .entry(let code), .document(let code):
        return oracle.policy.category(code).map { held.contains($0.compartment) } ?? false
      case .earlier: return false
      }
    }
  }

  private func lists() -> [String] {
    listener.list(RosterFilter(status: nil))
    listener.ask(RosterQuery())
    listener.ask(TodayQuery())
    listener.ask(AccountsQuery())
    listener.ask(GroupsQuery())
    listener.ask(EmergencyQuery())
    listener.ask(JournalQuery(reason: .supervision))
    listener.ask(PupilGrantsQuery(pupil: Scene.pupil))
    return judged("lists")
  }

  private func dossiers() -> [String] {
    listener.ask(DossierQuery(pupil: Scene.pupil))
    listener.ask(DossierQuery(pupil: Scene.stranger))
    for category in oracle.policy.categories {
      listener.ask(DossierQuery(pupil: Scene.pupil, categories: [category.code]))
    }
    return judged("dossier")
  }

  private func histories() -> [String] {
    for pupil in [Scene.pupil, Scene.stranger] {
      for category in oracle.policy.categories {
        let place = records[category.code]
        for field in pupil == Scene.pupil ? category.fields[...] : category.fields.prefix(1) {
          listener.ask(FieldHistoryQuery(pupil: pupil, field: field.code, sheet: place?.sheet))
        }
        let entry = place?.entry ?? RecordID(number: 1)
        listener.ask(EntryHistoryQuery(pupil: pupil, category: category.code, entry: entry))
        let document = place?.document ?? RecordID(number: 1)
        listener.ask(DocumentQuery(pupil: pupil, category: category.code, document: document))
      }
    }
    return judged("history", isHistory: true)
  }

  private func reveals() -> [String] {
    for category in oracle.policy.categories {
      for field in category.fields {
        listener.ask(
          RevealFieldQuery(pupil: Scene.pupil, field: field.code, sheet: nil, purpose: "A1"))
      }
    }
    return judged("reveal", isRevealed: true)
  }

  /// Whether a word finds a pupil whose name it stands in, though that part of the name is hidden.
  private func searches() -> [String] {
    var leaks: [String] = []
    for (plan, isOwn) in [(own, true), (other, false)] {
      for (place, word) in plan.words where place.isInRoster {
        let hits = (try? listener.office.answer(RosterQuery(search: word)))?.count ?? 0
        let mayHit = isOwn && oracle.mayRead(place, isSecret: isSecret)
        let isBoard = oracle.policy.matrix.cell(oracle.role, PupilName.category).scope == .board
        let mayHitAnybody = isBoard && oracle.mayRead(place, isSecret: isSecret)
        if hits > 0, !mayHit, !mayHitAnybody { leaks.append("search \(place)") }
      }
    }
    return leaks
  }

  /// Wrong and stale attempts: what comes back is an error, which must not tell either.
  private func attempts() -> [String] {
    for pupil in [Scene.pupil, Scene.stranger] {
      for category in oracle.policy.categories {
        let place = records[category.code]
        for field in pupil == Scene.pupil ? category.fields[...] : category.fields.prefix(1) {
          listener.perform(
            ChangeSheet(
              pupil: pupil, category: category.code, sheet: place?.sheet,
              edits: [FieldEdit(field: field.code, seen: "anders", value: field.sample)],
              source: .staff))
        }
        let entry = place?.entry ?? RecordID(number: 1)
        listener.perform(
          WithdrawEntry(
            pupil: pupil, category: category.code, entry: entry, seen: 9, reason: "Dubbel"))
        listener.perform(
          RemoveDocument(pupil: pupil, category: category.code, document: entry, reason: "Nee"))
      }
    }
    return judged("attempt")
  }

  private func judged(
    _ name: String, isHistory: Bool = false, isRevealed: Bool = false
  ) -> [String] {
    let text = listener.take()
    var leaks = own.found(in: text).filter {
      !oracle.mayRead(
        $0, isSecret: isSecret, isHistory: isHistory, isRevealed: isRevealed)
    }
    .map { "\(name) \($0)" }
    var elsewhere = oracle
    elsewhere.isInScope = false
    leaks += other.found(in: text).filter {
      !elsewhere.mayRead(
        $0, isSecret: isSecret, isHistory: isHistory, isRevealed: isRevealed)
    }
    .map { "\(name) of a stranger \($0)" }
    return leaks
  }
}

extension CanaryPlan.Place {
  /// Whether the word stands in a sheet that a line of the list is made from.
  fileprivate var isInRoster: Bool {
    switch self {
    case .field(let code), .earlier(let code):
      code.text.hasPrefix("c01.") || code.text.hasPrefix("c12.")
    case .entry, .document, .necessity: false
    }
  }
}
