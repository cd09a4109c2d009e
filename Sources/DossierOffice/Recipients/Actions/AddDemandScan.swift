package import DossierCore

/// Adds the scan of its paper to a demand; at most 10 MB (R-O-7.2-3).
///
/// The scan is sealed with the demand and is in no dossier, so that neither the family nor a role
/// that knows of no demands can come across it.
package struct AddDemandScan: OfficeAction {
  package static let name = "demand.scan"
  package static let example = AddDemandScan(
    demand: RecordID(number: 81), seen: 1, file: "vordering.pdf")

  /// The most bytes a scan may have.
  package static let sizeLimit = 10 * 1024 * 1024

  /// Which demand.
  package var demand: RecordID
  /// The version that was seen.
  package var seen: Int
  /// Where the caller finds the bytes; never kept.
  package var file: String

  /// Puts a scan together.
  package init(demand: RecordID, seen: Int, file: String) {
    self.demand = demand
    self.seen = seen
    self.file = file
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    try office.demandDemandHandling()
    let known = try office.demand(demand).content
    guard known.form.paper != nil else { throw Refusal.demand(.noPaperYet) }
    let content = try office.shelf.open(file)
    try check(content.size)
    let staged = try office.archive.stageDocument(
      .register, .pupil(known.pupil), office.clock.now(), content.next)
    // What was told beforehand may not be what came; what is staged and not attached is swept.
    try check(staged.size)
    let scan = DemandScan(
      content: staged.id, fileType: content.fileType, size: staged.size, by: office.account,
      on: office.viewer.today)
    return try office.change(demand: demand, seen: seen, .demandScanned, attaching: staged) {
      demand throws(DemandRefusal) in
      try demand.takeScan(scan)
    }
  }

  private func check(_ size: Int) throws {
    guard size > 0 else { throw Refusal.documentEmpty }
    guard size <= Self.sizeLimit else {
      throw Refusal.documentTooLarge(limit: Self.sizeLimit)
    }
  }
}
