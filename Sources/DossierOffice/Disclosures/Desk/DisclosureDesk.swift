import DossierCore

/// What could be disclosed of a pupil to a recipient, as who discloses sees the dossier.
struct DisclosureDesk {
  let office: Office
  let facts: PupilFacts
  let scope: DisclosureScope
  private var contents: [(category: DataCategory, verdict: Verdict, held: CategoryContents)] = []

  /// Reads the dossier through the gate; a category that the viewer does not see is not there.
  init(_ office: Office, _ facts: PupilFacts, _ context: DisclosureContext) throws {
    self.office = office
    self.facts = facts
    for category in office.policy.categories {
      let verdict = office.gate.verdict(on: category, of: facts)
      guard verdict.state != .hidden else { continue }
      let held = try office.contents(of: category.code, pupil: facts.pupil)
      guard !held.isEmpty else { continue }
      contents.append((category, verdict, held))
    }
    scope = DisclosureScope(
      type: context.type,
      agreed: context.type.agreement == .processor
        ? context.agreement.map { Set($0.content.categories) } : nil,
      demand: context.demand.map {
        DisclosureScope.Demand($0.content, about: facts.pupil, on: office.viewer.today)
      },
      hiddenAddresses: try office.hiddenAddresses(of: facts.pupil))
  }

  /// What may go, and what stays out and why.
  var offer: DisclosureOffer {
    DisclosureOffer(
      categories: contents.map { category, verdict, held in
        let bar = scope.bar(on: category, verdict)
        return DisclosureOffer.Category(
          code: category.code, label: category.label, bar: bar,
          items: bar == nil
            ? sheetItems(category, held) + entryItems(category, held)
              + documentItems(category, held) : [])
      })
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
      let verdict = office.gate.verdict(
        on: field, in: category, of: facts, place: .stored(stored.record),
        value: { sheet[$0] })
      return verdict.state == .hidden ? nil : (field, verdict)
    }
  }

  private func entryItems(
    _ category: DataCategory, _ held: CategoryContents
  ) -> [DisclosureOffer.Item] {
    held.entries.filter { $0.content.state == .current }.compactMap { stored in
      let verdict = office.gate.verdict(onEntry: stored.record, in: category, of: facts)
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
      let verdict = office.gate.verdict(onDocument: stored.record, in: category, of: facts)
      guard verdict.state != .hidden else { return nil }
      return DisclosureOffer.Item(
        item: .record(stored.record), label: stored.content.title,
        bar: scope.bar(onItem: verdict))
    }
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
