package import DossierCore

/// Puts an official demand for data of a pupil in the register (R-O-7.2-3).
package struct RegisterDemand: OfficeAction {
  package static let name = "demand.register"
  package static let example = RegisterDemand(
    pupil: PupilID(number: 7), authority: "Eenheid Oost, recherche",
    function: "Hulpofficier van justitie", number: "OH-4411",
    article: DemandArticleGiven(kind: .data), date: CalendarDate(dayNumber: 20_775),
    received: CalendarDate(dayNumber: 20_777), deadline: CalendarDate(dayNumber: 20_790),
    categories: ["C01", "C11"], words: "Naam en verzuim in de week van 9 november",
    place: "Kluis directie")

  /// About which pupil.
  package var pupil: PupilID
  /// Who demands.
  package var authority: String
  /// The function of who signed or spoke.
  package var function: String
  /// The service number.
  package var number: String?
  /// On which power.
  package var article: DemandArticleGiven
  /// The day it was made.
  package var date: CalendarDate
  /// The day it reached the school; the day it was made when left out.
  package var received: CalendarDate?
  /// The last day to answer it.
  package var deadline: CalendarDate?
  /// Which categories it asks.
  package var categories: [CategoryCode]
  /// What it asks, in its own words.
  package var words: String
  /// Whether it was spoken because it is urgent; no when left out.
  package var isSpoken: Bool?
  /// The scan, in the dossier of the pupil.
  package var document: RecordID?
  /// Where the paper lies, when there is no scan.
  package var place: String?

  /// Puts a demand together.
  package init(
    pupil: PupilID, authority: String, function: String, number: String? = nil,
    article: DemandArticleGiven, date: CalendarDate, received: CalendarDate? = nil,
    deadline: CalendarDate? = nil, categories: [CategoryCode], words: String,
    isSpoken: Bool? = nil, document: RecordID? = nil, place: String? = nil
  ) {
    self.pupil = pupil
    self.authority = authority
    self.function = function
    self.number = number
    self.article = article
    self.date = date
    self.received = received
    self.deadline = deadline
    self.categories = categories
    self.words = words
    self.isSpoken = isSpoken
    self.document = document
    self.place = place
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandDemandHandling()
    let facts = try office.facts(of: pupil)
    let demand = try demand(about: facts, in: office)
    let id = try office.making { transaction in
      var known: [RecordID: PoliceDemand] = [:]
      for list in [RecordList.openDemands, .demands] {
        for record in try transaction.recordsOn(list, .register) {
          known[record.id] = try PoliceDemand(opened: record.body)
        }
      }
      do throws(DemandRefusal) {
        try DemandRules(categories: office.policy.categories, today: office.viewer.today)
          .check(demand, among: known)
      } catch {
        throw Refusal.demand(error)
      }
      let id = transaction.newRecordID()
      try office.put(demand, version: 1, as: id, transaction)
      let line = office.entry(
        .demandRecorded, .create, purpose: "B4", pupils: [pupil],
        objects: [id.text, article.kind.rawValue], rule: "R-O-7.2-3")
      return (id, [line])
    }
    return ActionOutcome(pupil: pupil, record: id)
  }

  private func demand(about facts: PupilFacts, in office: Office) throws -> PoliceDemand {
    var texts = GivenTexts()
    let demand = PoliceDemand(
      pupil: pupil, school: facts.school, authority: texts.line(authority, "instantie"),
      officer: DemandOfficer(
        function: texts.line(function, "functie", limit: 120),
        number: texts.optional(number, "dienstnummer", limit: 60)),
      article: try article.article(&texts), date: date, received: received ?? date,
      deadline: deadline, categories: Set(categories).sorted(),
      words: texts.line(words, "gevraagd", limit: 400), form: try form(of: facts, in: office),
      enteredBy: office.account)
    try texts.finish()
    return demand
  }

  private func form(of facts: PupilFacts, in office: Office) throws -> DemandForm {
    if isSpoken ?? false { return .spoken(on: date) }
    let paper = try office.paper(
      document: document, place: place, of: facts, "R-O-7.2-3")
    return .written(paper ?? .place(""))
  }
}
