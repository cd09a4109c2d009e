import DossierCore
import DossierOffice
import ScreenKit

/// One line of a request on the screen.
struct CaseLine: Hashable, Sendable {
  /// What it is about, so that the cursor finds it again after rereading.
  var anchor: String
  /// The words on the left.
  var label: String
  /// The words on the right.
  var text = ""
  /// All of the words, where they take several lines.
  var whole = ""
  /// Who did it.
  var person = ""
  /// In which role, where there is room.
  var role = ""
  var style = Style.normal
  /// Whether it is the heading of what follows.
  var isHeading = false
  /// Why it is so, for F1.
  var why = ""
  /// The step that belongs to it.
  var step: RequestStep?
  /// Whether Enter opens the package: who looked is said there.
  var opensPackage = false
  /// How many lines of the text are shown; more are read by opening it.
  var mostLines = 4

  /// What a box or page about it is called; a task is called by its words, not by its number.
  var title: String {
    if step != nil, label.hasSuffix(".") { return whole }
    return label.isEmpty ? RequestPageWording.title : label
  }

  /// What somebody types to find it.
  var name: String { label.isEmpty ? text : label }

  static func heading(_ label: String, _ text: String = "") -> CaseLine {
    CaseLine(anchor: "# \(label)", label: label, text: text, isHeading: true)
  }

  /// The same over as many lines as it takes; on a narrow screen the person stands behind the text.
  func wrapped(width: Int, isWide: Bool) -> [CaseLine] {
    guard !isHeading else { return [self] }
    let full = isWide || person.isEmpty ? text : "\(text) - \(person)"
    let pieces = TextWrap.lines(of: full, width: width)
    return pieces.prefix(mostLines).enumerated().map { index, piece in
      var line = self
      let isCut = index == mostLines - 1 && pieces.count > mostLines
      line.text = isCut ? piece + "…" : piece
      line.whole = text
      if index > 0 {
        line.anchor += " \(index)"
        (line.label, line.person, line.role) = ("", "", "")
      }
      return line
    }
  }
}
