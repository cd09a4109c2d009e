import DossierCore
import DossierExchange
import DossierOffice
import DossierResources
import DossierScreens

/// Finds the words for a letter and puts them in its template.
enum LetterWriter {
  /// The press for the use cases; templates are read and checked when the first letter is made.
  static func press() -> LetterPress {
    LetterPress(list: list, suppliers: suppliers) { order in
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

  /// Who may be in a picture, on paper.
  private static func list(_ answer: ConsentPhotosAnswer) throws -> WrittenLetter {
    guard let folder = DossierResources.letters else { throw CommandFault.resourcesMissing }
    let letter = try PhotoListPages(folder: folder).letter(of: PhotoList(answer))
    return WrittenLetter(subject: letter.subject, text: letter.text, html: letter.html)
  }

  /// The list of suppliers that parents can ask for, on paper.
  private static func suppliers(_ answer: SuppliersAnswer) throws -> WrittenLetter {
    guard let folder = DossierResources.letters else { throw CommandFault.resourcesMissing }
    let letter = try SupplierListPages(folder: folder).letter(of: SupplierList(answer))
    return WrittenLetter(subject: letter.subject, text: letter.text, html: letter.html)
  }
}

extension SupplierList {
  /// A list in words.
  fileprivate init(_ answer: SuppliersAnswer) {
    self.init(
      board: answer.board, made: DateWording.written(answer.made),
      suppliers: answer.suppliers.map {
        Supplier(name: $0.name, product: $0.product ?? $0.type, purposes: $0.purposes)
      })
  }
}

extension PhotoList {
  /// A list in words.
  fileprivate init(_ answer: ConsentPhotosAnswer) {
    self.init(
      event: answer.event, date: DateWording.written(answer.date),
      made: DateWording.written(answer.made), board: answer.board,
      places: answer.purposes.map(\.label),
      groups: answer.groups.map { group in
        Group(
          name: group.name, school: group.school ?? "",
          pupils: group.rows.map { Pupil(name: $0.name, may: $0.may) })
      })
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
