import DossierCore
import Testing

/// Recipients, agreements and demands that are as they should be.
enum RecipientFixture {
  static let supplier = RecordID(number: 100)
  static let pupil = PupilID(number: 7)

  static func type(
    _ code: RecipientTypeCode = "VERWERKER", need: AgreementNeed = .processor
  ) -> RecipientType {
    RecipientType(
      code: code, label: "Verwerker", bases: [.agreement], purposes: ["A1", "A2"],
      agreement: need, categories: ["C01", "C10"], isSupplier: true)
  }

  static func recipient(
    _ name: String = "Lesmaat BV", type: RecipientTypeCode = "VERWERKER",
    from: String = "2024-08-01", ended: String? = nil
  ) throws -> Recipient {
    Recipient(
      name: name, type: type, channel: "Beveiligde koppeling", from: try day(from),
      ended: try ended.map(day))
  }

  static func agreement(
    with recipient: RecordID = supplier, kind: AgreementKind = .processing,
    begins: String = "2025-01-01", ends: String? = "2026-12-31", terminated: String? = nil
  ) throws -> Agreement {
    Agreement(
      recipient: recipient, kind: kind, number: "VO-2025-1", product: "Lesmaat",
      model: .covenant4, isCovenantParticipant: true, purposes: ["A1"], categories: ["C01"],
      dataSubjects: "Leerlingen van groep 3 tot en met 8", subprocessors: ["Rekencentrum Noord"],
      storageCountry: "Nederland", securityAnnex: try day("2025-01-01"), hasBackupClause: true,
      breachNoticeHours: 24, returning: "Binnen drie maanden na het einde gewist",
      contact: "Afdeling privacy", begins: try day(begins), ends: try ends.map(day),
      notice: "Twee maanden voor het einde", reviewBy: try day("2026-06-01"),
      terminated: try terminated.map(day), paper: "Map overeenkomsten, bestuursbureau")
  }

  static func demand(
    article: DemandArticle = .article126nd, date: String = "2026-11-16",
    received: String = "2026-11-16", deadline: String? = "2026-11-30",
    categories: [CategoryCode] = ["C01", "C11"],
    form: DemandForm = .written(.place("Kluis directie"))
  ) throws -> PoliceDemand {
    PoliceDemand(
      pupil: pupil, authority: "Eenheid Oost, recherche",
      officer: DemandOfficer(function: "Hulpofficier van justitie", number: "OH-4411"),
      article: article, date: try day(date), received: try day(received),
      deadline: try deadline.map(day), categories: categories,
      words: "Naam en verzuim in de week van 9 november", form: form,
      enteredBy: AccountID(number: 3))
  }

  static func category(
    _ code: CategoryCode, _ sensitivity: Sensitivity = .normal
  ) -> DataCategory {
    DataCategory(
      code: code, label: code.text, sensitivity: sensitivity, compartment: .dossier, form: .sheet,
      isRecorded: true, holdsDocuments: false, needsNecessity: false, needsConsent: false,
      isExistenceHidden: false, purposes: ["A1"],
      retention: RetentionRule(start: .departure, months: 24, nature: .maximum, basis: "O 6.5(1)"),
      articles: ["O 4.1"], fields: [])
  }

  static let categories = [
    category("C01"), category("C11", .delicate), category("C07a", .special),
  ]
}
