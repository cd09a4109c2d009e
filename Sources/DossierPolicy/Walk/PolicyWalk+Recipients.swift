import DossierCore

private let recipientKeys = [
  "code", "naam", "grondslagen", "doelen", "afspraak", "rubrieken", "gesloten_velden", "bsn",
  "vordering", "toestemming", "overstap", "leverancier", "afgeschermd",
]

extension PolicyWalk {
  /// What may go to whom; a policy without the list lets nothing out.
  mutating func recipientTypes(
    in root: MarkedNode, of categories: [DataCategory]
  ) -> [RecipientType] {
    var seen: [String: Place] = [:]
    var result: [RecipientType] = []
    for item in items("soorten_ontvangers", in: root, isRequired: false) ?? [] {
      guard let type = recipientType(item, seen: &seen) else { continue }
      check(type, of: categories, in: item)
      result.append(type)
    }
    return result
  }

  private mutating func recipientType(
    _ item: MarkedNode, seen: inout [String: Place]
  ) -> RecipientType? {
    guard let table = table(item, keys: recipientKeys) else { return nil }
    let code = code(.recipientType, of: table, seen: &seen)
    let label = text("naam", in: table, limit: 80)
    let bases = words("grondslagen", in: table, PolicyWords.words(LegalBasis.self))
    let purposes: [PurposeCode]? = references("doelen", in: table, to: .purpose)
    let agreement = word("afspraak", in: table, PolicyWords.words(AgreementNeed.self))
    let categories: [CategoryCode]? = references("rubrieken", in: table, to: .category)
    let consent = table["toestemming"].flatMap { reference($0, key: "toestemming", to: .consent) }
    let shield = table["afgeschermd"].flatMap {
      reference($0, key: "afgeschermd", to: .category)
    }
    let transfers = words(
      "overstap", in: table, isRequired: false, PolicyWords.words(TransferKind.self))
    guard let code, let label, let agreement else { return nil }
    return RecipientType(
      code: Code(code), label: label, bases: bases, purposes: purposes ?? [],
      agreement: agreement, categories: categories ?? [], closedFields: closedFields(in: table),
      mayReceivePersonalNumber: flag("bsn", in: table), needsDemand: flag("vordering", in: table),
      consent: consent.map { Code($0) }, transfers: transfers,
      isSupplier: flag("leverancier", in: table), shield: shield.map { Code($0) })
  }

  private mutating func closedFields(in table: MarkedNode) -> [FieldCode] {
    var fields: [FieldCode] = []
    for node in items("gesloten_velden", in: table, isRequired: false) ?? [] {
      guard let code = text(of: node, key: "gesloten_velden", limit: 60) else { continue }
      if fieldKinds[code] == nil {
        report(.unknownCode(.field, code), at: node.place)
      } else {
        fields.append(Code(code))
      }
    }
    return fields
  }

  /// A type that can be given nothing is a slip, and so is one that gets what no type may get.
  private mutating func check(
    _ type: RecipientType, of categories: [DataCategory], in item: MarkedNode
  ) {
    let name = type.code.text
    for (key, isEmpty) in [
      ("grondslagen", type.bases.isEmpty), ("doelen", type.purposes.isEmpty),
      ("rubrieken", type.categories.isEmpty),
    ] where isEmpty {
      report(.recipientWithout(type: name, key: key), at: (item[key] ?? item).place)
    }
    let place = (item["rubrieken"] ?? item).place
    for category in categories
    where category.isExistenceHidden && type.categories.contains(category.code) {
      report(.shieldedToRecipient(type: name, category: category.code.text), at: place)
    }
    checkPersonalNumber(of: type, in: item)
    checkShield(of: type, categories, in: item)
  }

  /// Only a category of which nobody else knows has a circle that can keep a secret.
  private mutating func checkShield(
    of type: RecipientType, _ categories: [DataCategory], in item: MarkedNode
  ) {
    guard let shield = type.shield,
      categories.first(where: { $0.code == shield })?.isExistenceHidden == false
    else { return }
    report(
      .shieldNotHidden(type: type.code.text, category: shield.text),
      at: (item["afgeschermd"] ?? item).place)
  }

  /// The law names to whom the number goes; no supplier and no police officer is among them (L-10).
  private mutating func checkPersonalNumber(of type: RecipientType, in item: MarkedNode) {
    guard type.mayReceivePersonalNumber else { return }
    let isProcessor = type.agreement == .processor || type.isSupplier
    if isProcessor || type.needsDemand {
      report(.personalNumberToRecipient(type: type.code.text), at: (item["bsn"] ?? item).place)
    }
  }
}
