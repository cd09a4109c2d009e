/// Why a request, or a part of it, is refused: the catalogue (weigeringsgronden).
package enum RefusalGround: String, Hashable, Sendable, Codable, CaseIterable {
  /// The safety or welfare of the pupil is in serious danger (O 8.9(4)); only for shielded eyes.
  case safety = "veiligheid_leerling"
  /// An exception of the law (UAVG 41), without a word of explanation.
  ///
  /// What a shielded ground looks like to everybody who may not know it.
  case legalException = "wettelijke_uitzondering"
  /// The person who asks may not.
  case notEntitled = "niet_bevoegd"
  /// It could not be established who asks.
  case identityNotEstablished = "identiteit_niet_vastgesteld"
  /// The rights and freedoms of others stand in the way (AVG 15(4)).
  case rightsOfOthers = "rechten_van_anderen"
  /// Manifestly unfounded or excessive (AVG 12(5)).
  case manifestlyUnfounded = "kennelijk_ongegrond"
  /// The data may not be destroyed yet, by law.
  case statutoryPeriod = "wettelijke_bewaartermijn"
  /// Needed for a legal claim.
  case legalClaim = "rechtsvordering"
  /// None of the grounds of the article applies.
  case noGround = "geen_grond"
  /// What stands there is right.
  case dataAreRight = "gegevens_juist"
  /// Compelling legitimate grounds outweigh the objection (O 8.6(2)).
  case compellingGrounds = "dwingende_gronden"
  /// The data did not come from the family (O 8.7(1)).
  case notSupplied = "niet_zelf_verstrekt"
  /// Not given to the parent with authority either (BW 1:377c).
  case notGivenToOther = "ook_niet_aan_gezagsouder"
  /// The interest of the child (BW 1:377c).
  case interestOfChild = "belang_van_het_kind"
  /// Held back from destruction on one of the grounds of O 6.5(3).
  case held = "aangehouden"

  /// Whether only shielded eyes may see that it was used (R-O-8.9-4).
  package var isShielded: Bool { self == .safety }

  /// Whether the decision must say in words why it applies; `legalException` may not.
  package var needsExplanation: Bool {
    switch self {
    case .legalException: false
    case .safety, .notEntitled, .identityNotEstablished, .rightsOfOthers, .manifestlyUnfounded,
      .statutoryPeriod, .legalClaim, .noGround, .dataAreRight, .compellingGrounds, .notSupplied,
      .notGivenToOther, .interestOfChild, .held:
      true
    }
  }

  /// The kinds of requests that it can refuse.
  package func fits(_ kind: RequestKind) -> Bool {
    switch self {
    case .safety, .legalException, .notEntitled, .identityNotEstablished, .manifestlyUnfounded:
      kind != .question
    case .rightsOfOthers: kind.handsOverData
    case .statutoryPeriod: kind == .erasure || kind == .objection
    case .legalClaim: kind == .erasure || kind == .objection || kind == .restriction
    case .noGround: kind == .erasure || kind == .restriction || kind == .objection
    case .held: kind == .erasure
    case .dataAreRight: kind == .rectification
    case .compellingGrounds: kind == .objection
    case .notSupplied: kind == .portability
    case .notGivenToOther, .interestOfChild: kind == .parentInformation
    }
  }

  /// The rule it rests on.
  package var rule: RuleID {
    switch self {
    case .safety: "R-O-8.9-4"
    case .legalException: "L-21"
    case .notEntitled: "R-O-8.1-1"
    case .identityNotEstablished: "R-O-8.2-3"
    case .rightsOfOthers: "R-O-8.2-5"
    case .manifestlyUnfounded: "L-02"
    case .statutoryPeriod: "R-O-8.4-2"
    case .legalClaim: "R-O-8.4-1"
    case .noGround: "R-O-8.4-1"
    case .held: "R-O-6.5-3"
    case .dataAreRight: "R-O-8.3-1"
    case .compellingGrounds: "R-O-8.6-2"
    case .notSupplied: "R-O-8.7-1"
    case .notGivenToOther, .interestOfChild: "L-05"
    }
  }
}
