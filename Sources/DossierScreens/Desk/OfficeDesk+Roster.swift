import DossierOffice

extension OfficeDesk {
  /// Some lines of the list, from the view that is on the screen as far as it still fits.
  func slice(_ request: RosterRequest, of office: Office) throws -> RosterSlice {
    let view = try view(for: request, of: office)
    list = view
    let reach = max(request.rows * 2, 60)
    let middle = max(0, min(request.around, view.count - 1))
    let start = max(0, middle - reach)
    let end = min(view.count, middle + reach)
    return RosterSlice(
      filter: request.filter, count: view.count, start: start,
      rows: (start..<max(start, end)).map { view.row(at: $0) }, isComplete: view.isComplete)
  }

  private func view(for request: RosterRequest, of office: Office) throws -> RosterView {
    guard let list else { return try office.rosterView(request.filter, rows: request.rows) }
    let isSame = list.filter == request.filter && list.generation == office.roster.generation
    if isSame { return list }
    // Who searches must find everybody, also before the background has read all names.
    if !request.filter.text.isEmpty { while try office.readMoreNames() {} }
    return try office.rosterView(request.filter, after: list)
  }
}
