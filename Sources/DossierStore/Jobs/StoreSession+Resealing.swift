package import DossierCore

extension StoreSession {
  /// The work that withdrawals left, or `nil` when everything lies under the newest epochs.
  package func resealing(
    at moment: @escaping () -> Moment, line: @escaping (ResealBatch) -> [UInt8]
  ) throws -> ResealJob? {
    let (codes, total) = try read { db in
      var codes: [CompartmentCode] = []
      var total = 0
      for code in compartments.sorted() {
        let keys = try keys(of: code)
        guard try Resealer.isNeeded(keys, in: db) else { continue }
        codes.append(code)
        total += try Resealer.count(keys, in: db)
      }
      return (codes, total)
    }
    guard !codes.isEmpty else { return nil }
    return ResealJob(
      session: self, compartments: codes, total: total, at: moment, line: line)
  }
}
