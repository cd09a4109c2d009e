import Foundation
import Testing

extension Journeys {
  @Test func `an extension that the requester hears too late is refused`() throws {
    let school = try School()
    let office = try User("adm", at: school).start()

    try office.menu("Verzoeken").expect("VZ-01", "TE LAAT").press("<Enter>")
      .expect("VZ-02", "TE LAAT").act("Verlengen").expect("VZ-05")
      .type(Date.dutch(daysFromNow: 10), in: "Nieuwe uiterste dag")
      .type("Het dossier is groot", in: "Reden").press("<F2>")
      .expect("VZ-05", "al voorbij")

    let due = try school.ask("due", as: "adm").list
    #expect(due.contains { ($0["daysLeft"] as? Int ?? 0) < 0 })
    #expect(try school.isWhole())
  }

  @Test func `a letter on the mat is registered, and its receipt is ready to sign`() throws {
    let school = try School()
    let pupil = try #require(try school.pupils(as: "adm").last)
    let office = try User("adm", at: school).start()

    try office.menu("Nieuw verzoek").expect("VZ-03", "Zoek").press(pupil.searched)
      .expect("> \(pupil.name)").press("<Enter>").expect("VZ-03 Nieuw verzoek - \(pupil.name)")
      .goToField("Verzoeker").press("<F4>").expect("│ /").press("gezag<Enter>")
      .expect("gezag)", "Mag dit?").press("<F2>").expect("VZ-02", "ontvangen")
    try office.act("Brieven").expect("BR-01").press("<F6>").expect("BR-02").press("<F2>")
      .expect("BR-01", "ontvangstbevestiging").press("<Enter>").expect("LZ-01", "Geachte")

    #expect(try school.isWhole())
  }
}

extension Date {
  /// A day as an office types it, in the Netherlands.
  fileprivate static func dutch(daysFromNow days: Int) -> String {
    let formatter = DateFormatter()
    formatter.timeZone = TimeZone(identifier: "Europe/Amsterdam")
    formatter.dateFormat = "dd-MM-yyyy"
    return formatter.string(from: Date(timeIntervalSinceNow: Double(days) * 86_400))
  }
}
