import DossierCore

extension Office {
  /// What a letter is made of, as far as the writer may see it.
  func letterOrder(
    _ kind: LetterKind, _ stored: StoredValue<RequestRecord>, asking order: MakeLetter
  ) throws -> LetterOrder {
    let intake = stored.content.request.intake
    let facts = try knownFacts(of: intake.pupil)
    return LetterOrder(
      kind: kind, date: viewer.today, request: try requestAnswer(stored), policy: policy,
      school: stored.content.school.flatMap { directory.schools[$0] },
      addressee: try addressee(of: intake),
      pupilName: try facts.flatMap { try visibleName(of: $0) },
      signer: stored.content.request.stage.decision?.by.role ?? role,
      respondBefore: order.respondBefore,
      remark: try order.remark.map { try checkedText($0) })
  }

  /// To whom a letter about a request goes: always to who asked, or to whom they represent.
  private func addressee(of intake: RequestIntake) throws -> LetterOrder.Addressee {
    switch intake.requester.person {
    case .other(let name):
      return LetterOrder.Addressee(name: name, surname: nil, addressLines: [])
    case .pupil:
      let facts = try knownFacts(of: intake.pupil)
      let name = try facts.flatMap { try visibleName(of: $0) }
      return LetterOrder.Addressee(
        name: name?.full, surname: nil,
        addressLines: try shownAddress("C02", of: intake.pupil, sheet: nil))
    case .guardian(let sheet):
      let parts = try guardianParts(sheet, of: intake.pupil)
      return LetterOrder.Addressee(
        name: parts.name, surname: parts.surname,
        addressLines: try shownAddress(
          Guardianship.category, of: intake.pupil, sheet: sheet))
    }
  }

  private func guardianParts(
    _ sheet: RecordID, of pupil: PupilID
  ) throws -> (name: String?, surname: String?) {
    let shown = try shownFields(of: Guardianship.category, pupil: pupil, sheet: sheet)
    let surname = ["c06.voorvoegsel", "c06.naam"].compactMap { shown[$0] }
    let name = ["c06.voorletters"].compactMap { shown[$0] } + surname
    return (
      name.isEmpty ? nil : name.joined(separator: " "),
      surname.isEmpty ? nil : surname.joined(separator: " ")
    )
  }

  /// The lines of an address; none unless all of it may be seen.
  ///
  /// A secret address stays out of the letter even where the writer may see it: a copy of the letter
  /// lies in the register.
  private func shownAddress(
    _ category: CategoryCode, of pupil: PupilID, sheet: RecordID?
  ) throws -> [String] {
    let prefix = category.text.lowercased()
    let shown = try shownFields(of: category, pupil: pupil, sheet: sheet)
    func field(_ name: String) -> String? { shown[FieldCode("\(prefix).\(name)")] }
    guard field("adres_geheim") != FieldValue.yes, let street = field("straat"),
      let town = field("plaats")
    else { return [] }
    return [
      [street, field("huisnummer")].compactMap(\.self).joined(separator: " "),
      [field("postcode").map { (try? Postcode($0))?.display ?? $0 }, town].compactMap(\.self)
        .joined(separator: "  "),
    ]
  }

  /// The fields of a sheet that the viewer may see, with their stored values.
  private func shownFields(
    of code: CategoryCode, pupil: PupilID, sheet: RecordID?
  ) throws -> [FieldCode: String] {
    guard let category = policy.category(code), let facts = try knownFacts(of: pupil),
      let answer = try categoryAnswer(category, facts),
      let found = answer.sheets.first(where: { sheet == nil || $0.record == sheet })
    else { return [:] }
    let pairs = found.fields.compactMap { field in
      field.state == .visible ? field.value.map { (field.code, $0) } : nil
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
