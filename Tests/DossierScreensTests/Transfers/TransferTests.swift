import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Overstap: prepared, shown to the family, and only then sent.
@Suite struct TransferTests {
  private func stage(
    _ answer: TransferAnswer = InventedTransfers.answer(), role: RoleCode = "DIR"
  ) throws -> Stage {
    let desk = CannedDesk()
    desk.answering = { effect in
      if case .ask(is TransferQuery) = effect { .answered(answer) } else { nil }
    }
    let stage = try DisclosureStage.enter(role, desk: desk)
    try stage.press("<A-o><Enter>")
    return stage
  }

  @Test func `the transfers that wait stand in one list`() throws {
    let stage = try stage()
    stage.checkEverySize("OV-01", besides: RequestStage.goldens)
  }

  @Test func `the page says what must be done next, and Enter does it`() throws {
    let stage = try stage()
    try stage.press("<Enter>")
    stage.checkEverySize("OV-02", besides: RequestStage.goldens)
    try stage.press("nog<Enter>")
    #expect(stage.shows("OV-04"), Comment(rawValue: stage.text))
    stage.checkEverySize("OV-04", besides: RequestStage.goldens)
  }

  @Test func `the copy is recorded with who got it, how and when`() throws {
    let stage = try stage()
    try stage.press("<Enter>")
    try stage.choose("Afschrift geven")
    try stage.press("<F4><Enter><Enter>aan<Enter><C-u>20-11-26<F2>")
    let action = try #require(stage.desk.actions.last as? GiveTransferCopy)
    #expect(action.transfer == InventedTransfers.transfer && action.way == .post)
    #expect(action.on?.iso == "2026-11-20")
    #expect(stage.message.contains("Het afschrift is vastgelegd."))
  }

  @Test func `what the family says is recorded word for word`() throws {
    let stage = try stage()
    try stage.press("<Enter>")
    try stage.choose("Mening vastleggen")
    stage.checkEverySize("OV-05", besides: RequestStage.goldens)
    try stage.press("<F4><Enter><Enter><Tab>n<Tab>Te laag advies<Tab>Graag een gesprek<F2>")
    let action = try #require(stage.desk.actions.last as? RecordParentalView)
    #expect(action.agreement == .disagrees && action.reason == "Te laag advies")
    #expect(action.remark == "Graag een gesprek")
  }

  @Test func `stopping a transfer asks why`() throws {
    let stage = try stage()
    try stage.press("<Enter>")
    try stage.choose("Overstap stoppen")
    stage.checkEverySize("OV-06", besides: RequestStage.goldens)
    try stage.press("Het kind verhuist toch niet<F2>")
    let action = try #require(stage.desk.actions.last as? CancelTransfer)
    #expect(action.transfer == InventedTransfers.transfer)
    #expect(action.reason == "Het kind verhuist toch niet")
  }

  private static let unable: [(keys: String, why: String)] = [
    ("<Down>", "Tot 03-04-2033 beslissen de ouders"),
    ("<Down><Down>", "Deze ouder heeft geen gezag."),
  ]

  @Test(arguments: ["Afschrift geven", "Mening vastleggen"], unable)
  func `who may not have the file stands in the list with the reason`(
    action: String, unable: (keys: String, why: String)
  ) throws {
    let stage = try stage()
    try stage.press("<Enter>")
    try stage.choose(action)
    #expect(stage.shows("F. van den Berg"), "the one who may is proposed")
    try stage.press("<F4>")
    #expect(stage.shows("de leerling zelf") && stage.shows("K. Jansen"))
    try stage.press("\(unable.keys)<Enter><Enter>")
    #expect(stage.shows(unable.why), Comment(rawValue: stage.text))
    #expect(stage.desk.actions.isEmpty)
  }

  @Test func `what the file still lacks is the next thing to do, and how`() throws {
    let answer = InventedTransfers.answer(
      try InventedTransfers.shown(), state: .shown, obstacle: nil,
      gaps: TransferGaps(fields: ["c01.geboortedatum"], school: true))
    let stage = try stage(answer)
    try stage.press("<Enter>")
    stage.checkEverySize("OV-02-ontbreekt", besides: RequestStage.goldens)
    #expect(stage.shows("Er ontbreekt nog: Geboortedatum, adres of telefoon"))
    try stage.press("nog<F1>")
    #expect(stage.shows("Vul dit in het dossier in"), Comment(rawValue: stage.text))
    try stage.press("<F3><F9>ver")
    #expect(stage.shows("er ontbreekt nog iets in het dossier"), Comment(rawValue: stage.text))
  }

  @Test func `what the file lacks is told before the family is asked to look`() throws {
    let answer = InventedTransfers.answer(
      try InventedTransfers.shown(), state: .prepared, obstacle: .copyMissing(.primary),
      gaps: TransferGaps(fields: ["c01.geboortedatum"]))
    let stage = try stage(answer)
    try stage.press("<Enter>nog")
    #expect(stage.shows("Er ontbreekt nog: Geboortedatum."), Comment(rawValue: stage.text))
    #expect(!stage.shows("een afschrift geven"))
    try stage.press("<Enter>")
    #expect(stage.shows("OV-03"), "what is not chosen yet is chosen there")
  }

  @Test func `what lacks is told beside what stays out, and with the copy`() throws {
    let stage = try stage()
    try stage.press("<Enter>")
    var preview = InventedTransfers.preview
    preview.gaps = TransferGaps(fields: ["c01.roepnaam"])
    let known = stage.desk.answering
    stage.desk.answering = { effect in
      if case .ask(is TransferPreviewQuery) = effect { .answered(preview) } else { known(effect) }
    }
    try stage.choose("Lezen wat niet meegaat")
    #expect(stage.shows("Er ontbreekt nog: Roepnaam.") && stage.shows("Vul dit in het dossier in"))
    try stage.press("<F3>")
    try stage.choose("Afschrift voor de ouders")
    #expect(stage.shows("Er ontbreekt nog: Roepnaam."))
  }

  @Test func `of an advice that is no code is told what is asked`() {
    let gaps = TransferGaps(fields: ["c10.advies"])
    let help = TransferPageWording.lackingHelp(gaps, at: InventedPolicy.policy)
    #expect(help.contains("alleen de code van OSO"))
  }

  @Test func `who prepares and may not send, is told that a colleague does`() throws {
    let answer = InventedTransfers.answer(
      try InventedTransfers.shown(), state: .ready, obstacle: nil)
    let stage = try stage(answer, role: "LKR")
    try stage.press("<Enter>")
    #expect(stage.shows("Een collega kan het versturen."), Comment(rawValue: stage.text))
    try stage.press("nog<Enter>")
    #expect(stage.shows("OV-02") && !stage.shows("Terughalen"))
  }

  @Test func `what changed since the copy is the next thing to do, and Enter does it`() throws {
    let day = InventedDisclosures.day("2026-11-17")
    let answer = InventedTransfers.answer(
      try InventedTransfers.shown(), state: .shown, obstacle: .changedSinceCopy(day))
    let stage = try stage(answer)
    try stage.press("<Enter>")
    #expect(stage.shows("Er is iets veranderd: een nieuw afschrift geven."))
    try stage.press("nog<Enter>")
    #expect(stage.shows("OV-04"), Comment(rawValue: stage.text))
  }

  @Test func `what stands in the way of sending is the reason on the line`() throws {
    let stage = try stage()
    try stage.press("<Enter><F9>")
    stage.checkEverySize("OV-02-acties", besides: RequestStage.goldens)
    try stage.press("ver")
    #expect(stage.shows("de ouders kregen nog geen afschrift"), Comment(rawValue: stage.text))
  }

  @Test func `a file that may go is sent after a question, and shows its line`() throws {
    let answer = InventedTransfers.answer(
      try InventedTransfers.shown(), state: .ready, obstacle: nil)
    let stage = try stage(answer)
    try stage.press("<Enter>")
    stage.checkEverySize("OV-02-klaar", besides: RequestStage.goldens)
    #expect(stage.shows("opmerking: Wij vragen om een nieuw gesprek."))
    try stage.choose("Versturen")
    #expect(stage.shows("Terughalen kan niet.") && stage.desk.actions.isEmpty)
    try stage.press("<S-Tab><Enter>")
    #expect((stage.desk.actions.last as? SendTransfer)?.transfer == InventedTransfers.transfer)
    #expect(stage.shows("VT-02") && stage.message.contains("Verstuurd en vastgelegd."))
  }

  @Test func `the copy for the family is read for what stays out, and written to a file`() throws {
    let stage = try stage()
    try stage.press("<Enter>")
    try stage.choose("Lezen wat niet meegaat")
    #expect(stage.shows("- Toetsen van voor schooljaar 2024-2025"))
    try stage.press("<F3>")
    try stage.choose("Afschrift voor de ouders")
    try stage.press("<C-u>/tmp/afschrift.html<Enter><Enter>")
    #expect(stage.message.contains("Wis het na gebruik."))
  }

  @Test func `a transfer is prepared for a school that fits, with what is chosen`() throws {
    let stage = try DisclosureStage.dossier()
    try stage.choose("Overstappen")
    try stage.press("<F6>naar een a<Enter>")
    stage.checkEverySize("OV-03", besides: RequestStage.goldens)
    try stage.press("de w<Enter><Enter>")
    #expect(stage.shows("[ ] Identiteit"))
    try stage.press("<Space>")
    #expect(stage.shows("[x] Identiteit") && stage.shows("hoort in het dossier"))
    stage.checkEverySize("OV-03-rubrieken", besides: RequestStage.goldens)
    try stage.press("<F2>")
    let action = try #require(stage.desk.actions.last as? PrepareTransfer)
    #expect(action.kind == .primary && action.recipient == InventedDisclosures.school)
    #expect(action.parts.map(\.category) == ["C01"])
    #expect(stage.shows("OV-02"))
  }

  @Test func `what goes to the support body does not go to a next school`() {
    #expect(TransferFormWording.usualReason(.primary).contains("volgende school"))
    #expect(!TransferFormWording.usualReason(.supportBody).contains("school"))
  }

  @Test func `choosing again begins with what goes along now`() throws {
    let stage = try stage()
    try stage.press("<Enter>")
    try stage.choose("Kiezen wat meegaat")
    #expect(stage.shows("2 van 3"), Comment(rawValue: stage.text))
    try stage.press("<F3>")
    #expect(stage.shows("OV-02"), "nothing was changed, so nothing is asked")
    try stage.choose("Kiezen wat meegaat")
    try stage.press("cont<Space><F2>")
    let action = try #require(stage.desk.actions.last as? ChooseTransferParts)
    #expect(action.parts.map(\.category) == ["C01", "C02"])
  }

  @Test func `stopping asks why`() throws {
    let stage = try stage()
    try stage.press("<Enter>")
    try stage.choose("Overstap stoppen")
    try stage.press("<F2>")
    #expect(stage.desk.actions.isEmpty && stage.message.contains("Waarom is verplicht"))
    try stage.press("De verhuizing gaat niet door<F2>")
    #expect((stage.desk.actions.last as? CancelTransfer)?.reason == "De verhuizing gaat niet door")
  }

  @Test func `a role that only reads finds every step greyed with the reason`() throws {
    let stage = try stage(role: "ADM")
    try stage.press("<F6>")
    #expect(stage.message.contains("Uw rol bereidt geen overstap voor."))
    try stage.press("<Enter>")
    #expect(stage.shows("OV-02") && !stage.shows("Nog te doen"))
  }

  @Test func `what was chosen is kept at a lock`() throws {
    let stage = try stage()
    try stage.press("<Enter>")
    try stage.choose("Kiezen wat meegaat")
    try stage.press("cont<Space>")
    stage.wait(milliseconds: 60_000)
    let kept = stage.desk.effects.compactMap { effect -> Draft? in
      if case .keepDraft(let draft) = effect { draft } else { nil }
    }
    guard case .transfer(let note)? = kept.last.flatMap({ $0.reread }) else {
      Issue.record("nothing was kept")
      return
    }
    #expect(note.transfer == InventedTransfers.transfer)
    #expect(note.parts.map(\.category) == ["C01", "C02"])
  }
}
