import DossierOffice

extension DisclosuresToday {
  /// The lines of the start screen about what leaves the school; none where there is nothing.
  var items: [TodayItem] {
    var items: [TodayItem] = []
    if notices > 0 { items.append(.notices(notices)) }
    if openTransfers > 0 { items.append(.transfers(openTransfers)) }
    return items
  }
}
