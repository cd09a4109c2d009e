import DossierExchange

/// What is wrong in a mapping file, in Dutch.
enum CsvMappingWording {
  /// Every mistake with its place, each on a line.
  static func sentence(for mistakes: CsvMappingMistakes) -> String {
    mistakes.mistakes.map { mistake in
      "Regel \(mistake.line), kolom \(mistake.column): " + sentence(for: mistake.problem)
    }.joined(separator: "\n")
  }

  private static func sentence(for problem: CsvMappingMistake.Problem) -> String {
    switch problem {
    case .malformedLine: "hier hoort een [onderdeel], een # opmerking of naam = \"waarde\"."
    case .unterminatedText: "dit aanhalingsteken wordt niet gesloten."
    case .unknownEscape: "deze schuine streep hoort hier niet."
    case .unquotedValue: "zet de waarde tussen aanhalingstekens."
    case .textBehind: "hier staat tekst achter."
    case .unknownSection(let name): "het onderdeel [\(name)] bestaat niet."
    case .repeatedSection(let name, let line): "[\(name)] stond al op regel \(line)."
    case .unknownKey(let name): "\(name) bestaat hier niet."
    case .repeatedKey(let name, let line): "\(name) stond al op regel \(line)."
    case .unknownTarget(let name): "\(name) is geen veld dat kan worden ingelezen."
    case .repeatedTarget(let name, let line): "\(name) is al het doel van regel \(line)."
    case .unknownDelimiter(let text): "\(text) is geen scheidingsteken dat wordt gelezen."
    case .unknownEncoding(let text): "de tekencodering \(text) wordt niet gelezen."
    case .malformedDateForm(let text): "\(text) is geen vorm van een datum."
    case .unknownColumn(let name): "de kolom \(name) staat niet onder [kolommen]."
    case .unknownMeaning(let text): "\(text) past niet bij dit veld."
    case .noColumns: "er staan geen kolommen in."
    case .noPupilColumn: "geen kolom zegt om welke leerling het gaat."
    case .tooLarge: "dit bestand is te groot."
    }
  }
}
