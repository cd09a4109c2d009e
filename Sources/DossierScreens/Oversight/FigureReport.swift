/// Tables of figures with what must be said about them, to print or to calculate with.
///
/// There is nobody's name in it.
struct FigureReport: Hashable, Sendable {
  /// What it is about, and whose figures they are.
  let title: String
  /// What is said above the tables: of which day they are, and what to know about them.
  let notes: [String]
  /// The tables in their order.
  let tables: [OversightTable]
}

extension OversightReport {
  /// The figures about requests as a report.
  func figures(at board: String) -> FigureReport {
    FigureReport(
      title: OversightWording.reportTitle(board),
      notes: [OversightWording.reportDate(date, about: about), OversightWording.reportNote]
        + (newest.map { [OversightWording.newest($0)] } ?? []),
      tables: tables)
  }
}
