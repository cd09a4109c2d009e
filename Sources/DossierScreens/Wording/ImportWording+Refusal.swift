package import DossierCore

extension ImportWording {
  /// Why a whole file is refused: what is wrong, and what to do now.
  package static func explanation(of refusal: ImportRefusal) -> Explanation {
    let (what, now) = words(refusal)
    return Explanation(
      title: "Het bestand is geweigerd", what: what,
      now: "\(now) Aan de kast is niets gewijzigd.")
  }

  private static let newExport = "Maak de export opnieuw."

  private static func words(_ refusal: ImportRefusal) -> (what: String, now: String) {
    switch refusal {
    case .missing: ("Dit bestand is er niet.", "Kijk of u de naam goed hebt getypt.")
    case .notAPlainFile: ("Dit is geen gewoon bestand.", "Kies een bestand, geen map.")
    case .unreadable: ("Het bestand kan niet worden gelezen.", "Kijk of u het mag openen.")
    case .empty: ("Het bestand is leeg.", newExport)
    case .tooLarge(let bytes, let limit):
      (
        "Het bestand is \(DossierWording.fileSize(bytes)), meer dan de toegestane "
          + "\(DossierWording.fileSize(limit)).", "Kijk of dit het goede bestand is."
      )
    case .unsupportedEncoding(let name):
      ("De tekencodering \(name) wordt niet gelezen.", "Maak de export in UTF-8.")
    case .malformedText(let line):
      (
        "Op regel \(line) staan tekens die niet bij de codering van het bestand horen.",
        "Maak de export opnieuw, in UTF-8."
      )
    case .notXML(let line): ("Dit is geen goede XML, vanaf regel \(line).", newExport)
    case .documentTypeOrEntity(let line):
      (
        "Op regel \(line) staat een documenttype (DTD) of een eigen entiteit. Zulke bestanden zijn "
          + "niet veilig.", "Vraag de leverancier om een export zonder."
      )
    case .brokenOff(let line): ("Het bestand breekt af op regel \(line).", newExport)
    case .wrongRoot(let found, _):
      (
        "Dit is XML van een andere soort (\(found)) dan bij deze opdracht hoort.",
        "Kies het goede bestand."
      )
    case .otherEdition, .otherHandover, .closedCategory, .wrongNumber: transferWords(refusal)
    case .wrongStructure, .tooDeep, .tooLongValue, .unterminatedQuote, .strayQuote, .raggedRow,
      .strayReturn, .missingHeading, .duplicateHeading, .missingColumn:
      otherWords(refusal)
    }
  }

  /// What is wrong with a file of a previous school.
  private static func transferWords(_ refusal: ImportRefusal) -> (what: String, now: String) {
    switch refusal {
    case .otherEdition(let found, let known, let line):
      (
        "Op regel \(line) staat dat dit bestand van een andere uitgave van OSO is (\(found)).",
        "Vraag de vorige school om een bestand volgens OSO \(known.joined(separator: " of "))."
      )
    case .otherHandover(let found, let line):
      (
        "Op regel \(line) staat \(found): dit bestand is niet voor een overstap naar deze school.",
        "Kies het goede bestand."
      )
    case .closedCategory(let category, let element, let line):
      (
        "Op regel \(line) staat \(element), terwijl het bestand zelf zegt dat \(category) uit staat "
          + "of verboden is. Die gegevens zijn niet voor u bedoeld.",
        "Meld het de vorige school en vraag een nieuw bestand."
      )
    case .wrongNumber(let line):
      (
        "Het BSN of onderwijsnummer op regel \(line) klopt niet, dus het is niet zeker over wie dit "
          + "gaat (UAVG 46).", "Vraag de vorige school om een goed bestand."
      )
    default: ("Het bestand klopt niet.", newExport)
    }
  }

  private static func otherWords(_ refusal: ImportRefusal) -> (what: String, now: String) {
    switch refusal {
    case .wrongStructure(let found, let expected, let line):
      (
        "Op regel \(line) staat \(found), en daar hoort \(expected).",
        "Vraag de leverancier om een export volgens de standaard."
      )
    case .tooDeep(let line): ("Op regel \(line) zijn de elementen te diep genest.", newExport)
    case .tooLongValue(let line, let limit):
      ("Op regel \(line) staat een waarde langer dan \(limit) tekens.", "Kijk die regel na.")
    case .unterminatedQuote(let line, let column):
      (
        "Het aanhalingsteken op regel \(line), teken \(column) is niet gesloten.",
        "Kijk die regel na."
      )
    case .strayQuote(let line, let column):
      ("Op regel \(line), teken \(column) staat een los aanhalingsteken.", "Kijk die regel na.")
    case .raggedRow(let line, let expected, let found):
      (
        "Regel \(line) heeft \(found) kolommen; de kop heeft er \(expected).", "Kijk die regel na."
      )
    case .strayReturn(let line, let column):
      ("Op regel \(line), teken \(column) staat een half regeleinde.", newExport)
    case .missingHeading(let column):
      ("Kolom \(column) heeft geen naam in de kop.", "Geef elke kolom een naam.")
    case .duplicateHeading(let column, let first):
      ("Kolom \(column) heet hetzelfde als kolom \(first).", "Geef elke kolom een eigen naam.")
    case .missingColumn(let header):
      (
        "De mapping noemt de kolom \(header), en die staat niet in het bestand.",
        "Pas de mapping aan, of kies het goede bestand."
      )
    default: ("Het bestand klopt niet.", newExport)
    }
  }
}
