import DossierCore
@testable import DossierOffice
@testable import DossierScreens
import ScreenKit
import Testing

/// R-O-8.5-3: what is frozen is looked at on the screens too, on a ground of the law that is asked.
@Suite struct FrozenLookTests {
  private static let freeze = RequestID(number: 31)

  /// The results, frozen as a whole or in parts only.
  private static func dossier(isWhole: Bool) -> DossierAnswer {
    var answer = InventedDossier.answer()
    if isWhole {
      (answer.categories[3].state, answer.categories[3].mayChange) = (.restricted, false)
      answer.categories[3].reason = .restricted(by: freeze)
      (answer.categories[3].entries, answer.categories[3].documents) = ([], [])
    } else {
      answer.categories[3].entries[0].freeze = Freeze(request: freeze)
      answer.categories[3].entries[0].entry.text = ""
      answer.categories[3].documents[0].freeze = Freeze(request: freeze)
    }
    return answer
  }

  /// The same as the office opens them on an exception.
  private static var opened: CategoryAnswer {
    var category = InventedDossier.answer().categories[3]
    (category.mayChange, category.reason) = (false, .restricted(by: freeze))
    category.entries[0].freeze = Freeze(request: freeze)
    category.documents[0].freeze = Freeze(request: freeze)
    return category
  }

  private func stage(isWhole: Bool) throws -> Stage {
    let stage = try Stage(entering: "ADM")
    stage.desk.answering = { effect in
      switch effect {
      case .ask(is RestrictedViewQuery): .answered(Self.opened)
      case .ask(is DossierQuery): .answered(Self.dossier(isWhole: isWhole))
      default: nil
      }
    }
    try stage.press("<F7><Enter><Enter>leer")
    return stage
  }

  private func looks(_ stage: Stage) -> [RestrictedViewQuery] {
    stage.desk.effects.compactMap {
      if case .ask(let query as RestrictedViewQuery) = $0 { query } else { nil }
    }
  }

  private func saved(_ stage: Stage) -> DocumentQuery? {
    stage.desk.effects.compactMap {
      if case .save(let query as DocumentQuery, _) = $0 { query } else { nil }
    }.last
  }

  @Test func `a frozen category opens after a reason of the law and a purpose, and closes again`()
    throws
  {
    let stage = try stage(isWhole: true)
    #expect(!stage.shows("Rapportgesprek"))
    try stage.choose("Bekijken ondanks de beperking")
    stage.checkEverySize("DS-01-waarom-toch")
    try stage.press("<Down><Enter>")
    #expect(looks(stage).isEmpty)
    try stage.press("<Enter>")
    let query = try #require(looks(stage).first)
    #expect(query.category == "C10" && query.exception == .legalClaim)
    #expect(try InventedSchool.workplace("ADM").policy.purposes.first?.code == query.purpose)
    #expect(stage.shows("Rapportgesprek"))
    stage.checkEverySize("DS-01-toch-open")
    try stage.press("<Down><Enter>")
    #expect(stage.shows("LZ-01 BEPERKT Leerresultaten") && stage.shows("Lezen gaat vooruit."))
    try stage.press("<F3>")
    #expect(stage.shows("Rapportgesprek") && looks(stage).count == 1)
    try stage.press("<F5>")
    #expect(!stage.shows("Rapportgesprek"))
  }

  @Test func `who leaves one of the questions has looked at nothing`() throws {
    let stage = try stage(isWhole: true)
    try stage.choose("Bekijken ondanks de beperking")
    try stage.press("<Esc>")
    try stage.choose("Bekijken ondanks de beperking")
    try stage.press("<Enter><Esc>")
    #expect(looks(stage).isEmpty && stage.shows("DS-01"))
  }

  @Test func `a frozen report asks the ground on Enter`() throws {
    let stage = try stage(isWhole: false)
    try stage.press("<Down><Enter><Enter><Enter>")
    #expect(looks(stage).map(\.exception) == [.consent])
    try stage.press("<Enter>")
    #expect(stage.shows("Lezen gaat vooruit."))
  }

  @Test func `a document of a category that stands open is read out on the same ground`() throws {
    let stage = try stage(isWhole: true)
    try stage.choose("Bekijken ondanks de beperking")
    try stage.press("<Enter><Enter><Down><Down><Enter>")
    #expect(stage.shows("DC-01") && stage.shows("BEPERKT Rapport (pdf)"))
    try stage.press("<Enter>/tmp/uit.pdf<Enter><Enter>")
    let query = try #require(saved(stage))
    #expect(query.exception == .consent && query.purpose == looks(stage).first?.purpose)
  }

  @Test func `a frozen document asks the ground before the file`() throws {
    let stage = try stage(isWhole: false)
    try stage.press("<Down><Down><Enter><Enter>")
    #expect(stage.shows("Waarom mag u dit nu zien?"))
    try stage.press("<Down><Down><Enter><Enter>/tmp/uit.pdf<Enter><Enter>")
    let query = try #require(saved(stage))
    #expect(query.exception == .rightsOfAnother && query.purpose != nil)
  }

  @Test func `where nothing is frozen there is nothing to open`() throws {
    let stage = try Stage(entering: "ADM")
    stage.desk.next = [.answered(InventedDossier.answer(only: "C10"))]
    try stage.press("<F7><Enter><Enter><F9>")
    #expect(!stage.shows("Bekijken ondanks de beperking"))
  }
}
