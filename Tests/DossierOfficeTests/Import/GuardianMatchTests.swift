import DossierCore
import Testing

@testable import DossierOffice

struct GuardianMatchTests {
  private func sheet(
    _ surname: String, _ initials: String?, _ relation: String?, imported: Bool = true
  )
    -> Sheet
  {
    var sheet = Sheet(pupil: PupilID(number: 1), category: "C06")
    for (code, value) in [
      (GuardianField.surname, surname), (GuardianField.initials, initials),
      (GuardianField.relation, relation),
    ] {
      sheet.cells[code] = value.map {
        FieldCell(
          value: $0, source: .system, written: CalendarDate(dayNumber: 0),
          author: AccountID(number: 1), imported: imported ? $0 : nil)
      }
    }
    return sheet
  }

  private func person(
    _ position: Int, _ surname: String?, _ initials: String? = nil, _ relation: String? = nil
  ) -> GuardianMatch.Person {
    GuardianMatch.Person(
      position: position, surname: surname, initials: initials, relation: relation)
  }

  @Test func `the same name is the same guardian, wherever the table puts it`() {
    let sheets = [sheet("Eik", "A.", "2"), sheet("Öztürk", "B.", "1")]
    let places = GuardianMatch.places(
      of: [person(1, "ozturk", "B.", "1"), person(2, "Eik", "A.", "2")], in: sheets)
    #expect(places == [1, 0])
  }

  @Test func `two parents with one surname are told apart by initials or relation`() {
    let sheets = [sheet("Eik", "A.", "2"), sheet("Eik", "B.", "1")]
    #expect(
      GuardianMatch.places(of: [person(1, "Eik", "B."), person(2, "Eik", "A.")], in: sheets)
        == [1, 0])
    #expect(
      GuardianMatch.places(of: [person(1, "Eik", nil, "1")], in: sheets) == [1])
  }

  @Test func `another surname in the same place and relation is the same guardian`() {
    let sheets = [sheet("Eik", "A.", "2")]
    #expect(GuardianMatch.places(of: [person(1, "Linde", "A.", "2")], in: sheets) == [0])
  }

  @Test func `another relation in the same place is somebody else`() {
    let sheets = [sheet("Eik", "A.", "2")]
    #expect(GuardianMatch.places(of: [person(1, "Linde", "C.", "5")], in: sheets) == [nil])
    #expect(GuardianMatch.places(of: [person(1, "Linde", "C.")], in: sheets) == [nil])
  }

  @Test func `a guardian who was added here does not count as a place of the table`() {
    let sheets = [sheet("Els", "Z.", "2", imported: false), sheet("Eik", "A.", "2")]
    #expect(GuardianMatch.places(of: [person(1, "Linde", "A.", "2")], in: sheets) == [1])
  }

  @Test func `no sheet serves two guardians`() {
    let sheets = [sheet("Eik", "A.", "2")]
    #expect(
      GuardianMatch.places(of: [person(1, "Eik"), person(2, "Eik")], in: sheets) == [0, nil])
  }
}
