/// For what an OSO file is made; decides what must be in it and what may never be.
package enum OsoProfile: Hashable, Sendable, CaseIterable {
  /// For the family itself: what parents or pupil supplied (O 8.7(1)).
  case portability
  /// Sent to an organisation at the request of the family (O 8.7(2)).
  case directPortability
  /// The report to another primary school (onderwijskundig rapport, O 7.1).
  case primaryTransfer
  /// The report to secondary education.
  case secondaryTransfer
  /// The package for the support network (samenwerkingsverband, O 7.2).
  case supportNetwork

  /// Whether it is a transfer by the school; the others hold only what the family supplied.
  package var isTransfer: Bool {
    switch self {
    case .portability, .directPortability: false
    case .primaryTransfer, .secondaryTransfer, .supportNetwork: true
    }
  }

  /// Whether BSN or onderwijsnummer may be in it (UAVG 46, WPO 178a).
  ///
  /// The law names the family itself and the next school. It does not name the support network,
  /// for which the standard forbids the number too, nor whomever a family has its data sent to.
  package var mayHoldPersonalNumber: Bool {
    switch self {
    case .portability, .primaryTransfer, .secondaryTransfer: true
    case .directPortability, .supportNetwork: false
    }
  }
}
