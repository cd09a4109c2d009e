import DossierCore
import Testing

struct RosterCardTests {
  private static let cards: [RosterCard] = [
    RosterCard(
      status: .enrolled, marks: [.incomplete, .noBirthDate], birthDate: nil,
      group: GroupID(number: 103), searchKey: [1, 97], surname: "Berg", prefix: "van den",
      firstName: "Aïcha", compositeGroups: [GroupID(number: 5)]),
    RosterCard(
      status: .left, marks: .noCallName, birthDate: CalendarDate(dayNumber: -3), group: nil,
      searchKey: [], surname: "", prefix: "", firstName: "A.", compositeGroups: []),
  ]

  @Test(arguments: cards)
  func `a card is read as it was written, and its head says the same`(card: RosterCard) throws {
    // The head is read from a slice in the middle of a chunk.
    let bytes = ([7, 7] + card.bytes)[2...]
    #expect(try RosterCard(bytes: bytes) == card)
    #expect(RosterCard.status(in: bytes) == card.status)
    #expect(RosterCard.marks(in: bytes) == card.marks)
    #expect(RosterCard.group(in: bytes) == card.group)
  }

  @Test(arguments: cards)
  func `a card that breaks off is refused, and its head never crashes`(card: RosterCard) {
    let query = NameQuery("berg")
    for length in 0..<card.bytes.count {
      let bytes = card.bytes.prefix(length)
      #expect(throws: ByteFault.self) { try RosterCard(bytes: bytes) }
      _ = (RosterCard.status(in: bytes), RosterCard.marks(in: bytes))
      _ = (RosterCard.group(in: bytes), RosterCard.matches(query, bytes))
    }
  }

  @Test func `a summary shows no given names or initials in the place of the call name`() {
    #expect(Self.cards[0].withoutGivenNames.listName == "Berg, Aïcha van den")
    #expect(Self.cards[1].withoutGivenNames.listName == "")
    let pupil = PupilID(number: 7)
    let sheet = Self.cards[1].sheet(of: "C01", pupil: pupil, school: SchoolID(number: 3))
    #expect(sheet?[PupilName.callNameField] == nil)
    #expect(sheet?[PupilName.givenNamesField] == "A.")
  }

  @Test func `who left is in nobody's group`() {
    #expect(Self.cards[0].currentGroups == [GroupID(number: 103), GroupID(number: 5)])
    #expect(Self.cards[1].currentGroups.isEmpty)
  }
}
