package import DossierCore

/// Asks what in the dossiers must be seen to: reviews, paper that is out, refused applications.
package struct UpkeepQuery: OfficeQuery {
  package static let name = "upkeep"
  package static let parameters: [Parameter] = [.required("kind")]
  package static let example = UpkeepQuery(kind: .notAdmitted)

  /// Which list.
  package var kind: UpkeepKind

  /// Asks for a list.
  package init(kind: UpkeepKind) {
    self.kind = kind
  }

  package func answer(in office: Office) throws -> UpkeepAnswer {
    guard office.seesUpkeep(kind) else { throw Refusal.roleMayNot(office.role, kind.rule) }
    let rows = try office.upkeep(kind)
    try office.journalView(
      office.entry(
        .upkeepViewed, .read, purpose: "R", pupils: Set(rows.map(\.pupil)).sorted(),
        objects: [kind.rawValue], count: rows.count, rule: kind.rule))
    return UpkeepAnswer(kind: kind, rows: rows)
  }
}

/// What kind of thing in a dossier must be seen to.
package enum UpkeepKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Data of pupils who were not admitted (R-O-8.4-3).
  case notAdmitted = "niet_toegelaten"
  /// A necessity that must be looked at again (R-O-4.2-1).
  case necessity = "noodzaak"
  /// A paper dossier that should be back (R-I-1.3-3).
  case paperOut = "papier_uitgeleend"
  /// A paper dossier without a place or a holder of the key (R-O-4.2-3).
  case paperPlace = "papier_zonder_plaats"

  /// The rule it rests on.
  package var rule: RuleID {
    switch self {
    case .notAdmitted: "R-O-8.4-3"
    case .necessity: "R-O-4.2-1"
    case .paperOut: "R-I-1.3-3"
    case .paperPlace: "R-O-4.2-3"
    }
  }
}

/// One list of what must be seen to.
package struct UpkeepAnswer: Hashable, Sendable, Encodable {
  /// Which list.
  package var kind: UpkeepKind
  /// The lines, the first day first.
  package var rows: [UpkeepRow]

  /// Puts an answer together.
  package init(kind: UpkeepKind, rows: [UpkeepRow]) {
    self.kind = kind
    self.rows = rows
  }
}

/// One thing in the dossier of a pupil that must be seen to.
package struct UpkeepRow: Hashable, Sendable, Encodable {
  /// The pupil.
  package var pupil: PupilID
  /// The name as lists show it, if the viewer may see it.
  package var name: String?
  /// In which category.
  package var category: CategoryCode
  /// By which day; `nil` when that is not recorded.
  package var day: CalendarDate?
  /// To which function a paper dossier is lent.
  package var holder: String?
  /// Whether it stands on Vandaag: due, or nearly.
  package var presses: Bool

  /// Puts a line together.
  package init(
    pupil: PupilID, name: String?, category: CategoryCode, day: CalendarDate?,
    holder: String? = nil, presses: Bool
  ) {
    self.pupil = pupil
    self.name = name
    self.category = category
    self.day = day
    self.holder = holder
    self.presses = presses
  }
}

/// How much of one kind must be seen to (Vandaag).
package struct UpkeepToday: Hashable, Sendable, Encodable {
  /// Which kind.
  package var kind: UpkeepKind
  /// How many.
  package var count: Int
  /// The first day among them.
  package var oldest: CalendarDate?

  /// Puts the numbers together.
  package init(kind: UpkeepKind, count: Int, oldest: CalendarDate? = nil) {
    self.kind = kind
    self.count = count
    self.oldest = oldest
  }
}
