import DossierCore

extension OsoIntake {
  /// The advice, early education, the years so far and absence.
  mutating func takeSchooling(_ leerling: XmlNode) {
    if let advice = leerling.first("overstapadvies") { take(advice: advice) }
    takeEarlyEducation(leerling)
    if let list = leerling.first("schoolloopbaanlijst") { take(schoolYears: list) }
    if let absence = leerling.first("verzuim") { take(absence: absence) }
  }

  /// Code and explanation have a field; the rest is a report.
  private mutating func take(advice: XmlNode) {
    let codes = edition.codes.advice
    values["c10.advies"] = value("advies", of: advice) { codes.contains($0) ? $0 : nil }
    values["c10.toelichting"] = advice.value("argumentatie")
    var rest = advice
    rest.children.removeAll { ["advies", "argumentatie"].contains($0.name) }
    // That nobody needs to call says nothing.
    let isSilent = rest.children.count == 1 && rest.flag("contactnodig") == false
    guard !isSilent else { return }
    add("C10", OsoReport.advice, OsoText.lines(of: rest).joined(separator: "\n"), at: advice)
  }

  private mutating func takeEarlyEducation(_ leerling: XmlNode) {
    values["c31.opvang"] = leerling.value("naampeuterspeelzaal")
    guard let education = leerling.first("voorschools") else { return }
    let programmes = edition.codes.earlyProgrammes
    values["c31.programma"] = value("codevoorschoolsprogramma", of: education) {
      programmes.contains($0) ? $0 : nil
    }
    values["c31.maanden"] = education.value("voorschoolsemaanden")
    for name in Self.earlyDetails where education.first(name) != nil { exclude(name, .noPlace) }
  }

  /// The last year says the year group; all of them are a report, since a dossier begins here.
  private mutating func take(schoolYears list: XmlNode) {
    let years = list.all("schoolloopbaan")
    if let last = years.max(by: { $0.value("schooljaar") ?? "" < $1.value("schooljaar") ?? "" }) {
      pupil.yearGroup = value("jaargroep", of: last) { ImportedYearGroup(rawValue: $0) }
    }
    let lines = years.map { year in
      let school = [year.value("brincode"), year.value("vestigingscode")].compactMap(\.self)
      let group = year.value("groepsnaam") ?? year.value("groepscode") ?? ""
      return [
        year.value("schooljaar") ?? "", "groep \(group)",
        "jaargroep \(year.value("jaargroep") ?? "")", "school \(school.joined())",
      ].joined(separator: ", ")
    }
    add("C27", OsoReport.schoolYears, lines.joined(separator: "\n"), at: list)
  }

  private mutating func take(absence: XmlNode) {
    add("C11", OsoReport.absence, OsoText.lines(of: absence).joined(separator: "\n"), at: absence)
    for document in absence.first("documentLijst")?.all("document") ?? [] {
      take(document, in: "C11")
    }
  }

  private static let earlyDetails = [
    "codevoorschoolsehistorie", "codevoorschoolsetoeleider", "codevoorschoolsedeelname",
    "voorschoolseaanwezigheid",
  ]
}
