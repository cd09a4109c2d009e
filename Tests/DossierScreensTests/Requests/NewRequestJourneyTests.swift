import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// Registering a request, from the letter on the mat to the case.
@Suite struct NewRequestJourneyTests {
  private static func registered(_ desk: CannedDesk) -> RegisterRequest? {
    desk.actions.compactMap { $0 as? RegisterRequest }.last
  }

  private static func previews(_ desk: CannedDesk) -> [IntakePreviewQuery] {
    desk.effects.compactMap {
      if case .ask(let query as IntakePreviewQuery) = $0 { query } else { nil }
    }
  }

  @Test func `Enter and a few letters are enough for the usual letter`() throws {
    let stage = try RequestStage.new()
    try stage.press("<Enter>f<Enter><Enter><Enter><Enter><Enter><Enter><Enter>")
    let action = try #require(Self.registered(stage.desk))
    #expect(action.pupil == InventedDossier.pupil)
    #expect(action.requester.guardian == InventedRequests.mother)
    #expect(action.wish == WishGiven(kind: .access, scope: []))
    #expect(action.channel == .letter)
    #expect(action.received == InventedSchool.today)
    #expect(action.recognised == InventedSchool.today)
    #expect(action.linkedTo == nil && action.separateBecause == nil)
  }

  @Test func `the case opens once it is registered`() throws {
    let stage = try RequestStage.new()
    let usual = stage.desk.answering
    let answer = InventedRequests.answer(try InventedRequests.access())
    stage.desk.answering = { effect in
      if case .ask(is RequestQuery) = effect { .answered(answer) } else { usual(effect) }
    }
    try stage.press("<Enter>f<F2>")
    #expect(stage.shows("VZ-02 Inzage - Berg, Aïcha van den"))
    #expect(stage.message.contains("Het verzoek is geregistreerd."))
  }

  @Test func `the office is asked again only when its answer could differ`() throws {
    let stage = try RequestStage.new()
    let opened = Self.previews(stage.desk).count
    try stage.press("<Enter>f")
    #expect(Self.previews(stage.desk).count == opened + 1)
    #expect(Self.previews(stage.desk).last?.requester?.guardian == InventedRequests.mother)
    try stage.press("<Enter><Enter><C-u>1-11-26")
    #expect(
      Self.previews(stage.desk).last?.received == CalendarDate(iso: "2026-11-01"))
    let asked = Self.previews(stage.desk).count
    try stage.press("<Enter><Enter>c<Enter>")
    #expect(Self.previews(stage.desk).count == asked)
  }

  @Test func `a day that is still to come is refused in its field`() throws {
    let stage = try RequestStage.new()
    try stage.press("<Enter>f<Enter><Enter><C-u>23-11-26<Tab>")
    #expect(stage.message.contains("Ontvangen: deze dag ligt in de toekomst."))
    try stage.press("<F2>")
    #expect(Self.registered(stage.desk) == nil)
  }

  @Test func `categories are named one after the other`() throws {
    let stage = try RequestStage.new()
    try stage.press("<Enter>f<Enter><Enter><Enter><Enter>co<Enter>g<F2>")
    let action = try #require(Self.registered(stage.desk))
    #expect(action.wish.scope?.map(\.category) == ["C02", "C12"])
  }

  @Test func `an objection without its situation is registered`() throws {
    let stage = try RequestStage.new()
    try stage.press("bb<Enter>f<F2>")
    #expect(Self.registered(stage.desk)?.wish.kind == .objection)
  }

  @Test func `a correction is registered only with fact or opinion`() throws {
    let stage = try RequestStage.new()
    try stage.press("c<Enter>f<Enter><Enter><Enter><Enter>c<Enter>t<Enter>06<Enter>07<F2>")
    #expect(Self.registered(stage.desk) == nil)
    #expect(stage.message.contains("Feit of oordeel is verplicht"))
    try stage.press("f<F2>")
    let given = try #require(Self.registered(stage.desk)?.wish.corrections?.first)
    #expect(given.item.field == "c02.telefoon")
    #expect(given.old == "06" && given.proposed == "07" && given.nature == .fact)
  }

  @Test func `somebody who is not in the dossier is registered by name with the mandate`() throws {
    let stage = try RequestStage.new()
    try stage.press("<Enter>i<Enter>mr. Bos<Enter>F<Enter>j<F2>")
    let requester = try #require(Self.registered(stage.desk)?.requester)
    #expect(requester.name == "mr. Bos")
    #expect(requester.onBehalfOf?.guardian == InventedRequests.mother)
    #expect(requester.onBehalfOf?.mandateSeen == true)
  }

  @Test func `a request that is open already is linked`() throws {
    var preview = InventedRequests.preview(.entitled([]))
    preview.doubles = [.same(RequestID(number: 31))]
    let stage = try RequestStage.new(preview)
    try stage.press("<Enter>f<F2>h<F2>")
    #expect(Self.registered(stage.desk)?.linkedTo == RequestID(number: 31))
  }

  @Test func `or it stands on its own with a reason`() throws {
    var preview = InventedRequests.preview(.entitled([]))
    preview.doubles = [.same(RequestID(number: 31))]
    let stage = try RequestStage.new(preview)
    try stage.press("<Enter>f<F2>i<Enter>Over een ander jaar<F2>")
    let action = try #require(Self.registered(stage.desk))
    #expect(action.linkedTo == nil)
    #expect(action.separateBecause == "Over een ander jaar")
  }

  @Test func `a double that came in meanwhile asks the same question`() throws {
    let stage = try RequestStage.new()
    try stage.press("<Enter>f")
    stage.desk.next = [.failed(.refusal(.duplicateRequest(RequestID(number: 31))))]
    try stage.press("<F2><Enter>")
    #expect(stage.shows("Al gevraagd*"))
  }

  @Test func `a number of a passport is refused with its article and nothing is lost`() throws {
    let stage = try RequestStage.new()
    try stage.press("v<Enter>f<Enter><Enter><Enter><Enter>NXA1B2C34")
    stage.desk.next = [.failed(.refusal(.request(.identityDocument(.number))))]
    try stage.press("<F2>")
    #expect(stage.shows("R-O-8.2-4"))
    try stage.press("<Enter>")
    #expect(stage.shows("NXA1B2C34"))
  }

  @Test func `leaving asks when something was typed and not before`() throws {
    let stage = try RequestStage.new()
    try stage.press("<F3>")
    #expect(stage.shows("VZ-01"))
    let typed = try RequestStage.new()
    try typed.press("c<F3>")
    #expect(typed.shows("Wijzigingen niet opgeslagen"))
  }

  @Test func `who decides alone is filled in`() throws {
    var preview = InventedRequests.preview()
    preview.pupilDecides = true
    let stage = try RequestStage.new(preview)
    #expect(stage.shows("[de leerling zelf"))
    try stage.press("<F2>")
    #expect(Self.registered(stage.desk)?.requester == RequesterGiven())
  }
}

extension NewRequestJourneyTests {
  @Test func `what was typed is kept and can be gone on with`() throws {
    let stage = try RequestStage.new()
    try stage.press("c<Enter>f<Enter><Enter><Enter><Enter>c<Enter>t<Enter>06")
    let draft = try #require(stage.program.topDraft)
    #expect(draft.reread == draft)
    let desk = CannedDesk()
    desk.today = TodayBoard(items: [.draft(.kept(draft))])
    desk.answering = { effect in
      if case .ask(is IntakePreviewQuery) = effect {
        .answered(InventedRequests.preview())
      } else {
        nil
      }
    }
    let later = try RequestStage.enter(desk: desk)
    try later.press("v<Enter>")
    #expect(later.shows("Nieuw verzoek - Berg, Aïcha van den"))
    #expect(later.shows("[F. van den Berg (heeft samen gezag)"))
    #expect(later.shows("[Telefoon"))
    #expect(later.shows("[06 "))
  }

  @Test func `a correction begins at the line of the dossier that is wrong`() throws {
    let desk = CannedDesk()
    desk.answering = { effect in
      if case .ask(is IntakePreviewQuery) = effect {
        .answered(InventedRequests.preview())
      } else {
        nil
      }
    }
    let stage = try RequestStage.enter(desk: desk)
    try stage.press("<F7><Enter><Enter>tel<F9><End><Enter>")
    #expect(stage.shows("VZ-03 Nieuw verzoek - Berg, Aïcha van den"))
    #expect(stage.shows("Contact leerling: Telefoon"))
    #expect(stage.shows("[06-12345678"))
    try stage.press("<Enter>f<Tab><Tab><Tab><Tab><Tab>06-12345679<Tab>f<F2>")
    let action = try #require(desk.actions.last as? RegisterRequest)
    let given = try #require(action.wish.corrections?.first)
    #expect(given.item.field == "c02.telefoon")
    #expect(given.item.sheet == InventedDossier.contactRecord)
    #expect(given.old == "06-12345678" && given.proposed == "06-12345679")
  }
}
