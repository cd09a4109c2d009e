import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// somebody from outside is given a pupil on a consent that is chosen in the form.
@Suite struct ExternalAccessTests {
  private static let expert = ManagementAnswers.account(
    18, "K. de Klank", "k.klank", .active,
    [ManagementAnswers.role("LOGX", "Logopedist (extern)", 2, false)])
  private static let practice = RecordID(number: 71)

  private static func line(
    _ question: String, _ state: ConsentState, perQuestion: Bool = true
  ) -> ConsentLine {
    ConsentLine(
      ConsentPurpose(
        code: perQuestion ? "deskundige" : "website", label: "Deskundige",
        perQuestion: perQuestion),
      state: state,
      subject: perQuestion
        ? ConsentSubjectAnswer(
          recipient: practice, name: "De Klank, logopedie", question: question) : nil)
  }

  private func stage(_ lines: [ConsentLine]?) throws -> ManagementStage {
    let stage = try ManagementStage("DIR")
    var policy = ManagementPolicy.policy
    for index in policy.roles.indices where policy.roles[index].code == "LOGX" {
      policy.roles[index].nature = .external
    }
    policy.matrix.cells["DIR"]?["C23"] = MatrixCell(access: .view, scope: .ownSchool)
    stage.desk.accounts = ManagementAnswers.accounts + [Self.expert]
    stage.desk.consents = lines.map {
      ConsentsAnswer(
        pupil: ManagementSchool.pupil, date: ManagementSchool.today, lines: $0, history: [])
    }
    let place = try ManagementSchool.workplace("DIR")
    stage.show(
      PupilGrantsScreen(
        Workplace(
          account: place.account, login: place.login, role: place.role, policy: policy,
          today: place.today, schools: place.schools, groups: place.groups,
          people: ManagementSchool.people),
        pupil: ManagementSchool.pupil, name: "Berg, Aïcha van den"))
    try stage.press("<F6>")
    return stage
  }

  @Test func `the form asks the consent of somebody from outside, and of nobody else`() throws {
    let stage = try stage([
      Self.line("Hoe gaat het spreken", .given), Self.line("Hoe gaat het lezen", .withdrawn),
      Self.line("", .given, perQuestion: false),
    ])
    #expect(!stage.shows("Toestemming*"))
    try stage.press("K.")
    #expect(stage.shows("Toestemming*"))
    try stage.press("<Tab><F4>")
    #expect(stage.shows("De Klank, logopedie: Hoe gaat het spreken"))
    #expect(!stage.shows("Hoe gaat het lezen"))
    stage.checkEverySize("TW-02-deskundige-lijst")
    try stage.press("<Enter><Tab>31-07-2027<Tab>Onderzoek spraak")
    stage.checkEverySize("TW-02-deskundige")
    try stage.press("<F2>")
    let action = try #require(stage.desk.actions.first as? GivePupilGrant)
    #expect(action.account == AccountID(number: 18) && action.role == "LOGX")
    #expect(action.purpose == "deskundige" && action.recipient == Self.practice)
    #expect(action.question == "Hoe gaat het spreken")
    #expect(action.reason == "Onderzoek spraak")
    #expect(stage.shows("TW-01"))
  }

  @Test func `staff need no consent, whatever was chosen before`() throws {
    let stage = try stage([Self.line("Hoe gaat het spreken", .given)])
    try stage.press("K.<Tab><F4><Enter><S-Tab>漢<Tab>31-07-2027<Tab>Hulp<F2>")
    let action = try #require(stage.desk.actions.first as? GivePupilGrant)
    #expect(action.role == "LOG" && action.purpose == nil && action.recipient == nil)
    #expect(action.question == nil)
  }

  @Test(arguments: [false, true])
  func `without a valid consent nothing is saved, and the form says what to do`(
    isRefused: Bool
  ) throws {
    let stage = try stage(isRefused ? nil : [Self.line("Spreken", .withdrawn)])
    try stage.press("K.<Tab>")
    #expect(stage.shows("Leg die eerst vast in het dossier (Ctrl-K)"))
    try stage.press("<Tab>31-07-2027<Tab>Onderzoek<F2>")
    #expect(stage.desk.actions.isEmpty && stage.shows("TW-02"))
  }

  @Test func `what was typed is not lost without a question`() throws {
    let stage = try stage([Self.line("Hoe gaat het spreken", .given)])
    try stage.press("K.<F3>")
    #expect(stage.shows(FormWording.leaveTitle))
  }
}
