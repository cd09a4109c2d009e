import DossierCore

extension Office {
  /// The list of pupils for a filter, journalled before it is shown.
  ///
  /// Reads only as many names as fill `rows` lines; `readMoreNames` reads the rest between key
  /// presses. Throws `roleMayNot` for a role that may see no pupil.
  package func rosterView(_ filter: RosterFilter, rows: Int) throws -> RosterView {
    try journallingRefusal(of: RosterQuery.name) { try rosterList(filter, rows: rows) }
  }

  /// The same list for another filter or after more names were read; `view` is the one on screen.
  package func rosterView(_ filter: RosterFilter, after view: RosterView) throws -> RosterView {
    try journallingRefusal(of: RosterQuery.name) {
      let reach = try rosterReach()
      try roster.begin(reach.schools, in: archive)
      _ = try roster.refresh(from: archive)
      let isNarrower =
        view.generation == roster.generation && view.reach == reach
        && filter.text.hasPrefix(view.filter.text) && filter.group == view.filter.group
        && filter.school == view.filter.school && filter.status == view.filter.status
      return try journalled(try snapshot(filter, reach, narrowing: isNarrower ? view : nil))
    }
  }

  /// What `rosterView` answers, for a question whose refusal is journalled already.
  func rosterList(_ filter: RosterFilter, rows: Int) throws -> RosterView {
    let reach = try rosterReach()
    try roster.begin(reach.schools, in: archive)
    _ = try roster.refresh(from: archive)
    var view = try snapshot(filter, reach, narrowing: nil)
    while view.count < rows, !roster.isComplete {
      try roster.read(pages: 4, from: archive)
      view = try snapshot(filter, reach, narrowing: nil)
    }
    return try journalled(view)
  }

  /// Every line a filter leaves, without a journal line: for questions that write their own.
  func rosterSnapshot(_ filter: RosterFilter) throws -> RosterView {
    let reach = try rosterReach()
    try readAllNames(of: reach.schools)
    return try snapshot(filter, reach, narrowing: nil)
  }

  /// Reads some more names; says whether there are still more.
  package func readMoreNames() throws -> Bool {
    try roster.read(pages: 64, from: archive)
  }

  /// Reads what colleagues changed; says whether the list on the screen is behind.
  package func refreshRoster() throws -> Bool {
    try roster.refresh(from: archive)
  }

  /// The card of a pupil, for roles without the key of the dossiers.
  func rosterCard(of pupil: PupilID) throws -> (school: SchoolID, card: RosterCard)? {
    try readOwnNames()
    guard let place = roster.place(of: pupil) else { return nil }
    let lines = roster.lines
    return (lines.owner(at: place).school, try RosterCard(bytes: lines.card(at: place)))
  }

  /// Reads the names of every school that the viewer works for.
  func readOwnNames() throws {
    let schools = viewer.assignment.schools
    try readAllNames(of: schools.isEmpty ? directory.schools.keys.sorted() : schools.sorted())
  }

  /// The name of a pupil as lists show it, whatever the status; `nil` when they would not show it.
  ///
  /// Tells of what was read before, by `readAllNames`.
  func listName(of pupil: PupilID, in reach: RosterReach) -> String? {
    let lines = roster.lines
    guard let place = roster.place(of: pupil),
      matches(place, of: lines, RosterFilter(status: nil), NameQuery(""), reach)
    else { return nil }
    return (try? RosterCard(bytes: lines.card(at: place))).map { reach.shown($0).listName }
  }

  /// Reads what is not yet read, and again what colleagues changed; once for each answer.
  func readAllNames(of schools: [SchoolID]) throws {
    try roster.begin(schools, in: archive)
    guard !isRosterFresh || !roster.isComplete else { return }
    while !roster.isComplete { try roster.read(pages: 256, from: archive) }
    _ = try roster.refresh(from: archive)
    isRosterFresh = true
  }

  private func journalled(_ view: RosterView) throws -> RosterView {
    try journalView(
      entry(
        .rosterViewed, .read, objects: ["leerlingen"] + view.filter.fieldNames,
        count: view.count))
    return view
  }

  private func snapshot(
    _ filter: RosterFilter, _ reach: RosterReach, narrowing view: RosterView?
  ) throws -> RosterView {
    let query = NameQuery(filter.text)
    let lines = roster.lines
    let candidates = view?.places ?? roster.places
    var kept: [RosterPlace] = []
    for place in candidates where matches(place, of: lines, filter, query, reach) {
      kept.append(place)
    }
    return RosterView(
      lines: lines, reach: reach, groupNames: directory.groups.mapValues(\.name), places: kept,
      frozen: try frozenMarks(), filter: filter, generation: roster.generation)
  }

  private func matches(
    _ place: RosterPlace, of lines: RosterLines, _ filter: RosterFilter, _ query: NameQuery,
    _ reach: RosterReach
  ) -> Bool {
    let card = lines.card(at: place)
    let owner = lines.owner(at: place)
    let status = RosterCard.status(in: card)
    if let wanted = filter.status, status != wanted { return false }
    if let wanted = filter.group {
      // Who may not see the group must not find it out with a filter either.
      guard reach.showsGroup, RosterCard.group(in: card) == wanted else { return false }
    }
    if let wanted = filter.school, owner.school != wanted { return false }
    if let groups = reach.groups {
      let isGranted = reach.pupils?.contains(owner.pupil) ?? false
      guard isGranted || isInside(groups, card) else { return false }
    }
    guard !query.isEmpty else { return true }
    guard RosterCard.matches(query, card) else { return false }
    return reach.showsGivenNames || matchesShownName(query, card)
  }

  /// Whether a hit rests on what the list shows, and not on a part of the name that is hidden.
  private func matchesShownName(_ query: NameQuery, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard let card = try? RosterCard(bytes: bytes).withoutGivenNames,
      let name = try? PersonName(
        surname: try? Surname(prefix: card.prefix, core: card.surname), callName: card.firstName)
    else { return false }
    return query.matches(NameSearchKey(name).bytes.span)
  }

  private func isInside(_ groups: Set<GroupID>, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard !groups.isEmpty, let card = try? RosterCard(bytes: bytes) else { return false }
    return card.currentGroups.contains(where: groups.contains)
  }
}
