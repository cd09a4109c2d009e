import DossierCore

extension PolicyDifference {
  /// What may go to whom.
  static func recipients(from old: Policy, to new: Policy) -> [String] {
    let pairs = Pairing(old.recipientTypes, new.recipientTypes) { $0.code }
    return pairs.removed.map { "Aan \(name($0)) kan niets meer worden gegeven." }
      + pairs.added.map { "Aan \(name($0)) kan voortaan iets worden gegeven." }
      + pairs.kept.flatMap { recipient($0.old, $0.new) }
  }

  private static func recipient(_ old: RecipientType, _ new: RecipientType) -> [String] {
    let name = name(new)
    return change("De naam van de ontvanger \(new.code)", old.label, new.label) { "‘\($0)’" }
      + change("De grondslag voor \(name)", old.bases, new.bases) { listed($0.map(\.rawValue)) }
      + change("Waarvoor \(name) iets krijgt,", old.purposes, new.purposes) {
        listed($0.map(\.text))
      }
      + change("De overeenkomst die \(name) nodig heeft,", old.agreement, new.agreement, agreement)
      + change("Wat naar \(name) mag,", old.categories, new.categories) {
        listed($0.map(\.text))
      }
      + change("Wat nooit naar \(name) gaat,", old.closedFields, new.closedFields) {
        listed($0.map(\.text))
      }
      + change("De toestemming die voor \(name) nodig is,", old.consent, new.consent) {
        $0?.text ?? "geen"
      }
      + change("De overstap waarbij \(name) ontvangt,", old.transfers, new.transfers) {
        listed($0.map(\.rawValue))
      }
      + change("De rubriek waarmee \(name) is afgeschermd,", old.shield, new.shield) {
        $0?.text ?? "geen"
      } + turns(old, new, name)
  }

  private static func turns(
    _ old: RecipientType, _ new: RecipientType, _ name: String
  ) -> [String] {
    turn(
      old.mayReceivePersonalNumber, new.mayReceivePersonalNumber,
      on: "Het BSN mag voortaan naar \(name).", off: "Het BSN mag niet meer naar \(name).")
      + turn(
        old.needsDemand, new.needsDemand,
        on: "Aan \(name) wordt voortaan alleen op een vordering iets gegeven.",
        off: "Aan \(name) kan voortaan zonder vordering iets worden gegeven.")
      + turn(
        old.isSupplier, new.isSupplier,
        on: "Op de lijst van leveranciers staat voortaan \(name).",
        off: "Op de lijst van leveranciers staat niet meer \(name).")
  }

  private static func agreement(_ need: AgreementNeed) -> String {
    switch need {
    case .processor: "een verwerkersovereenkomst"
    case .exchange: "een uitwisselingsafspraak"
    case .none: "geen"
    }
  }

  private static func name(_ type: RecipientType) -> String {
    "‘\(type.label)’"
  }
}
