/// The power on which data are demanded (artikel van de vordering, L-19).
package enum DemandArticle: Hashable, Sendable {
  /// Sv 126nd: data of a named person; never special data.
  case article126nd
  /// Sv 126nf: special data as well, with authorisation of the examining magistrate.
  case article126nf(MagistrateAuthorisation)
  /// Another written order, with the law that it rests on.
  case writtenOrder(String)

  /// Whether special data can be demanded on it.
  package var reachesSpecialData: Bool {
    switch self {
    case .article126nf: true
    case .article126nd, .writtenOrder: false
    }
  }

  /// Whether it can be spoken first when it is urgent.
  package var canBeSpoken: Bool {
    switch self {
    case .article126nd, .article126nf: true
    case .writtenOrder: false
    }
  }
}

/// That the examining magistrate authorised a demand (machtiging van de rechter-commissaris).
package struct MagistrateAuthorisation: Hashable, Sendable {
  /// The day of it.
  package var given: CalendarDate
  /// Its reference, if it has one.
  package var reference: String?

  /// Puts an authorisation together.
  package init(given: CalendarDate, reference: String? = nil) {
    self.given = given
    self.reference = reference
  }
}

/// Who demands on behalf of an authority: a function and a number, never in the journal.
package struct DemandOfficer: Hashable, Sendable, Redacted {
  /// The function, such as hulpofficier van justitie.
  package var function: String
  /// The service number, if it was given.
  package var number: String?

  /// Puts an officer together.
  package init(function: String, number: String? = nil) {
    self.function = function
    self.number = number
  }
}
