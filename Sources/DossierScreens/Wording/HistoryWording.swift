import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the history of a field.
enum HistoryWording {
  static func title(_ label: String, _ name: String) -> String {
    "Geschiedenis van \(label) - \(name)"
  }
  static let hint = "De nieuwste waarde staat bovenaan. Enter toont de hele waarde."
  static let whole = KeyWording.Words("", "Hele waarde tonen", "Toont een lange waarde helemaal.")
  static let written = "Vanaf"
  static let author = "Door"
  static let none = "Dit veld is nooit ingevuld."
  static let emptied = "(leeggemaakt)"
  static let unknownDay = "onbekend"
  static let unknownPerson = "onbekend"

  /// Who wrote a value, when, and where it came from.
  static func line(_ version: FieldVersion) -> String {
    var words = ["Vanaf \(version.written?.dutch ?? unknownDay)"]
    words.append("door \(version.author ?? unknownPerson)")
    if let source = version.source { words.append("bron: \(StatusWording.word(source))") }
    return words.joined(separator: ", ") + "."
  }
}
