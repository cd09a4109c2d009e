/// The editions of the standards by which schools and suppliers exchange files.
package struct ExchangeStandards: Hashable, Sendable {
  /// The editions of OSO, the oldest first; never empty.
  package let oso: [OsoStandard]
  /// The editions of EDEXML, the oldest first; never empty.
  package let edexml: [EdexmlStandard]
  private let firstOso: OsoStandard
  private let firstEdexml: EdexmlStandard

  /// Takes the editions in any order; `nil` when there is none of one of the standards.
  package init?(oso: [OsoStandard], edexml: [EdexmlStandard]) {
    self.oso = oso.sorted { $0.madeFrom < $1.madeFrom }
    self.edexml = edexml.sorted { $0.madeFrom < $1.madeFrom }
    guard let firstOso = self.oso.first, let firstEdexml = self.edexml.first else { return nil }
    self.firstOso = firstOso
    self.firstEdexml = firstEdexml
  }

  /// The edition of OSO in which a file of that day is made.
  package func oso(on day: CalendarDate) -> OsoStandard {
    oso.last { $0.madeFrom <= day } ?? firstOso
  }

  /// The edition of EDEXML in which a file of that day is made.
  package func edexml(on day: CalendarDate) -> EdexmlStandard {
    edexml.last { $0.madeFrom <= day } ?? firstEdexml
  }
}
