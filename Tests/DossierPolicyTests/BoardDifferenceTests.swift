import DossierCore
import DossierPolicy
import Foundation
import Testing

struct BoardDifferenceTests {
  private let oarsprong: Policy
  private let iezo: Policy

  init() throws {
    oarsprong = try PolicyFiles.read("oarsprong")
    iezo = try PolicyFiles.read("iezo")
  }

  @Test func `Oarsprong records origin only for a reason and IEZO for every pupil`() {
    #expect(oarsprong.category("C03")?.needsReason == true)
    #expect(iezo.category("C03")?.needsReason == false)
    #expect(iezo.category("C03")?.isRecorded == true)
  }

  @Test func `IEZO records no images and no religion until its statement names them`() {
    #expect(iezo.categories.filter { !$0.isRecorded }.map(\.code.text) == ["C17", "C19", "C20"])
    #expect(oarsprong.categories.filter { !$0.isRecorded }.map(\.code.text) == ["C20"])
  }

  @Test func `IEZO accepts written consent only`() {
    #expect(iezo.choices.consentForms == [.written])
    #expect(oarsprong.choices.consentForms == [.written, .digital])
  }

  @Test func `IEZO evaluates every year and Oarsprong after three`() {
    #expect(iezo.choices.evaluationMonths == 12)
    #expect(oarsprong.choices.evaluationMonths == 36)
    #expect(oarsprong.identity.evaluation == CalendarDate(year: 2024, month: 4, day: 30))
  }

  @Test func `IEZO imports from Esis and ParnasSys`() {
    #expect(iezo.choices.sourceSystems == ["esis", "parnassys"])
    #expect(oarsprong.choices.sourceSystems.isEmpty)
  }

  @Test func `categories that the regulation does not name are marked`() {
    let marked = oarsprong.choices.categoriesOutsideRegulation
    #expect(marked.contains("C09"))
    #expect(!marked.contains("C10"))
    #expect(iezo.choices.categoriesOutsideRegulation.contains("C17"))
    #expect(!iezo.choices.categoriesOutsideRegulation.contains("C09"))
  }

  @Test func `both boards share the matrix and the terms`() {
    #expect(oarsprong.matrix == iezo.matrix)
    #expect(oarsprong.terms == iezo.terms)
    #expect(oarsprong.roles == iezo.roles)
    #expect(oarsprong.terms.requestTerm == .days)
    #expect(oarsprong.terms.requestDays == 28)
    #expect(oarsprong.terms.copyFeeCents == 0)
    #expect(oarsprong.terms.packageDays == 30)
    #expect(oarsprong.terms.requestMaximumDays == 84)
    #expect(oarsprong.terms.ownRightsAge == 16)
  }

  @Test(arguments: PolicyFiles.boards)
  func `every deviation says why`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    #expect(!policy.deviations.isEmpty)
    for deviation in policy.deviations { #expect(deviation.reason.count > 20) }
  }

  @Test func `controller and FG are functions with addresses`() {
    #expect(oarsprong.identity.officer.email == "fg@stichtingoarsprong.nl")
    #expect(oarsprong.identity.controller.email == "privacy@stichtingoarsprong.nl")
    #expect(iezo.identity.controller.address == "Postbus 1890, 5602 CB Eindhoven")
    #expect(iezo.identity.officer.function == "Functionaris voor gegevensbescherming")
  }

  @Test(arguments: PolicyFiles.boards + ["defaults"])
  func `no file names a person`(file: String) throws {
    let text = try String(contentsOfFile: PolicyFiles.path(file), encoding: .utf8)
    for title in ["Dhr", "Mevr", "drs.", "Ing.", "mr.", "dr."] {
      #expect(!text.contains(title), "\(title)")
    }
  }
}
