import DossierCore

extension PolicyDifference {
  /// What is only done with consent, and on which text.
  static func consents(from old: Policy, to new: Policy) -> [String] {
    let pairs = Pairing(old.consentPurposes, new.consentPurposes) { $0.code }
    return pairs.removed.map { "Voor \(name($0)) wordt geen toestemming meer gevraagd." }
      + pairs.added.map { "Voor \(name($0)) wordt voortaan toestemming gevraagd." }
      + pairs.kept.flatMap { purpose($0.old, $0.new) }
  }

  private static func purpose(_ old: ConsentPurpose, _ new: ConsentPurpose) -> [String] {
    let name = name(new)
    return change("De naam van de toestemming \(new.code)", old.label, new.label) { "‘\($0)’" }
      + change("Het medium van de toestemming voor \(name)", old.medium, new.medium) {
        $0 ?? "niets"
      }
      + change("Wat de toestemming voor \(name) opent,", old.opens, new.opens) {
        $0.map { "rubriek \($0)" } ?? "niets"
      }
      + texts(old, new, name)
      + turn(
        old.endsWithSchoolYear, new.endsWithSchoolYear,
        on: "De toestemming voor \(name) eindigt voortaan met het schooljaar.",
        off: "De toestemming voor \(name) eindigt niet meer met het schooljaar.")
      + turn(
        old.perQuestion, new.perQuestion,
        on: "De toestemming voor \(name) gaat voortaan over één ontvanger en één vraag.",
        off: "De toestemming voor \(name) gaat niet meer over één ontvanger en één vraag.")
      + turn(
        old.isOnOccasion, new.isOnOccasion,
        on: "De toestemming voor \(name) wordt voortaan alleen gevraagd als het speelt.",
        off: "De toestemming voor \(name) wordt voortaan aan iedereen gevraagd.")
      + change("De werklijst na het intrekken van \(name)", old.followUps, new.followUps) {
        $0.isEmpty ? "niets" : $0.map(\.rawValue).joined(separator: ", ")
      }
  }

  /// Each new text asks everybody again, so each one is told.
  private static func texts(
    _ old: ConsentPurpose, _ new: ConsentPurpose, _ name: String
  ) -> [String] {
    let added = new.renewals.filter { !old.renewals.contains($0) }
    let removed = old.renewals.filter { !new.renewals.contains($0) }
    return added.map {
      "De toestemming voor \(name) krijgt op \($0.dutch) een nieuwe tekst: iedereen antwoordt"
        + " opnieuw."
    }
      + removed.map {
        "De nieuwe tekst van \($0.dutch) voor \(name) vervalt."
      }
  }

  private static func name(_ purpose: ConsentPurpose) -> String {
    "‘\(purpose.label)’"
  }
}
