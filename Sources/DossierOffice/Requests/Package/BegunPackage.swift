package import DossierCore

/// A package that is being made, or was being made when the program ended.
package struct BegunPackage: Hashable, Sendable, Encodable {
  /// Since when.
  package var on: CalendarDate
  /// By whom, if still known.
  package var person: String?
  /// Whether it is the viewer who was making it: then the program goes on with it by itself.
  package var isOwn: Bool

  /// Puts it together.
  package init(on: CalendarDate, person: String?, isOwn: Bool) {
    self.on = on
    self.person = person
    self.isOwn = isOwn
  }
}

extension Office {
  /// Who is making the package of a request, the viewer before others; `nil` when nobody is.
  func begunPackage(of request: RequestID) throws -> BegunPackage? {
    let begun = try begunPackages().map(\.content).filter { $0.request == request }
    return (begun.first { $0.author == account } ?? begun.first).map {
      BegunPackage(
        on: $0.madeOn, person: directory.profile(of: $0.author)?.name,
        isOwn: $0.author == account)
    }
  }
}
