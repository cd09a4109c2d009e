import DossierCore
import DossierOffice

/// Fills the register of recipients: agreements that hold, that end soon, that are over or missing.
struct DemoRecipients {
  let offices: DemoOffices
  let policy: Policy
  let today: CalendarDate

  /// How the agreement of an invented recipient stands.
  private enum Standing { case valid, endingSoon, ended, missing, notNeeded }

  /// One invented recipient.
  private struct Example {
    var name: String
    var type: RecipientTypeCode
    var product: String?
    var standing: Standing
    var hasBackup = true
  }

  private static let examples = [
    Example(name: "DUO Groningen", type: "DUO", standing: .notNeeded),
    Example(name: "Gemeente Zuidhaven, leerplicht", type: "GEMEENTE", standing: .valid),
    Example(name: "Samenwerkingsverband De Brug", type: "SWV", standing: .valid),
    Example(name: "Het Lyceum aan de Kade", type: "VO_SCHOOL", standing: .valid),
    Example(name: "Basisschool De Eik", type: "PO_SCHOOL", standing: .missing),
    Example(name: "Politie, eenheid Zuidhaven", type: "POLITIE", standing: .notNeeded),
    Example(
      name: "Volgsysteem Noord BV", type: "VERWERKER_LVS", product: "Leerlingbeeld",
      standing: .valid),
    Example(
      name: "Rekenmaat BV", type: "VERWERKER_LEERMIDDELEN", product: "Rekenmaat Online",
      standing: .endingSoon),
    Example(
      name: "Leesvogel Uitgevers", type: "VERWERKER_LEERMIDDELEN", product: "Leesvogel",
      standing: .valid, hasBackup: false),
    Example(
      name: "Klasbericht BV", type: "VERWERKER_SYSTEEM", product: "Klasbericht ouderapp",
      standing: .ended),
    Example(name: "Foto Zonneschijn", type: "FOTOGRAAF", standing: .endingSoon),
    Example(name: "JGZ Zuidhaven", type: "JGZ", standing: .valid),
  ]

  /// Puts everybody in the register of whom the policy knows the kind.
  func register() throws {
    guard let office = try keeper() else { return }
    for (number, example) in Self.examples.enumerated() {
      guard let type = policy.recipientType(example.type) else { continue }
      let added = try office.perform(
        AddRecipient(
          details: RecipientGiven(
            name: "\(example.name) (demo)", type: example.type,
            contact: DemoWords.recipientContact, channel: DemoWords.recipientChannel,
            from: today.adding(days: -700))))
      guard let id = added.record, let dates = dates(example.standing) else { continue }
      try office.perform(
        AddAgreement(
          recipient: id, details: details(number + 1, of: example, type, dates)))
    }
  }

  /// The role that keeps the register.
  private func keeper() throws -> Office? {
    let role = policy.roles.first { RoleRights(of: $0.code, under: policy).keepsRecipients }
    return try role.map { try offices.office(of: $0.code) }
  }

  private func dates(_ standing: Standing) -> (begins: CalendarDate, ends: CalendarDate)? {
    let begins = today.adding(days: -600)
    return switch standing {
    case .valid: (begins, today.adding(days: 500))
    case .endingSoon: (begins, today.adding(days: 40))
    case .ended: (begins, today.adding(days: -20))
    case .missing, .notNeeded: nil
    }
  }

  private func details(
    _ number: Int, of example: Example, _ type: RecipientType,
    _ dates: (begins: CalendarDate, ends: CalendarDate)
  ) -> AgreementGiven {
    let isProcessor = type.agreement == .processor
    return AgreementGiven(
      kind: isProcessor ? .processing : .exchange, number: "DEMO-\(number)",
      product: example.product, model: isProcessor ? .covenant4 : .other(DemoWords.ownText),
      isCovenantParticipant: isProcessor, purposes: type.purposes,
      // A package for support cannot do without what it is about.
      categories: type.transfers.isEmpty ? Array(type.categories.prefix(4)) : type.categories,
      dataSubjects: DemoWords.dataSubjects,
      subprocessors: isProcessor ? [DemoWords.subprocessor] : [],
      storageCountry: isProcessor ? DemoWords.country : nil, securityAnnex: dates.begins,
      hasBackupClause: example.hasBackup && isProcessor,
      breachNoticeHours: isProcessor ? 24 : nil, contact: DemoWords.recipientContact,
      begins: dates.begins, ends: dates.ends, reviewBy: today.adding(days: 200),
      paper: DemoWords.agreementPlace)
  }
}
