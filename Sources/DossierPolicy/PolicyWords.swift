import DossierCore

/// The Dutch words of a policy file for the values of the core.
enum PolicyWords {
  static let sensitivities: [(String, Sensitivity)] = [
    ("normaal", .normal), ("gevoelig", .delicate), ("bijzonder", .special),
  ]

  static let forms: [(String, CategoryForm)] = [
    ("blad", .sheet), ("bladen", .repeated), ("verslagen", .entries), ("beide", .both),
  ]

  static let fieldKinds: [(String, FieldKind)] = [
    ("tekst", .text), ("memo", .memo), ("datum", .date), ("keuze", .choice), ("ja_nee", .yesNo),
    ("getal", .number), ("bsn", .bsn), ("onderwijsnummer", .onderwijsnummer),
    ("postcode", .postcode), ("telefoon", .phone), ("email", .email),
    ("voorletters", .initials), ("groep", .group), ("groepen", .groups), ("school", .school),
  ]

  static let starts: [(String, RetentionStart)] = [
    ("vertrek", .departure), ("geschreven", .written), ("gesloten", .closed),
    ("boekjaar", .bookYear), ("einde_opvang", .childcareLeft),
    ("einde_toestemming", .consentEnded), ("besluit", .decision),
  ]

  static let retentionNatures: [(String, RetentionNature)] = [
    ("minimum", .minimum), ("maximum", .maximum),
  ]

  static let roleNatures: [(String, RoleNature)] = [
    ("medewerker", .staff), ("toezicht", .supervision), ("extern", .external),
    ("betrokkene", .dataSubject),
  ]

  static let duties: [(String, Duty)] = [
    ("accounts_beheren", .manageAccounts), ("rollen_goedkeuren", .approveRoles),
    ("leerlingen_inschrijven", .enrolPupils), ("bestanden_inlezen", .importFiles),
    ("overstap_inlezen", .importTransfers),
    ("logboek_lezen", .readJournal), ("noodtoegang_nazien", .reviewEmergencyAccess),
    ("noodtoegang_gebruiken", .useEmergencyAccess), ("leerling_toewijzen", .grantPupilAccess),
    ("beleid_inzien", .seePolicy), ("groepen_beheren", .manageGroups),
  ]

  static let steps: [(String, RegisterStep)] = [
    ("melden", .report), ("inzien", .view), ("adviseren", .advise), ("wijzigen", .change),
    ("techniek_wijzigen", .changeTechnical), ("accounts_wijzigen", .changeAccounts),
    ("voorstellen", .propose), ("goedkeuren", .approve), ("aanhouden", .hold),
  ]

  static let scopes: [(String, Scope)] = [
    ("E", .ownGroup), ("S", .ownSchool), ("B", .board), ("P", .perPupil),
  ]

  static let accesses: [(String, Access)] = [
    ("W", .change), ("V", .view), ("s", .summary), ("-", .none),
  ]

  /// The values of an enum whose raw values are the words themselves.
  static func words<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type
  ) -> [(String, Value)] {
    type.allCases.map { ($0.rawValue, $0) }
  }

  /// The word of a value.
  static func word<Value: Equatable>(_ value: Value, in words: [(String, Value)]) -> String {
    words.first { $0.1 == value }?.0 ?? ""
  }
}
