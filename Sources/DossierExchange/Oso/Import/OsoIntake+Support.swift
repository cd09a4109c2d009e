import DossierCore

extension OsoIntake {
  /// Needs, plans and decisions about support.
  mutating func takeSupport(_ leerling: XmlNode) {
    guard let support = leerling.first("onderwijsondersteuning") else { return }
    for node in support.children {
      switch node.name {
      case "toelichting_onderwijsbehoeften": takeDocuments(of: node, in: "C08")
      // Health is for the policy: it asks why it must be recorded, which a file cannot say.
      case "diagnose": take(node, OsoReport.diagnosis, "datum", in: "C07a")
      case "medicijngebruik": exclude(node.name, .needsConsent)
      case "opp": take(plan: node)
      case "handelingsplan": take(node, OsoReport.actionPlan, "startdatum", in: "C13")
      case "tlv": take(node, OsoReport.admission, "tlvingangdatum", in: "C13")
      case "arrangement_cluster12", "arrangement_pao":
        take(node, OsoReport.arrangement, "arrangement_datum", in: "C13")
      case "lwoo": take(node, OsoReport.secondarySupport, "lwoo_ingangdatum", in: "C13")
      case "rvc": take(node, OsoReport.referral, "rvcdatum", in: "C13")
      default: warn(.unknownElement(ValueText.shown(node.name)), at: node)
      }
    }
  }

  private mutating func take(plan: XmlNode) {
    values["c13.vastgesteld"] = date("opp_ingangdatum", of: plan)?.iso
    if let end = plan.value("opp_einddatum") {
      add("C13", OsoReport.plan, "\(OsoText.label("opp_einddatum")): \(end)", at: plan)
    }
    takeDocuments(of: plan, in: "C13")
  }

  /// A block as a report, with the documents that hang on it.
  private mutating func take(
    _ node: XmlNode, _ title: String, _ day: String, in category: CategoryCode
  ) {
    let lines = OsoText.lines(of: node)
    add(category, title, lines.joined(separator: "\n"), on: date(day, of: node), at: node)
    takeDocuments(of: node, in: category)
  }
}
