import DossierCore

/// Writes an OSO file, in the element order of the schema.
///
/// With `XmlText` and not with the XML classes of Foundation: those write control characters as
/// they are, which no reader accepts, and know a default namespace only as an attribute anyway.
/// Empty values are left out, so that no element is ever empty.
struct OsoWriter {
  let standard: OsoStandard
  var xml = XmlText()

  /// The file in UTF-8.
  static func bytes(of document: OsoDocument) -> [UInt8] {
    var writer = OsoWriter(standard: document.standard)
    writer.put(document)
    return Array(writer.xml.take())
  }

  private mutating func put(_ document: OsoDocument) {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.open("dossier", ["xmlns": standard.namespace])
    putMetadata(of: document)
    xml.leaf("overdrachtsoort", standard.rules(of: document.profile).handover)
    if let view = document.parentView { put(view) }
    xml.open("huidigeschool")
    put(document.school)
    put(document.pupil)
    xml.close("huidigeschool")
    xml.close("dossier")
  }

  private mutating func putMetadata(of document: OsoDocument) {
    xml.open("metadata")
    xml.leaf("deeldossier", standard.codes.word(.schoolPart))
    xml.leaf("pakketnaam", document.software.name)
    xml.leaf("pakketversie", document.software.version)
    xml.leaf("datum", document.madeOn.iso)
    xml.leaf("standaardversie", standard.version)
    xml.leaf("validatieversie", standard.validationVersion)
    xml.open("categorie_uitlevering")
    for category in OsoCategory.allCases {
      xml.leaf(category.rawValue, (document.statuses[category] ?? .optedOut).rawValue)
    }
    xml.close("categorie_uitlevering")
    xml.leaf("overstap", standard.rules(of: document.profile).transferKind)
    xml.close("metadata")
  }

  private mutating func put(_ view: OsoParentView) {
    xml.open("inzage")
    putFlag("voorlopigdossier", view.isProvisional)
    putFlag("inzage", view.seenOn != nil)
    xml.leaf("inzagedatum", view.seenOn?.iso)
    xml.leaf("akkoord", view.agreement)
    xml.leaf("redennietakkoord", view.reasonAgainst)
    xml.close("inzage")
  }

  private mutating func put(_ school: OsoSchool) {
    xml.leaf("naam", school.name)
    put(school.address)
    put(school.reachability)
    xml.leaf("brincode", school.brin.institution)
    xml.leaf("vestigingscode", school.site)
    xml.leaf("aanleverpunt", school.deliveryPoint.isEmpty ? "0" : school.deliveryPoint)
    xml.leaf("naamdirecteur", school.director)
  }

  mutating func put(_ address: OsoAddress?) {
    guard let address else { return }
    xml.open("adreslijst")
    xml.open("adres")
    xml.leaf("soortadres", standard.codes.word(.visitingAddress))
    xml.leaf("straat", address.street)
    xml.leaf("nummer", address.number)
    xml.leaf("toevoeging", address.addition)
    xml.leaf("postcode", address.postcode)
    xml.leaf("plaats", address.town)
    xml.close("adres")
    xml.close("adreslijst")
  }

  mutating func put(_ list: [OsoReachability]) {
    guard !list.isEmpty else { return }
    xml.open("communicatielijst")
    for item in list {
      xml.open("communicatie")
      xml.leaf("soort", standard.codes.word(item.kind.word))
      xml.leaf("aanduiding", standard.codes.word(item.use.word))
      xml.leaf("nummer", item.number)
      putFlag("geheim", item.isSecret)
      putFlag("noodnummer", item.isForEmergencies)
      xml.close("communicatie")
    }
    xml.close("communicatielijst")
  }

  mutating func putFlag(_ name: String, _ value: Bool?) {
    xml.leaf(name, value.map { $0 ? "true" : "false" })
  }

  mutating func put(_ attachment: OsoAttachment) {
    xml.open("document")
    xml.leaf("bestandsnaam", attachment.fileName)
    xml.leaf("omschrijving", attachment.about)
    // Base64 has nothing to escape, and there can be megabytes of it.
    xml.raw("<bestandsinhoud>\(attachment.content)</bestandsinhoud>\n")
    xml.close("document")
  }
}
