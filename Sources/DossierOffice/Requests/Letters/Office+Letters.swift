import DossierCore

extension Office {
  /// What a letter is made of, as far as the writer may see it.
  func letterOrder(
    _ kind: LetterKind, _ stored: StoredValue<RequestRecord>, asking order: MakeLetter
  ) throws -> LetterOrder {
    let intake = stored.content.request.intake
    let facts = try knownFacts(of: intake.pupil)
    return LetterOrder(
      kind: kind, date: viewer.today, matter: .request(try requestAnswer(stored)),
      policy: policy,
      school: stored.content.school.flatMap { directory.schools[$0] },
      addressee: try addressee(of: intake),
      pupilName: try facts.flatMap { try visibleName(of: $0) },
      signer: stored.content.request.stage.decision?.by.role ?? role,
      respondBefore: kind == .liftingNotice
        ? stored.content.request.progress.lifting.until : order.respondBefore,
      remark: try order.remark.map { try demandNoDocument(in: try checkedText($0)) },
      parcel: kind == .packageCover ? try parcel(of: stored.content.request) : nil,
      told: kind.isDecision
        ? try toldRecipients(of: stored.content.request, requestFacts(for: stored.content)) : [])
  }

  /// The package that is kept for a request; throws `notFound` when there is none any more.
  ///
  /// What a letter says about it must be so: what is in it, and when it is destroyed.
  private func parcel(of request: RequestCase) throws -> LetterOrder.Parcel {
    guard let kept = try package(of: request.id)?.content else {
      throw Refusal.notFound(.package)
    }
    return LetterOrder.Parcel(
      files: kept.files.map(\.name), expires: kept.expires, sentTo: try receiver(of: request)?.name,
      omissions: PackageOmission.refused(in: request, policy)
        + PackageOmission.withheld(in: request, policy))
  }

  /// To whom a letter about a request goes: always to who asked, or to whom they represent.
  private func addressee(of intake: RequestIntake) throws -> LetterOrder.Addressee {
    switch intake.requester.person {
    case .other(let name):
      return LetterOrder.Addressee(name: name, surname: nil, addressLines: [])
    case .pupil: return try pupilAddressee(intake.pupil)
    case .guardian(let sheet): return try guardianAddressee(sheet, of: intake.pupil)
    }
  }

  /// The pupil, as on an envelope.
  func pupilAddressee(_ pupil: PupilID) throws -> LetterOrder.Addressee {
    let name = try knownFacts(of: pupil).flatMap { try visibleName(of: $0) }
    return LetterOrder.Addressee(
      name: name?.full, surname: nil, addressLines: try shownAddress("C02", of: pupil, sheet: nil))
  }

  /// A parent or guardian, as on an envelope.
  func guardianAddressee(
    _ sheet: RecordID, of pupil: PupilID
  ) throws -> LetterOrder.Addressee {
    let parts = try knownFacts(of: pupil).flatMap { try guardianNames(of: $0)[sheet] }
    return LetterOrder.Addressee(
      name: parts?.name, surname: parts?.surname,
      addressLines: try shownAddress(Guardianship.category, of: pupil, sheet: sheet))
  }

  /// The names of parents and guardians that the viewer may see.
  func guardianNames(
    of facts: PupilFacts
  ) throws -> [RecordID: (name: String?, surname: String?)] {
    let pairs = try shownSheets(of: Guardianship.category, facts).map { sheet, shown in
      let surname = ["c06.voorvoegsel", "c06.naam"].compactMap { shown[$0] }
      let name = ["c06.voorletters"].compactMap { shown[$0] } + surname
      let parts = (
        name: name.isEmpty ? nil : name.joined(separator: " "),
        surname: surname.isEmpty ? nil : surname.joined(separator: " ")
      )
      return (sheet, parts)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
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
    guard let facts = try knownFacts(of: pupil) else { return [:] }
    return try shownSheets(of: code, facts).first { sheet == nil || $0.sheet == sheet }?.shown
      ?? [:]
  }

  /// The sheets of a category with the fields that the viewer may see.
  private func shownSheets(
    of code: CategoryCode, _ facts: PupilFacts
  ) throws -> [(sheet: RecordID, shown: [FieldCode: String])] {
    guard let category = policy.category(code), let answer = try categoryAnswer(category, facts)
    else { return [] }
    return answer.sheets.compactMap { sheet in
      let pairs = sheet.fields.compactMap { field in
        field.state == .visible ? field.value.map { (field.code, $0) } : nil
      }
      return sheet.record.map { ($0, Dictionary(pairs, uniquingKeysWith: { first, _ in first })) }
    }
  }
}
