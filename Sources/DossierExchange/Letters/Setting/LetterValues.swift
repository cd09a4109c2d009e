import DossierCore

/// The words of a page by the names of the templates, in the form that each rendering needs.
struct LetterValues {
  private let page: LetterPage

  init(_ page: LetterPage) {
    self.page = page
  }

  /// For a body: every value carries the mark that keeps it from beginning a line.
  var marked: [String: Any] {
    values { "\(LetterBody.valueMark)\($0)" }
  }

  /// For the frame of plain text.
  func framed(_ body: LetterBody, width: Int) -> [String: Any] {
    var values = values { $0 }
    values["onderwerp"] = body.subject
    values["brieftekst"] = LetterLines.lines(of: body, width: width).map { ["regel": $0] }
    return values
  }

  /// For the frame of a page.
  func escaped(_ body: LetterBody) -> [String: Any] {
    var values = values(HtmlText.escaped)
    values["onderwerp"] = HtmlText.escaped(body.subject)
    values["blokken"] = body.blocks.map { block -> [String: Any] in
      switch block {
      case .heading(let words): ["kop": HtmlText.escaped(words)]
      case .paragraph(let words): ["alinea": HtmlText.escaped(words)]
      case .list(let items):
        ["is_lijst": true, "punten": items.map { ["punt": HtmlText.escaped($0)] }]
      }
    }
    return values
  }

  /// Refuses a page that has nothing for a list the letter is about, or more than it can say.
  func check(for kind: LetterKind) throws(LetterFault) {
    for name in LetterName.all {
      guard case .list(let cells, let rows) = name.reading else { continue }
      let isEmpty = Self.rows(rows(page), cells) { $0 }.isEmpty
      if isEmpty, kind.neededLists.contains(name.name) { throw .missing(name: name.name, kind) }
      if !isEmpty, kind.excludedLists.contains(name.name) {
        throw .unexpected(name: name.name, kind)
      }
    }
  }

  private func values(_ form: (String) -> String) -> [String: Any] {
    var values: [String: Any] = [:]
    for name in LetterName.all {
      values[name.name] =
        switch name.reading {
        case .text(let text): Self.value(text(page), name.name, form)
        case .flag(let flag): flag(page)
        case .list(let cells, let rows): Self.rows(rows(page), cells, form)
        }
    }
    return values
  }

  /// Rows of which nothing can be seen are no rows.
  private static func rows(
    _ rows: [[String]], _ names: [String], _ form: (String) -> String
  ) -> [[String: Any]] {
    rows.filter { $0.contains { !LetterValue.clean($0).isEmpty } }.map { cells in
      Dictionary(
        uniqueKeysWithValues: zip(names, cells).map { ($0, value($1, $0, form)) })
    }
  }

  private static func value(_ text: String, _ name: String, _ form: (String) -> String) -> Any {
    let clean = LetterValue.clean(text)
    return clean.isEmpty ? LetterBlank(name: name) : form(clean)
  }
}
