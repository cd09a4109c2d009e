import DossierCore
import DossierExchange
import DossierOffice
import DossierResources

/// Finds the words for a letter and puts them in its template.
enum LetterWriter {
  /// The press for the use cases; templates are read and checked when the first letter is made.
  static func press() -> LetterPress {
    LetterPress { order in
      guard let folder = DossierResources.letters else { throw CommandFault.resourcesMissing }
      let templates = try LetterTemplates(folder: folder)
      do {
        let letter = try templates.letter(order.kind, LetterPage(order))
        return WrittenLetter(subject: letter.subject, text: letter.text, html: letter.html)
      } catch let fault as LetterFault {
        throw Refusal.letterIncomplete(fault.name)
      }
    }
  }
}

extension LetterFault {
  /// The name in the template that it is about.
  fileprivate var name: String {
    switch self {
    case .missing(let name, _), .unexpected(let name, _): name
    }
  }
}
