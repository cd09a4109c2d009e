import DossierCore

extension PolicyDifference {
  /// Who exists, what they may do, who approves them and which keys they hold.
  static func roles(from old: Policy, to new: Policy) -> [String] {
    let pairing = Pairing(old.roles, new.roles, by: \.code)
    var sentences = pairing.removed.map { "De rol \($0.code) \($0.label) bestaat niet meer." }
    sentences += pairing.added.map { "De rol \($0.code) \($0.label) is nieuw." }
    for (before, after) in pairing.kept {
      sentences += role(from: before, to: after)
      let held = old.compartments(for: before.code)
      let holds = new.compartments(for: after.code)
      sentences += change("Wat \(after.code) aan sleutels heeft,", held, holds) {
        listed($0.map(\.text))
      }
      // The same keys, but named instead of derived: that matters at the next change.
      if held == holds, before.compartments != after.compartments {
        sentences.append(
          after.compartments == nil
            ? "De sleutels van \(after.code) volgen voortaan uit de matrix."
            : "De sleutels van \(after.code) liggen voortaan vast.")
      }
    }
    return sentences
  }

  private static func role(from old: Role, to new: Role) -> [String] {
    let gained = PolicyWords.duties.filter {
      new.duties.contains($0.1) && !old.duties.contains($0.1)
    }
    let lost = PolicyWords.duties.filter {
      old.duties.contains($0.1) && !new.duties.contains($0.1)
    }
    return gained.map { "\(new.code) mag voortaan \(spoken($0.0))." }
      + lost.map { "\(new.code) mag niet meer \(spoken($0.0))." }
      + change("De naam van de rol \(new.code)", old.label, new.label) { $0 }
      + change("De soort van de rol \(new.code)", old.nature, new.nature) {
        PolicyWords.word($0, in: PolicyWords.roleNatures)
      }
      + change("Wie \(new.code) goedkeurt,", old.approvers, new.approvers) {
        listed($0.map(\.text))
      }
      + change(
        "Het aantal goedkeuringen voor \(new.code)", old.approvalsNeeded, new.approvalsNeeded
      ) { "\($0)" }
      + change("Wat niet samengaat met \(new.code),", old.excludes, new.excludes) {
        listed($0.map(\.text))
      }
  }

  /// What may be done in the registers.
  static func registers(from old: Policy, to new: Policy) -> [String] {
    let pairing = Pairing(old.registers, new.registers, by: \.code)
    var sentences = pairing.removed.map { "Het register \($0.label) bestaat niet meer." }
    sentences += pairing.added.map { "Het register \($0.label) is nieuw." }
    for (before, after) in pairing.kept {
      sentences += change("De naam van het register \(after.code)", before.label, after.label) {
        $0
      }
      sentences += change(
        "Het compartiment van \(after.label)", before.compartment, after.compartment, \.text)
      for role in Set(before.steps.keys).union(after.steps.keys).sorted() {
        let subject = "Wat \(role) in \(after.label) mag,"
        sentences += change(subject, before.steps[role] ?? [], after.steps[role] ?? []) { steps in
          listed(PolicyWords.steps.filter { steps.contains($0.1) }.map { spoken($0.0) })
        }
      }
    }
    return sentences
  }

  /// Why data may be processed.
  static func purposes(from old: Policy, to new: Policy) -> [String] {
    let pairing = Pairing(old.purposes, new.purposes, by: \.code)
    return pairing.removed.map { "Het doel \($0.code) \($0.label) vervalt." }
      + pairing.added.map { "Het doel \($0.code) \($0.label) is nieuw\(decision(on: $0))." }
      + pairing.kept.filter { $0.old != $0.new }.map {
        "Het doel \($0.new.code) wordt: \($0.new.label) (\($0.new.article))"
          + ($0.new.needsArticle ? ", met het artikel erbij" : "") + decision(on: $0.new)
          + assessment(of: $0.new) + "."
      }
  }

  /// When the board decided on a purpose that the regulation does not name (R-O-5.1-3).
  private static func decision(on purpose: ProcessingPurpose) -> String {
    purpose.decided.map { ", besloten door het bestuur op \($0.dutch)" } ?? ""
  }

  /// Whether it can be used, for a purpose that needs an impact assessment (R-O-5.1-C).
  private static func assessment(of purpose: ProcessingPurpose) -> String {
    guard purpose.needsAssessment else { return "" }
    return purpose.assessed.map { ", met een DPIA van \($0.dutch)" }
      ?? ", en wacht op een DPIA"
  }

  /// The circles of keys.
  static func compartments(from old: Policy, to new: Policy) -> [String] {
    let pairing = Pairing(old.compartments, new.compartments, by: \.code)
    return pairing.removed.map { "Het compartiment \($0.code) vervalt." }
      + pairing.added.map { "Het compartiment \($0.code) is nieuw." }
      + pairing.kept.flatMap { before, after in
        change("De naam van compartiment \(after.code)", before.label, after.label) { $0 }
          + turn(
            before.needsTwoApprovals, after.needsTwoApprovals,
            on: "Voor \(after.code) zijn voortaan twee goedkeuringen nodig.",
            off: "Voor \(after.code) is één goedkeuring voortaan genoeg.")
      }
  }

  private static func spoken(_ word: String) -> String {
    word.replacing("_", with: " ")
  }
}
