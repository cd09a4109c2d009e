package import DossierCore

/// Asks for the list of suppliers that parents can ask for (R-I-1.3-7).
///
/// Name, product and purpose of every supplier with whom an agreement holds today, and nothing of
/// what the school keeps about it for itself.
package struct SuppliersQuery: OfficeQuery {
  package static let name = "suppliers"
  package static let example = SuppliersQuery(pupil: nil)

  /// The pupil whose parents asked, for the journal; left out when nobody in particular did.
  package var pupil: PupilID?

  /// Asks.
  package init(pupil: PupilID? = nil) {
    self.pupil = pupil
  }

  package func answer(in office: Office) throws -> SuppliersAnswer {
    try office.demandRecipients()
    if let pupil { _ = try office.facts(of: pupil) }
    var answer = SuppliersAnswer(
      board: office.policy.identity.name, made: office.viewer.today,
      suppliers: try office.suppliers())
    let written = try office.press.suppliers(answer)
    try office.journal(
      office.entry(
        .suppliersListed, .read, pupils: [pupil].compactMap(\.self),
        count: answer.suppliers.count, rule: "R-I-1.3-7"))
    (answer.text, answer.html) = (written.text, written.html)
    return answer
  }
}

/// The suppliers with whom an agreement holds.
package struct SuppliersAnswer: Hashable, Sendable, Encodable {
  /// The board.
  package var board: String
  /// The day it was made.
  package var made: CalendarDate
  /// The suppliers, by name and product.
  package var suppliers: [Supplier]
  /// As plain text.
  package var text = ""
  /// As a page to print.
  package var html = ""

  /// One supplier with one product.
  package struct Supplier: Hashable, Sendable, Encodable {
    /// Its name.
    package var name: String
    /// What kind of supplier it is.
    package var type: String
    /// The product; `nil` when the agreement is about none in particular.
    package var product: String?
    /// For what it is used.
    package var purposes: [String]

    /// Puts a line together.
    package init(name: String, type: String, product: String?, purposes: [String]) {
      self.name = name
      self.type = type
      self.product = product
      self.purposes = purposes
    }
  }

  /// Puts a list together.
  package init(board: String, made: CalendarDate, suppliers: [Supplier]) {
    self.board = board
    self.made = made
    self.suppliers = suppliers
  }
}

extension Office {
  /// Every supplier in use with whom an agreement holds today, once for each product.
  fileprivate func suppliers() throws -> [SuppliersAnswer.Supplier] {
    let today = viewer.today
    let agreements = try agreements().map(\.content).filter { $0.holds(on: today) }
    return try recipients().flatMap { stored -> [SuppliersAnswer.Supplier] in
      guard let type = policy.recipientType(stored.content.type), type.isSupplier,
        stored.content.isActive(on: today)
      else { return [] }
      return agreements.filter { $0.recipient == stored.record }.map { agreement in
        SuppliersAnswer.Supplier(
          name: stored.content.name, type: type.label, product: agreement.product,
          purposes: policy.purposes.filter { agreement.purposes.contains($0.code) }.map(\.label))
      }
    }.sorted { ($0.name.lowercased(), $0.product ?? "") < ($1.name.lowercased(), $1.product ?? "") }
  }
}
