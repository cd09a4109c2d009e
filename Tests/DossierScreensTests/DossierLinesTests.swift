import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// What stands on the lines of a dossier and its history, and what can be done there.
@Suite struct DossierLinesTests {
  private static func masked(_ text: String) throws -> Stage {
    var answer = InventedDossier.answer()
    answer.categories[2].sheets[0].fields[0].text = text
    let stage = try Stage(entering: "ADM")
    stage.desk.next = [.answered(answer)]
    try stage.press("<F7><Enter><Enter>burg")
    return stage
  }

  @Test func `a short masked number keeps its asterisks`() throws {
    #expect(try Self.masked("*****6785").shows("*****6785"))
  }

  @Test func `a long masked number is one word and its last four characters`() throws {
    let stage = try Self.masked(String(repeating: "*", count: 124) + "1a2b")
    #expect(stage.shows("(afgeschermd)…1a2b"))
    #expect(!stage.shows("****"))
  }

  @Test(
    .tags(.`R-O-1-4`),
    arguments: [
      ("2008-11-23", "17 jaar, minderjarig"), ("2008-11-22", "18 jaar, meerderjarig"),
      ("2017-04-03", "9 jaar, minderjarig"),
    ])
  func `the age stands behind the birth date, and whether the pupil is a minor`(
    birth: String, words: String
  ) {
    let day = CalendarDate(iso: birth) ?? .earliest
    let field = FieldAnswer(
      code: PupilName.birthDateField, label: "Geboortedatum", state: .visible, value: birth,
      text: day.dutch, mayChange: false, reason: .masked)
    #expect(
      DossierWording.shown(field, on: InventedSchool.today) == "\(day.dutch) (\(words))")
  }

  @Test func `an action that the role can never do is not shown`() throws {
    let stage = try Stage(entering: "DIR")
    stage.desk.next = [.answered(InventedDossier.readOnly)]
    try stage.press("<F7><Enter><Enter>leer<F9>")
    for action in [
      "Wijzigen", "Nog een toevoegen", "Verslag toevoegen", "Verslag verbeteren",
      "Verslag intrekken", "Volledig nummer tonen", "Groep wijzigen", "In- of uitschrijven",
    ] {
      #expect(!stage.shows(action))
    }
    #expect(stage.shows("Verslag lezen") && stage.shows("Documenten"))
    #expect(stage.shows("Noodtoegang"))
  }

  @Test func `an action that this pupil's grant allows is shown`() throws {
    let stage = try Stage(entering: "DIR")
    try stage.press("<F7><Enter><Enter>leer<F9>")
    #expect(stage.shows("Verslag toevoegen"))
  }

  @Test func `an action that is only impossible here says why`() throws {
    let stage = try Stage(entering: "ADM")
    try stage.press("<F7><Enter><Enter>stra<F9><Down><Down><Down>")
    #expect(stage.shows("Verslag intrekken"))
    #expect(stage.shows("ga eerst op een verslag staan"))
  }

  @Test func `the author of a value is whole where the value leaves room`() throws {
    let desk = CannedDesk()
    let stage = try Stage(entering: "ADM", desk: desk)
    try stage.press("<F7><Enter><Enter>tel")
    let author = "Administratief medewerker"
    desk.next = [
      .answered([
        FieldVersion(
          version: 1, text: "06-12345678", author: author, written: InventedSchool.today,
          source: .guardian)
      ])
    ]
    try stage.press("<F9>g<Enter>")
    #expect(stage.shows("GS-01"))
    #expect(stage.shows("06-12345678") && stage.shows(author))
    #expect(stage.shows("ouder of verzorger"))
  }
}
