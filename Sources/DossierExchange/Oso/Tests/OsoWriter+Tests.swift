import DossierCore

extension OsoWriter {
  mutating func put(_ sittings: [OsoSitting]) {
    guard !sittings.isEmpty else { return }
    xml.open("toetslijst")
    for sitting in sittings { put(sitting) }
    xml.close("toetslijst")
  }

  private mutating func put(_ sitting: OsoSitting) {
    let test = sitting.test
    xml.open("toets")
    xml.open("toetsidentificatie")
    xml.leaf("eldtoetscode", test.code)
    xml.leaf("leergebied", test.facts[.area])
    xml.leaf("toetsnaam", sitting.name)
    xml.leaf("toetsversie", test.facts[.version])
    xml.close("toetsidentificatie")
    xml.open("afname")
    xml.leaf("afnamedatum", sitting.day.iso)
    put(test.facts, at: .sitting)
    if test.facts[.examiner] != nil {
      xml.open("afgenomendoor")
      put(test.facts, at: .examiner)
      xml.close("afgenomendoor")
    }
    xml.close("afname")
    put(test.result)
    for part in test.parts {
      xml.open("toetsonderdeel")
      xml.leaf("eldonderdeelcode", part.code)
      xml.leaf("onderdeelnaam", part.name)
      put(part.result)
      xml.close("toetsonderdeel")
    }
    xml.leaf("opmerking", test.remark)
    xml.close("toets")
  }

  private mutating func put(_ facts: [OsoTestElement: String], at place: OsoTestElement.Place) {
    for element in OsoTestElement.allCases where element.place == place {
      xml.leaf(element.rawValue, facts[element])
    }
  }

  private mutating func put(_ result: OsoTest.Result) {
    xml.open("resultaat")
    if !result.counts.isEmpty {
      xml.open("toetsscore")
      put(result.counts, at: .result)
      xml.close("toetsscore")
    }
    for score in result.scores {
      xml.open("referentiescore")
      xml.leaf("codereferentiescore", score.code)
      xml.leaf("codevergelijkingsgroep", score.group)
      xml.leaf("waarde", score.value)
      xml.leaf("kwalificatie", score.qualification)
      xml.close("referentiescore")
    }
    xml.close("resultaat")
  }
}
