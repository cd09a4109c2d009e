import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// Who may see to access finds it with the pupil: in the list and in the dossier.
@Suite struct PupilAccessTests {
  @Test(arguments: ["<F7><Enter><F9>t<Enter>", "<F7><Enter><Enter><F9>t<Enter>"])
  func `the grants of a pupil are one of the actions`(keys: String) throws {
    let stage = try Stage(entering: "DIR")
    let isInDossier = keys.contains("<Enter><Enter>")
    stage.desk.next =
      (isInDossier ? [.answered(InventedDossier.answer())] : [])
      + [.answered([PupilGrantAnswer]())]
    try stage.press(keys)
    #expect(stage.shows("TW-01 Toegang - Berg, Aïcha van den"))
    #expect(stage.shows("Niemand heeft voor deze leerling apart toegang gekregen."))
  }

  @Test(arguments: ["<F7><Enter><F9>w<Enter>", "<F7><Enter><Enter><F9>w<Enter>"])
  func `who saw a dossier is one of the actions`(keys: String) throws {
    let stage = try Stage(entering: "DIR")
    try stage.press(keys)
    #expect(stage.shows("LG-00 Logboek: waarom kijkt u?"))
  }

  @Test(arguments: ["<F7><Enter><F9>", "<F7><Enter><Enter><F9>"])
  func `other roles are not shown them`(keys: String) throws {
    let stage = try Stage(entering: "ADM")
    try stage.press(keys)
    #expect(stage.shows("Noodtoegang"))
    #expect(!stage.shows("Toegang per leerling") && !stage.shows("Wie heeft dit dossier"))
  }

  @Test func `all actions of a dossier fit on the smallest screen`() throws {
    let stage = try Stage(entering: "DIR")
    stage.desk.next = [.answered(InventedDossier.readOnly)]
    try stage.press("<F7><Enter><Enter><F9><End>")
    stage.checkEverySize("DS-01-acties-directeur")
  }
}
