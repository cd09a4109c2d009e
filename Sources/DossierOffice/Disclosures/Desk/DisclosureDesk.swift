import DossierCore

/// What could be disclosed of a pupil to a recipient, as who discloses sees the dossier.
struct DisclosureDesk {
  let office: Office
  let gate: Gate
  let facts: PupilFacts
  let scope: DisclosureScope
  /// What may go, and what stays out and why.
  private(set) var offer = DisclosureOffer(categories: [])
  private let contents: [(category: DataCategory, verdict: Verdict, held: CategoryContents)]

  /// Reads the dossier through the gate; a category that the viewer does not see is not there.
  ///
  /// `only` narrows it to some categories: nothing else is opened then.
  init(
    _ office: Office, _ facts: PupilFacts, _ context: DisclosureContext,
    only: Set<CategoryCode>? = nil
  ) throws {
    self.office = office
    self.facts = facts
    gate = Gate(policy: office.policy, viewer: office.viewer, exception: context.exception)
    var contents: [(category: DataCategory, verdict: Verdict, held: CategoryContents)] = []
    for category in office.policy.categories where only?.contains(category.code) ?? true {
      let verdict = gate.verdictOnGiving(of: category, of: facts)
      guard verdict.state != .hidden else { continue }
      let held = try office.contents(of: category.code, pupil: facts.pupil)
      guard !held.isEmpty else { continue }
      contents.append((category, verdict, held))
    }
    scope = DisclosureScope(
      type: context.type,
      agreed: context.type.alwaysNeedsAgreement
        ? context.agreement.map { Set($0.content.categories) } : nil,
      demand: context.demand.map {
        DisclosureScope.Demand($0.content, about: facts.pupil, on: context.day)
      },
      hiddenAddresses: try office.hiddenAddresses(of: facts.pupil))
    self.contents = contents
    // Asked for each part of a draft, so it goes through the gate only once.
    offer = DisclosureOffer(categories: contents.map(offered))
  }

  private func offered(
    _ category: DataCategory, _ verdict: Verdict, _ held: CategoryContents
  ) -> DisclosureOffer.Category {
    let bar = scope.bar(on: category, verdict)
    return DisclosureOffer.Category(
      code: category.code, label: category.label, bar: bar,
      items: bar == nil
        ? sheetItems(category, held) + entryItems(category, held)
          + documentItems(category, held) : [])
  }

  private func sheetItems(
    _ category: DataCategory, _ held: CategoryContents
  ) -> [DisclosureOffer.Item] {
    held.sheets.enumerated().flatMap { index, stored in
      fields(of: stored, in: category).map { field, verdict in
        DisclosureOffer.Item(
          item: .field(field.code, sheet: stored.record),
          label: held.sheets.count > 1 ? "\(field.label) (\(index + 1))" : field.label,
          bar: scope.bar(on: field, of: stored.record, verdict))
      }
    }
  }

  /// The fields of a sheet that hold something and are not hidden, with the verdict on each.
  private func fields(
    of stored: StoredValue<Sheet>, in category: DataCategory
  ) -> [(DataField, Verdict)] {
    let sheet = stored.content
    return category.fields.compactMap { field in
      guard sheet[field.code] != nil else { return nil }
      let verdict = gate.verdict(
        on: field, in: category, of: facts, place: .stored(stored.record),
        value: { sheet[$0] })
      return verdict.state == .hidden ? nil : (field, verdict)
    }
  }

  private func entryItems(
    _ category: DataCategory, _ held: CategoryContents
  ) -> [DisclosureOffer.Item] {
    held.entries.filter { $0.content.state == .current }.compactMap { stored in
      let verdict = gate.verdict(onEntry: stored.record, in: category, of: facts)
      guard verdict.state != .hidden else { return nil }
      return DisclosureOffer.Item(
        item: .record(stored.record),
        label: "\(stored.content.date.dutch) \(stored.content.title)",
        bar: scope.bar(onItem: verdict, mentionsOthers: stored.content.mentionsOthers))
    }
  }

  private func documentItems(
    _ category: DataCategory, _ held: CategoryContents
  ) -> [DisclosureOffer.Item] {
    held.documents.filter { $0.content.removal == nil }.compactMap { stored in
      let verdict = gate.verdict(onDocument: stored.record, in: category, of: facts)
      guard verdict.state != .hidden else { return nil }
      return DisclosureOffer.Item(
        item: .record(stored.record), label: stored.content.title,
        bar: scope.bar(onItem: verdict))
    }
  }

  /// Whether something of it is frozen, so that only an exception of the law lets it go.
  func isFrozen(_ parts: [DisclosedPart]) -> Bool {
    let today = office.viewer.today
    return parts.contains { part in
      facts.freeze(of: part.category, on: today) != nil
        || office.policy.category(part.category).flatMap { gate.closing($0, of: facts) } != nil
        || part.items.contains { item in
          switch item {
          case .field(let code, let sheet):
            facts.freeze(of: code, in: sheet.map { .stored($0) } ?? .any, on: today) != nil
          case .record(let record): facts.freeze(of: record, on: today) != nil
          case .category, .wholeDossier: false
          }
        }
    }
  }

  /// Whether something is frozen of what could go otherwise.
  var holdsFrozen: Bool {
    let bars = offer.categories.filter { scope.type.categories.contains($0.code) }
      .flatMap { [$0.bar] + $0.items.map(\.bar) }
    let isClosed = bars.contains { bar in
      if case .frozen? = bar { true } else { false }
    }
    return isClosed || isFrozen(DisclosedPart.everything(in: offer))
  }

  /// The categories of which something may go, and whose texts are shown.
  var shownCategories: [CategoryCode] {
    offer.categories.filter { $0.bar == nil && $0.items.contains { $0.bar == nil } }.map(\.code)
  }

  /// The text of everything that may go, as the viewer may see it before it is sent.
  var preview: [RequestItem: String] {
    var texts = extract(of: DisclosedPart.everything(in: offer)).texts
    for (category, _, held) in contents {
      for stored in held.sheets {
        for (field, verdict) in fields(of: stored, in: category) where verdict.state == .masked {
          let item = RequestItem.field(field.code, sheet: stored.record)
          texts[item] = texts[item].map(office.maskedTail)
        }
      }
    }
    return texts
  }

  /// What goes out of the dossier: exactly the items that are named, with what the family added.
  func extract(of parts: [DisclosedPart]) -> DossierExtract {
    var extract = DossierExtract(pupil: facts.pupil, parts: [])
    for (category, _, held) in contents {
      guard let part = parts.first(where: { $0.category == category.code }) else { continue }
      let chosen = ChosenItems(part.items)
      extract.parts.append(office.extractPart(of: held, in: category, choosing: chosen))
    }
    return extract
  }

  /// Throws when something of what was read has another version by now.
  func demandUnchanged(_ transaction: ArchiveTransaction) throws {
    for (category, _, held) in contents {
      let now = try CategoryContents(
        transaction.recordsOn(.category(category.code, of: facts.pupil), category.compartment))
      guard now.versions == held.versions else { throw Refusal.stale }
    }
    // An address can become secret in a category of which nothing goes.
    guard try office.hiddenAddresses(of: facts.pupil, transaction) == scope.hiddenAddresses else {
      throw Refusal.stale
    }
  }
}

/// What was named, for looking it up.
struct ChosenItems {
  private let items: Set<RequestItem>

  init(_ items: [RequestItem]) {
    self.items = Set(items)
  }

  func contains(_ field: FieldCode, on sheet: RecordID) -> Bool {
    items.contains(.field(field, sheet: sheet))
  }

  func contains(_ record: RecordID) -> Bool {
    items.contains(.record(record))
  }
}
