import DossierCore

/// What a nationally normed test says of a pupil (toets).
///
/// A dossier has no fields for it: there it is a report of its day with the name of the test as title,
/// of lines that people read and that say exactly what the block of the standard says. A report that
/// does not read so is no test, and travels as a report.
struct OsoTest: Hashable, Sendable, Redacted {
  /// What is known of the test and of the day, by element.
  var facts: [OsoTestElement: String] = [:]
  var result = Result()
  var parts: [Part] = []
  var remark: String?

  /// What came of a test or of a part of one.
  struct Result: Hashable, Sendable {
    var counts: [OsoTestElement: String] = [:]
    var scores: [Score] = []
  }

  /// A result beside those of other pupils (referentiescore).
  struct Score: Hashable, Sendable {
    var code: String
    var group: String
    var value: String
    var qualification: String?
  }

  /// A part of a test, with a result of its own.
  struct Part: Hashable, Sendable {
    var code: String
    var name: String?
    var result = Result()
  }

  var code: String { facts[.code] ?? "" }

  /// Whether somebody else may be named in it: codes and numbers name nobody.
  var mayMentionOthers: Bool { remark != nil || facts[.examiner] != nil }
}

/// A test of a pupil on a day, as it stands in a file.
struct OsoSitting: Hashable, Sendable, Redacted {
  var name: String
  var day: CalendarDate
  var test: OsoTest
}

/// An element with one value in the block of a test; the raw value is its name, the order the schema's.
enum OsoTestElement: String, Hashable, Sendable, CaseIterable {
  case code = "eldtoetscode"
  case area = "leergebied"
  case version = "toetsversie"
  case yearGroup = "jaargroep"
  case age = "dl"
  case examiner = "naammedewerker"
  case function = "functie"
  case questions = "aantalopgaven"
  case right = "aantalgoed"
  case wrong = "aantalfout"
  case read = "aantalgelezen"
  case time = "tijd"
  case ability = "vaardigheidsscore"
  case abilityScale = "codevaardigheidsschaal"

  /// Where it stands in the block.
  enum Place {
    case identity, sitting, examiner, result
  }

  var place: Place {
    switch self {
    case .code, .area, .version: .identity
    case .yearGroup, .age: .sitting
    case .examiner, .function: .examiner
    case .questions, .right, .wrong, .read, .time, .ability, .abilityScale: .result
    }
  }

  /// What it is called in a report.
  var label: String {
    switch self {
    case .code: "Code"
    case .area: "Leergebied"
    case .version: "Versie"
    case .yearGroup: "Jaargroep"
    case .age: "Didactische leeftijd"
    case .examiner: "Afgenomen door"
    case .function: "Functie"
    case .questions: "Aantal opgaven"
    case .right: "Aantal goed"
    case .wrong: "Aantal fout"
    case .read: "Aantal gelezen"
    case .time: "Tijd"
    case .ability: "Vaardigheidsscore"
    case .abilityScale: "Vaardigheidsschaal"
    }
  }

  /// Whether the schema takes the value.
  func accepts(_ text: String, in standard: OsoStandard) -> Bool {
    switch self {
    case .yearGroup: standard.codes.yearGroups.contains(text)
    case .age, .questions, .right, .wrong, .read: Int32(text) != nil
    case .time, .ability: text.wholeMatch(of: /-?\d{1,9}(\.\d{1,9})?/) != nil
    case .code, .area, .version, .examiner, .function, .abilityScale: !text.isEmpty
    }
  }
}
