import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import Testing

/// What a line of the journal says in words.
@Suite struct ManagementJournalLineWordingTests {
  private func text(_ line: JournalLineAnswer) throws -> String {
    ManagementJournalLineWording(workplace: try ManagementSchool.workplace("FG")).text(line)
  }

  @Test func `codes and numbers get the names they have today`() throws {
    let line = ManagementJournal.line(
      1, .roleApproved, .execute, 12, "J. Smit", "DIR",
      objects: [ManagementSchool.yilmaz.text, "LKR", "C01", "c1.naam", "iets"])
    #expect(try text(line).contains("Ö. Yılmaz, rol Leraar, C01 Identiteit, Naam, iets"))
  }

  @Test func `the reason why somebody read the journal is a word`() throws {
    let line = ManagementJournal.line(
      1, .journalRead, .read, 12, "J. Smit", "FG", reason: "verzoek_betrokkene")
    #expect(try text(line).contains("Reden       verzoek van betrokkene"))
  }

  @Test func `somebody who is no longer known keeps the number`() throws {
    let line = ManagementJournal.line(1, .login, .execute, 99, nil, "LKR")
    #expect(try text(line).contains(AccountID(number: 99).text))
  }

  @Test(arguments: [
    (Bool?.some(true), "De handtekening is echt"), (false, "VALSE HANDTEKENING"),
    (nil, "geen handtekening nodig"),
  ]) func `whether the signature is genuine is said`(isGenuine: Bool?, words: String) throws {
    let line = ManagementJournal.line(
      1, .login, .execute, 12, "J. Smit", "LKR", isGenuine: isGenuine)
    #expect(try text(line).contains(words))
  }

  @Test(arguments: JournalEvent.allCases)
  func `every event has words of its own`(event: JournalEvent) throws {
    let line = ManagementJournal.line(1, event, .execute, 12, "J. Smit", "LKR")
    #expect(try !text(line).contains("Wat         \(event.rawValue)"))
  }

  @Test func `the time is that of Amsterdam, to the second`() throws {
    var line = ManagementJournal.line(1, .login, .execute, 12, "J. Smit", "LKR")
    // 22 November 2026, 23:30:05 UTC is the next day in Amsterdam.
    line.entry?.time = Moment(milliseconds: 1_795_390_205_000)
    #expect(try text(line).contains("23-11-2026 00:30:05"))
  }
}
