import DossierCore

extension OsoIntake {
  /// Tests, the final test and lists of marks, each as a report of its day.
  ///
  /// A test is written so that it can travel as a test again.
  mutating func takeResults(_ leerling: XmlNode) {
    for test in leerling.first("toetslijst")?.all("toets") ?? [] { take(test: test) }
    if let final = leerling.first("eindtoets_basisonderwijs") {
      let day = final.first("eindtoetsresultaat").flatMap { date("datum_afname", of: $0) }
      take(report: final, OsoReport.finalTest, day, in: "C10")
    }
    for marks in leerling.first("cijferlijstlijst")?.all("cijferlijst") ?? [] {
      let name = marks.first("cijferlijstTypelijst")?.value("naam")
      take(report: marks, name ?? OsoReport.marks, date("afnamedatum", of: marks), in: "C10")
    }
  }

  private mutating func take(test: XmlNode) {
    let identity = test.first("toetsidentificatie")
    let title = identity?.value("toetsnaam") ?? identity?.value("eldtoetscode") ?? OsoReport.test
    let day = test.first("afname").flatMap { date("afnamedatum", of: $0) }
    // What was found out about a child itself is not for everybody who may see marks.
    let category: CategoryCode = Self.measuresIntelligence(test) ? "C09" : "C10"
    guard let read = OsoTest(test, in: edition) else {
      return take(report: test, title, day, in: category)
    }
    add(
      category, title, read.text, on: day, at: test, mayMentionOthers: read.mayMentionOthers)
    takeDocuments(below: test, in: category)
  }

  private mutating func take(
    report node: XmlNode, _ title: String, _ day: CalendarDate?, in category: CategoryCode
  ) {
    let lines = OsoText.lines(of: node)
    add(category, title, lines.joined(separator: "\n"), on: day, at: node)
    takeDocuments(below: node, in: category)
  }

  private static func measuresIntelligence(_ test: XmlNode) -> Bool {
    if test.first("toetsidentificatie")?.value("leergebied") == "IQ" { return true }
    return holds("codereferentiescore", "IQ", in: test)
  }

  private static func holds(_ name: String, _ value: String, in node: XmlNode) -> Bool {
    node.children.contains { child in
      (child.name == name && child.value == value) || holds(name, value, in: child)
    }
  }
}
