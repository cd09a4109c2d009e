import DossierCore

/// Turns the elements of a transfer file into rows about one pupil.
struct OsoIntake {
  let edition: OsoStandard
  /// The versions that are read, for whoever sends another.
  let known: [String]
  var file = ImportedFile()
  /// Fields that have no place in the row of a pupil.
  var values: [FieldCode: String] = [:]
  var pupil = ImportedPupil(key: Self.key)
  /// The day on which the file was made; what has no day of its own is of that day.
  var madeOn = CalendarDate.earliest

  /// A key that lasts for one file: that of the previous school means nothing here.
  private static let key = "#oso"

  init(_ edition: OsoStandard, of editions: [OsoStandard]) {
    self.edition = edition
    known = editions.map(\.version)
  }

  mutating func take(_ root: XmlNode) throws(ImportRefusal) -> ImportedFile {
    let metadata = try part("metadata", of: root)
    try checkHead(metadata, root)
    let school = try part("huidigeschool", of: root)
    let leerling = try part("leerling", of: school)
    try checkCategories(metadata, root, leerling)
    file.origin = .previousSchool(
      ImportedSender(
        line: school.line, name: school.value("naam"), brin: brin(school), madeOn: madeOn))
    takeView(root)
    pupil.line = leerling.line
    try takePupil(leerling)
    file.pupils = [pupil]
    if !values.isEmpty {
      file.fields = [
        ImportedFieldRow(line: leerling.line, pupil: PupilReference(), values: values)
      ]
    }
    return file
  }

  /// The one element of this name that the standard demands.
  func part(_ name: String, of node: XmlNode) throws(ImportRefusal) -> XmlNode {
    let found = node.all(name)
    guard let first = found.first else {
      throw .wrongStructure(found: "", expected: name, line: node.line)
    }
    if found.count > 1 {
      throw .wrongStructure(found: name, expected: "", line: found[1].line)
    }
    return first
  }

  mutating func warn(_ problem: ImportProblem, at node: XmlNode) {
    file.summary.add(ImportFinding(line: node.line, problem: problem))
  }

  mutating func exclude(_ name: String, _ reason: ImportExclusion) {
    file.summary.count(excluded: name, because: reason)
  }

  /// The value in another form; one that has none is left out with a warning.
  mutating func value<Form>(
    _ name: String, of node: XmlNode, as form: (String) -> Form?
  ) -> Form? {
    guard let leaf = node.first(name), let text = leaf.value else { return nil }
    guard let value = form(text) else {
      warn(.unknownValue(element: name), at: leaf)
      return nil
    }
    return value
  }

  mutating func date(_ name: String, of node: XmlNode) -> CalendarDate? {
    value(name, of: node) { WrittenDate.xml($0) }
  }

  /// Adds a report; one that says nothing is none.
  mutating func add(
    _ category: CategoryCode, _ title: String, _ text: String, on date: CalendarDate? = nil,
    at node: XmlNode, mayMentionOthers: Bool = true
  ) {
    guard ValueText.trimmed(text) != nil else { return }
    for piece in OsoPieces(title: title, text: text).all {
      file.entries.append(
        ImportedEntry(
          line: node.line, category: category, date: date ?? madeOn, title: piece.title,
          text: piece.text, mayMentionOthers: mayMentionOthers))
    }
  }

  private func brin(_ school: XmlNode) -> String? {
    guard let institution = school.value("brincode") else { return nil }
    let site = school.value("vestigingscode") ?? ""
    return (try? BRIN(institution + site))?.canonical ?? (try? BRIN(institution))?.canonical
  }
}
