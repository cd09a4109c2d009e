import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Leerlinggegevens voor een leverancier: groups in one file, no more than a set.
@Suite struct SupplyTests {
  private func stage() throws -> Stage {
    let stage = try DisclosureStage.enter()
    try stage.press("<A-o><Down><Enter>")
    return stage
  }

  @Test func `a supplier, groups and a set are asked before the ground`() throws {
    let stage = try stage()
    #expect(stage.shows("VT-05"))
    try stage.press("rek<Enter>")
    stage.checkEverySize("VT-05", besides: RequestStage.goldens)
  }

  @Test func `a file is made after a question, with the groups that were chosen`() throws {
    let stage = try stage()
    try stage.press("rek<Enter>5<Enter>7<Enter><Enter>s<Enter><Enter><Enter>")
    try stage.press("Om te oefenen<Enter>j<Enter>Zonder naam lukt inloggen niet<Enter>")
    try stage.press("j<Enter>Alleen de smalle set<Enter><F2>")
    #expect(
      stage.shows("Geeft u de leerlingen van 2 groepen aan Rekenwereld"),
      Comment(rawValue: stage.text))
    #expect(stage.desk.actions.isEmpty)
    try stage.press("<S-Tab><Enter>")
    let action = try #require(stage.desk.actions.last as? SupplyGroup)
    #expect(action.groups == [GroupID(number: 5), GroupID(number: 7)])
    #expect(action.profile == .small && action.recipient == InventedDisclosures.publisher)
    #expect(action.support.basis == .agreement && action.reason == "Om te oefenen")
    #expect(stage.shows("VT-02"))
  }

  @Test func `a missing agreement is told at its line`() throws {
    let desk = CannedDesk()
    desk.answering = { effect in
      guard case .perform(is SupplyGroup) = effect else { return nil }
      return .failed(.refusal(.disclosure(.agreementMissing(.processor))))
    }
    let stage = try DisclosureStage.enter(desk: desk)
    try stage.press("<A-o><Down><Enter>rek<Enter>5<Enter><Enter><Enter>s<Enter><Enter><Enter>")
    try stage.press(
      "Om te oefenen<Enter>j<Enter>Nodig<Enter>j<Enter>Weinig<Enter><F2><S-Tab><Enter>")
    #expect(stage.shows("R-O-5.4-2"), Comment(rawValue: stage.text))
    try stage.press("<Enter>")
    #expect(stage.message.contains("geldt er geen verwerkersovereenkomst"))
  }

  @Test func `who is not in the file is named with the reason`() throws {
    let desk = CannedDesk()
    desk.answering = { effect in
      guard case .perform(is SupplyGroup) = effect else { return nil }
      return .performed(
        ActionOutcome(
          record: InventedDisclosures.given,
          rows: [
            RowOutcome(pupil: InventedDisclosures.pupil, records: [InventedDisclosures.given]),
            RowOutcome(
              pupil: PupilID(number: 8),
              refusal: .disclosure(.setIncomplete(["c01.roepnaam"])),
              name: "Noor Visser"),
          ]))
    }
    let stage = try DisclosureStage.enter(desk: desk)
    try stage.press("<A-o><Down><Enter>rek<Enter>5<Enter><Enter><Enter>s<Enter><Enter><Enter>")
    try stage.press(
      "Om te oefenen<Enter>j<Enter>Nodig<Enter>j<Enter>Weinig<Enter><F2><S-Tab><Enter>")
    #expect(stage.shows("VT-02"), Comment(rawValue: stage.text))
    #expect(stage.shows("Niet in het bestand") && stage.shows("Noor Visser"))
    #expect(stage.shows("Deze leerling mist"))
  }
}
