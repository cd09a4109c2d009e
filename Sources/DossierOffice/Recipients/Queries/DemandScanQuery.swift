package import DossierCore

/// Reads the scan of the paper of a demand, for who knows of demands.
package struct DemandScanQuery: OfficeQuery {
  package static let name = "demand.paper"
  package static let example = DemandScanQuery(demand: RecordID(number: 81))

  /// Which demand.
  package var demand: RecordID

  /// Asks for one.
  package init(demand: RecordID) {
    self.demand = demand
  }

  package func answer(in office: Office) throws -> DemandScanReading {
    try office.demandDemands()
    let content = try office.demand(demand).content
    guard let scan = content.scan else { throw Refusal.notFound(.document) }
    let length = try office.archive.documentLength(scan.content)
    try office.journal(
      office.entry(
        .demandsViewed, .read, purpose: "B4", pupils: [content.pupil],
        objects: [demand.text, scan.content.text], rule: "R-O-7.2-3"))
    return DemandScanReading(
      demand: demand, fileType: scan.fileType, size: scan.size,
      bytes: try (0..<length).flatMap { try office.archive.documentChunk(scan.content, $0) })
  }
}

/// The scan of a demand, with its bytes: it is never large.
package struct DemandScanReading: Hashable, Sendable {
  /// The demand.
  package var demand: RecordID
  /// The ending of the name of its file.
  package var fileType: String
  /// How many bytes it has.
  package var size: Int
  /// The bytes.
  package var bytes: [UInt8]
}

extension DemandScanReading: Encodable {
  private enum Key: String, CodingKey { case demand, fileType, size }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(demand, forKey: .demand)
    try container.encode(fileType, forKey: .fileType)
    try container.encode(size, forKey: .size)
  }
}
