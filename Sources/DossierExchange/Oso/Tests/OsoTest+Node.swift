import DossierCore

extension OsoTest {
  /// Takes a block over; `nil` when it says more than a report of a test can say.
  ///
  /// Documents in it become documents of the dossier, and the name and the day stand above the report.
  init?(_ node: XmlNode, in standard: OsoStandard) {
    self.init()
    for child in node.children {
      switch child.name {
      case "toetsidentificatie": guard takeFacts(child, of: [.identity]) else { return nil }
      case "afname": guard takeFacts(child, of: [.sitting, .examiner]) else { return nil }
      case "resultaat":
        guard let result = Result(child) else { return nil }
        self.result = result
      case "toetsonderdeel":
        guard let part = Part(child) else { return nil }
        parts.append(part)
      case "opmerking": remark = child.value
      default: return nil
      }
    }
    // What cannot be read back word for word is no report of a test.
    guard OsoTest(text: text, in: standard) == self else { return nil }
  }

  private mutating func takeFacts(_ node: XmlNode, of places: [OsoTestElement.Place]) -> Bool {
    for child in node.children {
      switch child.name {
      case "toetsnaam", "afnamedatum": continue
      case "afgenomendoor": guard takeFacts(child, of: [.examiner]) else { return false }
      default:
        guard let element = OsoTestElement(rawValue: child.name), places.contains(element.place)
        else { return false }
        facts[element] = child.value
      }
    }
    return true
  }
}

extension OsoTest.Result {
  fileprivate init?(_ node: XmlNode) {
    self.init()
    for child in node.children {
      switch child.name {
      case "toetsscore":
        for leaf in child.children {
          guard let element = OsoTestElement(rawValue: leaf.name), element.place == .result else {
            return nil
          }
          counts[element] = leaf.value
        }
      case "referentiescore":
        guard let code = child.value("codereferentiescore"),
          let group = child.value("codevergelijkingsgroep"), let value = child.value("waarde")
        else { return nil }
        scores.append(
          OsoTest.Score(
            code: code, group: group, value: value, qualification: child.value("kwalificatie")))
      case "document": continue
      default: return nil
      }
    }
  }
}

extension OsoTest.Part {
  fileprivate init?(_ node: XmlNode) {
    guard let code = node.value("eldonderdeelcode"),
      node.children.allSatisfy({ Self.known.contains($0.name) })
    else { return nil }
    self.init(code: code, name: node.value("onderdeelnaam"))
    guard let found = node.first("resultaat") else { return }
    guard let result = OsoTest.Result(found) else { return nil }
    self.result = result
  }

  private static let known: Set<String> = ["eldonderdeelcode", "onderdeelnaam", "resultaat"]
}
