import DossierCore
import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// The own password is changed.
@Suite struct PasswordJourneyTests {
  private func stage() throws -> ManagementStage {
    let stage = try ManagementStage("LKR")
    try stage.open(ManagementWording.password)
    return stage
  }

  private func asked(_ stage: ManagementStage) -> [String] {
    stage.desk.effects.compactMap {
      if case .changePassword(let old, let new) = $0 { "\(old.text)/\(new.text)" } else { nil }
    }
  }

  @Test func `old and new reach the office`() throws {
    let stage = try stage()
    try stage.press("oud<Tab>een lange zin<Tab>een lange zin<F2>")
    #expect(asked(stage) == ["oud/een lange zin"])
    #expect(stage.message.contains("Uw wachtwoord is gewijzigd") && stage.shows("VD-01"))
  }

  @Test(arguments: [
    ("oud<Tab>elf letters<Tab>elf letters<F2>", "minstens 12 tekens"),
    ("oud<Tab>een lange zin<Tab>een andere zin<F2>", "niet hetzelfde"),
    ("een lange zin<Tab>een lange zin<Tab>een lange zin<F2>", "hetzelfde als het oude"),
    ("<Tab>een lange zin<Tab>een lange zin<F2>", "verplicht"),
  ]) func `a password that cannot be does not reach the office`(
    keys: String, sentence: String
  ) throws {
    let stage = try stage()
    try stage.press(keys)
    #expect(asked(stage).isEmpty && stage.message.contains(sentence), Comment(rawValue: stage.text))
  }

  @Test func `a wrong old password is asked again`() throws {
    let stage = try stage()
    stage.desk.failures = [.refusal(.password(.wrong))]
    try stage.press("fout<Tab>een lange zin<Tab>een lange zin<F2>")
    #expect(stage.message.contains("Het oude wachtwoord klopt niet") && stage.shows("WW-01"))
    try stage.press("goed<F2>")
    #expect(asked(stage).last == "goed/een lange zin")
  }
}
