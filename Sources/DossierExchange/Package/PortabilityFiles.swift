package import DossierCore

/// The files of a portability package: the data as OSO and as JSON, and what is not in them.
package enum PortabilityFiles {
  /// The name of the file in the standard of schools.
  package static let oso = "oso.xml"
  /// The name of the file with everything.
  package static let data = "gegevens.json"
  /// The name of the file that says what is where.
  package static let guide = "leesmij.txt"

  /// Makes the files, the guide first.
  ///
  /// A dossier that lacks what the standard demands still comes as JSON, and the guide says so: the
  /// right is to a format that machines read, not to this one (O 8.7(1)).
  package static func make(
    of content: PackageContent, software: OsoSoftware, standard: OsoStandard
  ) throws -> [(name: String, bytes: [UInt8])] {
    let oso = oso(of: content, software, standard)
    let data = try PortabilityJSON.bytes(
      of: content.extract, madeOn: content.madeOn, notInOso: oso?.unplaced ?? [])
    let guide = PortabilityGuide(content, hasOso: oso != nil).text
    return [(Self.guide, Array(guide.utf8))] + (oso.map { [(Self.oso, $0.xml)] } ?? [])
      + [(Self.data, data)]
  }

  private static func oso(
    of content: PackageContent, _ software: OsoSoftware, _ standard: OsoStandard
  ) -> OsoExport? {
    guard let school = content.school, let brin = try? BRIN(school.brin) else { return nil }
    var facts = OsoFacts(
      school: OsoSchool(name: school.name, brin: brin), madeOn: content.madeOn, software: software,
      standard: standard)
    facts.secretAddresses = content.secretAddresses
    // Documents lie beside it in the archive, so nothing has to travel inside it.
    return try? OsoExport(
      of: content.extract, as: content.isSentDirectly ? .directPortability : .portability,
      with: facts)
  }
}

/// The words that go with a portability package.
private struct PortabilityGuide {
  let content: PackageContent
  let hasOso: Bool

  init(_ content: PackageContent, hasOso: Bool) {
    self.content = content
    self.hasOso = hasOso
  }

  var text: String {
    (heading + files + categories + omissions).joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    [
      "Gegevens die u zelf aan de school gaf (dataportabiliteit, artikel 8.7)", "",
      "Schoolbestuur: \(content.identity.name)", "Verzoek ontvangen: \(content.received.dutch)",
      "Gemaakt: \(content.madeOn.dutch)", "Kenmerk: \(content.reference)", "",
    ]
  }

  private var files: [String] {
    let standard =
      hasOso
      ? [
        "\(PortabilityFiles.oso): voor een andere school, volgens de OSO-standaard.",
        "Niet alles past in die standaard. In \(PortabilityFiles.data) staat alles.",
      ]
      : [
        "Er is geen bestand volgens de OSO-standaard: daarvoor ontbreken gegevens."
      ]
    let documents =
      content.attachments.isEmpty ? [] : ["bijlagen: de documenten die u aan de school gaf."]
    return standard
      + ["\(PortabilityFiles.data): alles, in een vorm die computers kunnen lezen."] + documents
      + [""]
  }

  private var categories: [String] {
    guard !content.extract.parts.isEmpty else {
      return ["Er zijn geen gegevens die u zelf gaf.", ""]
    }
    return ["Dit zit erin:"] + content.extract.parts.map { "- \($0.label)" } + [""]
  }

  private var omissions: [String] {
    guard !content.omissions.isEmpty else { return [] }
    return ["Dit zit er niet in:"]
      + content.omissions.map { omission in
        let label = omission.label ?? PackageWording.partOfEverything
        return "- \(label): \(PackageWording.sentence(omission.reason))"
      }
  }
}
