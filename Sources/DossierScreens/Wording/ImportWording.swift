package import DossierCore

/// What an import found, in words, with the place in the file.
package enum ImportWording {
  /// One finding with its place in the file, as "Regel 41: het BSN klopt niet".
  package static func sentence(_ finding: ImportFinding) -> String {
    let place =
      finding.column.map { "Regel \(finding.line), teken \($0)" } ?? "Regel \(finding.line)"
    return "\(place): \(sentence(finding.problem))"
  }

  /// What a finding means for its row.
  package static func word(_ weight: ImportFinding.Weight) -> String {
    switch weight {
    case .warning: "waarschuwing"
    case .held: "aangehouden"
    }
  }

  /// What is the matter, without the place.
  package static func sentence(_ problem: ImportProblem) -> String {
    switch problem {
    case .unknownSchoolYear(let year):
      "schooljaar \(year) staat niet in de officiële lijst; meestal hoeft u niets te doen."
    case .malformedSchoolYear: "het schooljaar klopt niet; het moet zijn zoals 2026-2027."
    case .malformedSchoolNumber(let element):
      "\(word(element)) heeft een andere vorm dan verwacht; kijk het na."
    case .unknownVersion(let version):
      "versie \(version) van EDEXML is hier niet bekend; kijk de uitkomst goed na."
    case .missingKey(let kind): "\(word(kind)) zonder sleutel; vul die aan in het bronsysteem."
    case .tooLongKey(let kind): "\(word(kind)) met een sleutel langer dan 256 tekens."
    case .dummyKey(let kind):
      "\(word(kind)) met een tijdelijk kenmerk (begint met #); daarmee wordt niemand herkend."
    case .duplicateKey(let kind, let line):
      "\(word(kind)) met dezelfde sleutel als regel \(line); de eerste telt."
    case .duplicateEckID(let line): "hetzelfde ECK iD als regel \(line); kijk welke klopt."
    case .oddEckID: "het ECK iD heeft een andere vorm dan het officiële; het is overgenomen."
    case .unknownGroup(let key, let isComposite):
      "de \(isComposite ? "samengestelde groep" : "groep") \(key) bestaat niet in dit bestand; "
        + "herstel het in het bronsysteem."
    case .unknownLocation(let key): "de vestiging \(key) bestaat niet in dit bestand."
    case .nameless, .missingSurname, .missingBirthDate, .tooLongPrefix, .tooLongValue,
      .controlCharacter, .malformedDate, .unknownCode, .failedElevenTest,
      .looksLikeEducationNumber, .failedEducationNumberTest, .unusualEducationNumber,
      .malformedNumber, .oddPostcode, .leftBeforeEnrolment:
      rowSentence(problem)
    case .unknownAddition, .unknownElement, .repeatedElement, .missingPupilReference,
      .unmappedValue, .controlCharacterInColumn, .malformedDateInColumn, .notSeenByParents,
      .otherValidation, .unknownValue, .missingElement:
      fileSentence(problem)
    }
  }

  private static func rowSentence(_ problem: ImportProblem) -> String {
    switch problem {
    case .nameless(let kind): "\(word(kind)) zonder naam; vul die aan in het bronsysteem."
    case .missingSurname: "een leerling zonder achternaam; vul die aan als er een is."
    case .missingBirthDate: "een leerling zonder geboortedatum; vul die aan."
    case .tooLongPrefix(let length): "een voorvoegsel van \(length) tekens; het is heel gebleven."
    case .tooLongValue(let element, let length, let limit):
      "\(word(element)) heeft \(length) tekens, de standaard kent er \(limit); de waarde is heel "
        + "gebleven."
    case .controlCharacter(let element): "\(word(element)) bevat een stuurteken; kijk het na."
    case .malformedDate(let element): "\(word(element)) is geen datum; weggelaten."
    case .unknownCode(let element): "\(word(element)) heeft een onbekende code; weggelaten."
    case .failedElevenTest:
      "het BSN klopt niet en is weggelaten; kijk of er cijfers verwisseld zijn."
    case .looksLikeEducationNumber:
      "het BSN klopt niet, lijkt een onderwijsnummer en is weggelaten; kijk het na in het "
        + "bronsysteem."
    case .failedEducationNumberTest: "het onderwijsnummer klopt niet en is weggelaten; kijk het na."
    case .unusualEducationNumber: "het onderwijsnummer begint niet met 10; kijk het na."
    case .malformedNumber(let element):
      "\(word(element)) heeft niet het goede aantal cijfers; weggelaten."
    case .oddPostcode: "de postcode heeft een andere vorm; die is overgenomen."
    case .leftBeforeEnrolment: "de laatste schooldag ligt voor de eerste; kijk beide na."
    default: "\(problem.kind): kijk deze rij na."
    }
  }

  private static func fileSentence(_ problem: ImportProblem) -> String {
    switch problem {
    case .unknownAddition(let type): "een toevoeging van de soort \(type); die is overgeslagen."
    case .unknownElement(let name): "\(name) hoort niet bij de standaard; overgeslagen."
    case .repeatedElement(let name): "\(name) staat er twee keer; de eerste telt."
    case .notSeenByParents:
      "in het bestand staat niet dat de ouders het rapport zagen; vraag dat de vorige school."
    case .otherValidation(let version):
      "gemaakt voor controleversie \(version); kijk de uitkomst goed na."
    case .unknownValue(let element):
      "\(element) heeft een waarde die de standaard niet kent; weggelaten."
    case .missingElement(let element): "\(element) ontbreekt; de standaard wil het wel."
    case .missingPupilReference: "een rij waarmee geen leerling te vinden is; vul een kenmerk in."
    case .unmappedValue(let header):
      "een waarde in de kolom \(header) staat niet in de mapping; weggelaten."
    case .controlCharacterInColumn(let header):
      "een stuurteken in de kolom \(header); kijk het na."
    case .malformedDateInColumn(let header):
      "een waarde in de kolom \(header) is geen datum in de vorm van de mapping; weggelaten."
    default: "\(problem.kind): kijk deze rij na."
    }
  }

  /// The kind of row, as it begins a sentence.
  static func word(_ kind: ImportRowKind) -> String {
    switch kind {
    case .location: "een vestiging"
    case .group: "een groep"
    case .compositeGroup: "een samengestelde groep"
    case .pupil: "een leerling"
    case .staff: "een medewerker"
    case .guardian: "een ouder of verzorger"
    }
  }
}
