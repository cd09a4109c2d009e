package import DossierCore

extension RequestWording {
  /// A task as one line.
  package static func line(_ task: RequestTask, _ names: RequestNames) -> String {
    switch task {
    case .beginTreatment: "In behandeling nemen"
    case .establishIdentity: "Vaststellen wie vraagt"
    case .settleEntitlement(let doubt): "Uitzoeken: " + uncertainty(doubt)
    case .awaitRequester(let reason): "Wacht op de verzoeker: \(word(reason))"
    case .askToComplete(.situationMissing): "Vragen naar de bijzondere situatie"
    case .askToComplete: "Vragen naar de reden van het verzoek"
    case .correctFacts(let items, let day):
      "Feit verbeteren: \(names.list(items)), uiterlijk \(day.dutch)"
    case .contribute(let task):
      "Bijdrage van \(names.name(task.role)): "
        + names.list(task.categories.map { .category($0) })
    case .takeOutOthers(let items, let role):
      "Gegevens van anderen weglakken door \(names.name(role)): \(names.list(items))"
    case .supplyAccessLog: "Nagaan wie in het dossier keek"
    case .decide: "Besluiten"
    case .answer: "De vraag beantwoorden"
    case .correct(let items): "Correctie uitvoeren: \(names.list(items))"
    case .proposeErasure: "Voorstellen wat gewist wordt"
    case .approveErasure(let proposer):
      "Wissing goedkeuren, niet door \(names.name(proposer))"
    case .handOver: "Kopie overhandigen"
    case .carryOut: "Vastleggen dat het is uitgevoerd"
    case .tell(let task):
      "Inlichten: \(names.name(task.recipient, otherwise: someRecipient)) over "
        + names.name(task.item)
    case .close: "Sluiten"
    }
  }

  /// A recipient whose name is not known here.
  static let someRecipient = "een ontvanger"

  private static func uncertainty(_ doubt: EntitlementDoubt) -> String {
    switch doubt {
    case .authorityUnknown: "heeft deze ouder gezag?"
    case .birthDateUnknown: "wat is de geboortedatum?"
    case .mandateNotSeen: "is er een machtiging?"
    }
  }
}
