import Foundation
import Testing

@testable import DossierExchange

/// R-O-5.1-2: the list of who may be in a picture, as people get it on paper.
struct PhotoListTests {
  private static let list = PhotoList(
    event: "Sportdag <groep 3>", date: "4 december 2026", made: "22 november 2026",
    board: "Stichting De Regenboog",
    places: ["Foto's en video's maken en bewaren", "Foto's en video's op de website"],
    groups: [
      PhotoList.Group(
        name: "3", school: "De Regenboog",
        pupils: [
          .init(name: "Berg, Aïcha van den", may: [true, true]),
          .init(name: "Vos & Zoon, {{naam}}", may: [true, false]),
          .init(name: "<b>Jansen</b>, Piet\n- Lijst", may: [false, false]),
          .init(name: "Öz, Deniz", may: [true, true]),
        ]),
      PhotoList.Group(name: "4", school: "", pupils: []),
    ])

  private func letter() throws -> Letter {
    try PhotoListPages(folder: LetterFiles.templates).letter(of: Self.list)
  }

  @Test func `a list reads as it did`() throws {
    let letter = try letter()
    for (rendered, name) in [(letter.text, "fotolijst.txt"), (letter.html, "fotolijst.html")] {
      let problem = LetterFiles.difference(rendered, from: name, in: Self.goldens)
      #expect(problem == nil, "\(problem ?? "")")
    }
  }

  @Test func `each pupil stands in one place, and paper says what the page says`() throws {
    let letter = try letter()
    for name in ["Berg, Aïcha van den", "Öz, Deniz"] {
      #expect(letter.text.split(separator: name).count == 2)
      #expect(letter.html.split(separator: name).count == 2)
    }
    let order = ["NIET op de foto", "Jansen", "SOMS", "Vos", "WEL op de foto", "Öz"]
    for page in [letter.text, letter.html] {
      let places = order.map { page.range(of: $0)?.lowerBound }
      #expect(!places.contains(nil))
      #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }
  }

  @Test func `a name is never markup, a tag of the template or a line of its own`() throws {
    let letter = try letter()
    #expect(!letter.html.contains("<b>"))
    #expect(letter.html.contains("&lt;b&gt;Jansen"))
    #expect(letter.text.contains("- <b>Jansen</b>, Piet - Lijst\n"))
    #expect(letter.text.contains("{{naam}}"))
  }

  @Test func `the page fetches nothing and runs nothing`() throws {
    let html = try letter().html
    for word in ["<script", "http:", "https:", "src=", "@import", "url("] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  private static let goldens = LetterFiles.goldens.deletingLastPathComponent()
    .appending(path: "Lists")
}
