package import DossierCore

/// Says that the paper of a spoken demand came (L-19).
package struct ReceiveDemandPaper: OfficeAction {
  package static let name = "demand.written"
  package static let example = ReceiveDemandPaper(
    demand: RecordID(number: 81), seen: 1, on: CalendarDate(dayNumber: 20_777),
    place: "Kluis directie")

  /// Which demand.
  package var demand: RecordID
  /// The version that was seen.
  package var seen: Int
  /// The day it came; today when left out.
  package var on: CalendarDate?
  /// The scan, in the dossier of the pupil.
  package var document: RecordID?
  /// Where the paper lies, when there is no scan.
  package var place: String?

  /// Puts the paper together.
  package init(
    demand: RecordID, seen: Int, on: CalendarDate? = nil, document: RecordID? = nil,
    place: String? = nil
  ) {
    self.demand = demand
    self.seen = seen
    self.on = on
    self.document = document
    self.place = place
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandDemandHandling()
    let day = on ?? office.viewer.today
    guard day <= office.viewer.today else { throw Refusal.demand(.inFuture) }
    let pupil = try office.demand(demand).content.pupil
    let paper =
      if document == nil {
        try place.map { DemandPaper.place(try checkedReason($0, "R-O-7.2-3")) }
      } else {
        try office.paper(
          document: document, place: nil, of: office.facts(of: pupil), "R-O-7.2-3")
      }
    return try office.change(demand: demand, seen: seen, .demandWritten) {
      demand throws(DemandRefusal) in
      try demand.takePaper(paper ?? .place(""), on: day)
    }
  }
}
