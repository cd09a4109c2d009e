import DossierCore

extension OsoAssembly {
  /// Who the pupil is, where to be found and since when enrolled.
  mutating func pupil() -> OsoPupil {
    let identity = ledger.sheet("C01")
    var pupil = OsoPupil(
      surname: ledger.value("c01.achternaam", in: identity, for: .pupil) ?? "")
    pupil.givenNames = givenNames(in: identity)
    pupil.initials = initials("c01.voorletters", in: identity, for: .pupil)
    pupil.prefix = ledger.value("c01.voorvoegsel", in: identity, for: .pupil)
    pupil.callName = ledger.value("c01.roepnaam", in: identity, for: .pupil)
    pupil.birth = birth(in: identity)
    let sexes = standard.codes.sexes
    pupil.sex = ledger.value("c01.geslacht", in: identity, for: .pupil) { sexes[$0] }
    pupil.registeredName = registeredName(in: identity, pupil)
    let contact = ledger.sheet("C02")
    let isHidden = secrecy.hidesPupil
    pupil.addressIsSecret = secretFlag("c02", in: contact, for: .pupil, isHidden: isHidden)
    pupil.address = address("c02", in: contact, for: .pupil, isHidden: isHidden)
    pupil.reachability = reachability("c02", in: contact, for: .pupil, isHidden: isHidden)
    pupil.number = personalNumber()
    pupil.pupilNumber = ledger.value("c04.leerlingnummer", in: ledger.sheet("C04"), for: .pupil)
    let organisation = ledger.sheet("C12")
    pupil.enrolledOn = day("c12.instroom", in: organisation, for: .pupil)
    pupil.leftOn = day("c12.uitstroom", in: organisation, for: .pupil)
    return pupil
  }

  mutating func day(
    _ code: FieldCode, in sheet: ExtractSheet?, for category: OsoCategory
  ) -> CalendarDate? {
    ledger.value(code, in: sheet, for: category) { CalendarDate(iso: $0) }
  }

  mutating func initials(
    _ code: FieldCode, in sheet: ExtractSheet?, for category: OsoCategory
  ) -> String? {
    ledger.value(code, in: sheet, for: category) { (try? Initials($0))?.canonical }
  }

  private mutating func givenNames(in sheet: ExtractSheet?) -> [String] {
    let names = ledger.value("c01.voornamen", in: sheet, for: .pupil) { text -> [String]? in
      let names = text.split(whereSeparator: \.isWhitespace).map(String.init)
      return names.isEmpty ? nil : names
    }
    return names ?? []
  }

  /// In a transfer the standard wants the day; a month is enough for the family.
  private mutating func birth(in sheet: ExtractSheet?) -> OsoPupil.Birth? {
    let takesMonth = !profile.isTransfer
    return ledger.value("c01.geboortedatum", in: sheet, for: .pupil) { text in
      guard let birth = BirthDate(iso: text) else { return nil }
      if let date = birth.date { return .date(date) }
      return takesMonth && birth.parts.month != 0 ? .month(String(birth.iso.prefix(7))) : nil
    }
  }

  /// The standard takes the official name only as a whole.
  private mutating func registeredName(
    in sheet: ExtractSheet?, _ pupil: OsoPupil
  ) -> OsoPupil.RegisteredName? {
    let codes: [FieldCode] = ["c01.achternaam_officieel", "c01.voorvoegsel_officieel"]
    let surname = ledger.value(codes[0], in: sheet, for: .pupil)
    let prefix = ledger.value(codes[1], in: sheet, for: .pupil)
    guard let surname, !pupil.givenNames.isEmpty, case .date(let birth) = pupil.birth else {
      ledger.leave(codes, in: sheet, because: .incompleteBlock)
      return nil
    }
    return OsoPupil.RegisteredName(
      givenNames: pupil.givenNames, prefix: prefix, surname: surname, birthDate: birth)
  }

  /// The schema takes one of the two; the BSN replaces the onderwijsnummer (L-16).
  private mutating func personalNumber() -> OsoPupil.PersonalNumber? {
    let sheet = ledger.sheet("C05")
    let bsn = ledger.value("c05.bsn", in: sheet, for: .pupil) { try? BSN($0) }
    if let bsn { return .bsn(bsn) }
    let number = ledger.value("c05.onderwijsnummer", in: sheet, for: .pupil) {
      try? Onderwijsnummer($0)
    }
    return number.map { .education($0) }
  }
}
