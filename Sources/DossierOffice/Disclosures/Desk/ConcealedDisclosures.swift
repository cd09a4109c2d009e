import DossierCore

/// What was given of a pupil without the viewer knowing it (R-O-8.9-4).
///
/// The same recipient can be given one thing openly and another on a shielded road: so what tells of
/// a disclosure is hidden line by line, in a case and in its letters.
struct ConcealedDisclosures {
  /// What was given by lines that do not exist for the viewer.
  private let hidden: [PriorDisclosure]
  /// What the viewer knows that somebody may have to be told.
  private let open: Set<RecipientTask>

  /// Reads the register of a pupil.
  init(_ office: Office, of pupil: PupilID) throws {
    let all = try office.disclosures(of: pupil).filter { $0.content.demand == nil }
    let known = try office.known(all, of: pupil)
    let seen = Set(known.map(\.record))
    hidden = office.given(by: all.filter { !seen.contains($0.record) })
    open = Set(office.given(by: known).map(\.task))
  }

  /// Whether what became of telling a recipient would give a hidden line away.
  func hides(_ notice: RecipientNotice) -> Bool {
    !open.contains(notice.task) && hidden.contains { $0.task == notice.task }
  }

  /// Whether a letter tells of a hidden line.
  func hides(_ letter: SealedLetter) -> Bool {
    hidden.contains(where: letter.mayTell)
  }
}

extension SealedLetter {
  /// Whether it tells its recipient of something that was given.
  ///
  /// One from before its lines were kept with it could tell of all that was given by then.
  func mayTell(of given: PriorDisclosure) -> Bool {
    guard recipient == given.recipient else { return false }
    return disclosures.isEmpty ? given.on <= made : disclosures.contains(given.line)
  }
}

extension [PriorDisclosure] {
  /// What a journal line says about something that tells of all of these, so that it is kept from
  /// whoever may not know of one.
  var shieldMarks: [String] {
    Set(flatMap(\.shields)).map(\.text).sorted()
  }

  /// What the line of a step says: nothing when some of it was given openly, because it names nobody.
  func shieldMarks(of change: RequestChange) -> [String] {
    guard case .recipientsHandled(let notices) = change else { return [] }
    let told = Set(notices.map(\.task))
    let lines = filter { told.contains($0.task) }
    return lines.contains { $0.shields.isEmpty } ? [] : lines.shieldMarks
  }
}
