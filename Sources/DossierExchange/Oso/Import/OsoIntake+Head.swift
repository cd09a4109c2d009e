import DossierCore

extension OsoIntake {
  /// Whether it is a file of the right edition, for a change of school, of a known day.
  mutating func checkHead(_ metadata: XmlNode, _ root: XmlNode) throws(ImportRefusal) {
    let version = try part("standaardversie", of: metadata)
    guard version.value == edition.version else {
      throw .otherEdition(
        found: ValueText.shown(version.value ?? ""), known: known, line: version.line)
    }
    if let validation = metadata.first("validatieversie"),
      validation.value != edition.validationVersion
    {
      warn(.otherValidation(ValueText.shown(validation.value ?? "")), at: validation)
    }
    let handover = try part("overdrachtsoort", of: root)
    guard let kind = handover.value, edition.codes.handovers.contains(kind) else {
      throw .otherHandover(found: ValueText.shown(handover.value ?? ""), line: handover.line)
    }
    let day = try part("datum", of: metadata)
    guard let madeOn = day.value.flatMap(WrittenDate.xml) else {
      throw .wrongStructure(
        found: ValueText.shown(day.value ?? ""), expected: "datum", line: day.line)
    }
    self.madeOn = madeOn
  }

  /// Throws when the file holds something that it says it does not: then nobody chose to send it.
  mutating func checkCategories(
    _ metadata: XmlNode, _ root: XmlNode, _ leerling: XmlNode
  ) throws(ImportRefusal) {
    guard let list = metadata.first("categorie_uitlevering") else {
      return warn(.missingElement("categorie_uitlevering"), at: metadata)
    }
    for node in list.children {
      guard let category = OsoCategory(rawValue: node.name) else {
        warn(.unknownElement(ValueText.shown(node.name)), at: node)
        continue
      }
      guard let status = node.value.flatMap(OsoCategoryStatus.init(rawValue:)) else {
        throw .wrongStructure(
          found: ValueText.shown(node.value ?? ""),
          expected: OsoCategoryStatus.allCases.map(\.rawValue).joined(separator: ", "),
          line: node.line)
      }
      guard status == .optedOut || status == .forbidden else { continue }
      if let found = Self.data(of: category, root, leerling) {
        throw .closedCategory(category.rawValue, element: found.name, line: found.line)
      }
    }
  }

  /// The first element that holds data of a category.
  private static func data(
    of category: OsoCategory, _ root: XmlNode, _ leerling: XmlNode
  ) -> XmlNode? {
    switch category {
    case .parentView: root.first("inzage")
    case .actionPlans: leerling.first("onderwijsondersteuning")?.first("handelingsplan")
    default: leerling.children.first { category.pupilElements.contains($0.name) }
    }
  }

  /// What the parents said of the report at the previous school.
  mutating func takeView(_ root: XmlNode) {
    guard let view = root.first("inzage") else { return warn(.notSeenByParents, at: root) }
    if view.flag("inzage") != true { warn(.notSeenByParents, at: view) }
    let seenOn = date("inzagedatum", of: view)
    add(
      "C27", OsoReport.view, OsoText.lines(of: view).joined(separator: "\n"), on: seenOn, at: view)
  }
}
