import DossierCore

extension OsoAssembly {
  mutating func guardians() -> [OsoGuardian] {
    ledger.sheets("C06").compactMap { guardian($0) }
  }

  /// One guardian; the schema wants a name, and whether this person represents the pupil by law.
  private mutating func guardian(_ sheet: ExtractSheet) -> OsoGuardian? {
    let surname = ledger.value("c06.naam", in: sheet, for: .guardians)
    let authority = ledger.value("c06.gezag", in: sheet, for: .guardians) { Self.authority[$0] }
    guard let surname, let authority else {
      leaveGuardian(sheet, lacking: surname == nil ? "c06.naam" : "c06.gezag")
      return nil
    }
    let isHidden = secrecy.hiddenGuardians.contains(sheet.record)
    var guardian = OsoGuardian(surname: surname, hasAuthority: authority)
    guardian.initials = initials("c06.voorletters", in: sheet, for: .guardians)
    guardian.prefix = ledger.value("c06.voorvoegsel", in: sheet, for: .guardians)
    guardian.addressIsSecret = secretFlag("c06", in: sheet, for: .guardians, isHidden: isHidden)
    guardian.address = address("c06", in: sheet, for: .guardians, isHidden: isHidden)
    guardian.reachability = reachability("c06", in: sheet, for: .guardians, isHidden: isHidden)
    let relations = standard.codes.relations
    guardian.relation = ledger.value("c06.relatie", in: sheet, for: .guardians) {
      relations[$0]
    }
    return guardian
  }

  /// A guess about authority would be worse than no file; the family can do with fewer persons.
  private mutating func leaveGuardian(_ sheet: ExtractSheet, lacking code: FieldCode) {
    let isSwitchedOff = ledger.statuses[.guardians] == .optedOut
    if profile.isTransfer, !isSwitchedOff {
      if sheet.value(code) == nil { gaps.missing.append(code) } else { gaps.unusable.append(code) }
    }
    let codes = sheet.fields.map(\.code).filter(Self.placeable.contains)
    ledger.leave(codes, in: sheet, because: isSwitchedOff ? .categoryOptedOut : .incompleteBlock)
  }

  /// Whether the guardians answer for the pupil, which the next school is told.
  ///
  /// Where none has authority an institution does, of which a dossier knows too little.
  mutating func liability(of guardians: [OsoGuardian]) -> Bool? {
    guard profile.isTransfer else { return nil }
    let areLiable = guardians.contains(where: \.hasAuthority)
    if !areLiable, !guardians.isEmpty, profile != .supportNetwork {
      gaps.unusable.append("c06.gezag")
    }
    return areLiable
  }

  private static let authority = [
    "ja": true, "gezamenlijk": true, "voogdij": true, "nee": false,
  ]

  private static let placeable: Set<FieldCode> = [
    "c06.naam", "c06.voorvoegsel", "c06.voorletters", "c06.relatie", "c06.gezag", "c06.straat",
    "c06.huisnummer", "c06.postcode", "c06.plaats", "c06.telefoon", "c06.email",
    "c06.adres_geheim",
  ]
}
