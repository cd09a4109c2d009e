import DossierCore
import DossierOffice
import Testing

/// A board with one pupil and a register of recipients that is filled through the door.
final class RecipientScene {
  let family: RequestScene

  init(_ board: String = "oarsprong") throws {
    family = try RequestScene(board)
  }

  var today: CalendarDate {
    get { family.scene.today }
    set { family.scene.today = newValue }
  }

  var store: MemoryStore { family.store }

  func office(_ role: RoleCode) throws -> Office { try family.office(role) }

  /// A recipient put in the register by the board.
  func recipient(
    _ name: String = "Lesmaat BV", type: RecipientTypeCode = "VERWERKER_LEERMIDDELEN"
  ) throws -> RecordID {
    let outcome = try office("BES").perform(
      AddRecipient(
        details: RecipientGiven(name: name, type: type, channel: "Beveiligde koppeling")))
    return try #require(outcome.record)
  }

  /// What a processor signs; it began a year ago and holds for so many days more.
  func contract(
    _ number: String = "VO-1", days: Int? = 400, product: String? = "Lesmaat"
  ) -> AgreementGiven {
    AgreementGiven(
      kind: .processing, number: number, product: product, model: .covenant4,
      isCovenantParticipant: true, purposes: ["A2"], categories: ["C01", "C04"],
      dataSubjects: "Leerlingen", subprocessors: ["Rekencentrum Noord"],
      storageCountry: "Nederland", securityAnnex: today.adding(days: -365), hasBackupClause: true,
      breachNoticeHours: 24, contact: "Afdeling privacy", begins: today.adding(days: -365),
      ends: days.map { today.adding(days: $0) }, reviewBy: today.adding(days: 30),
      paper: "Map overeenkomsten")
  }

  /// An agreement put in the register by the board.
  func agreement(with recipient: RecordID, _ details: AgreementGiven? = nil) throws -> RecordID {
    let outcome = try office("BES").perform(
      AddAgreement(recipient: recipient, details: details ?? contract()))
    return try #require(outcome.record)
  }

  /// A demand as the director reads it from the paper.
  func demand(isSpoken: Bool = false, _ article: DemandArticleGiven? = nil) -> RegisterDemand {
    RegisterDemand(
      pupil: Scene.pupil, authority: "Eenheid Oost, recherche",
      function: "Hulpofficier van justitie", number: "OH-4411",
      article: article ?? DemandArticleGiven(kind: .data), date: today,
      deadline: isSpoken ? nil : today.adding(days: 14), categories: ["C01", "C11"],
      words: isSpoken ? "De naam, met spoed" : "Naam en verzuim in de week van 9 november",
      isSpoken: isSpoken,
      place: isSpoken ? nil : "Kluis directie")
  }

  /// A demand put in the register by the director.
  func register(isSpoken: Bool = false) throws -> RecordID {
    try #require(try office("DIR").perform(demand(isSpoken: isSpoken)).record)
  }

  /// How an attempt of a role ends; a refusal is journalled and changes nothing.
  func ending(_ action: any OfficeAction, as role: RoleCode) throws -> Ending {
    let (office, puts) = (try office(role), store.puts)
    let ending = Ending { _ = try office.perform(action) }
    if case .refused(let refusal) = ending {
      #expect(store.puts == puts)
      #expect(store.journal.last?.event == .refused)
      #expect(store.journal.last?.rule == refusal.rule?.text)
    }
    return ending
  }
}
