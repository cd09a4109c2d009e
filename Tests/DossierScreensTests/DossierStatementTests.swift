import DossierCore
@testable import DossierOffice
import DossierScreens
import ScreenKit
import Testing

/// R-O-8.3-1 and R-O-8.5-3: words of the requester stand with the item, frozen items are marked.
@Suite struct DossierStatementTests {
  private static let aboutStreet = "Wij wonen hier niet meer. Wij verhuisden in juli naar Delft."
  private static let aboutReport = "Volgens mij las Aïcha toen al op niveau E4."

  /// A dossier with a statement under a field and a report, and with a field, a report and a
  /// document that are frozen.
  private static var answer: DossierAnswer {
    var answer = InventedDossier.answer()
    let request = RequestID(number: 31)
    answer.categories[1].sheets[0].fields[0].statements = [aboutStreet]
    var phone = answer.categories[1].sheets[0].fields[2]
    (phone.state, phone.value, phone.text) = (.restricted, nil, nil)
    (phone.mayChange, phone.reason) = (false, .restricted(by: request))
    (phone.source, phone.written) = (nil, nil)
    answer.categories[1].sheets[0].fields[2] = phone
    answer.categories[3].entries[0].statements = [aboutReport, "Dat vindt zij zelf ook."]
    var frozen = InventedDossier.entry
    frozen.record = RecordID(number: 43)
    frozen.freeze = Freeze(request: request)
    frozen.entry.title = "Gesprek met de logopedist"
    frozen.entry.text = ""
    answer.categories[3].entries.append(frozen)
    answer.categories[3].documents[0].freeze = Freeze(request: request)
    return answer
  }

  private func stage(_ keys: String) throws -> Stage {
    let stage = try Stage(entering: "ADM")
    stage.desk.next = [.answered(Self.answer)]
    try stage.press("<F7><Enter><Enter>" + keys)
    return stage
  }

  @Test func `statements stand below what they are about, and frozen items say so`() throws {
    try stage("leer<Down><Down>").checkEverySize("DS-01-beperkt")
  }

  @Test func `a statement that is cut off is there in full on Enter, and stays`() throws {
    let stage = try stage("stra<Down>")
    #expect(!stage.shows("in juli naar Delft"))
    try stage.press("<Enter>")
    let words = stage.text.filter { !"│\n".contains($0) }.split(separator: " ")
    let wanted = Self.aboutStreet.split(separator: " ")
    #expect(words.indices.contains { words[$0...].starts(with: wanted) }, "\(stage.text)")
    #expect(stage.desk.effects.allSatisfy { if case .perform = $0 { false } else { true } })
  }

  @Test(arguments: [("tele", "Telefoon"), ("leer<Down><Down><Down><Down>", "22-11-2026")])
  func `a frozen field or report shows the word, and nothing of what it says`(
    keys: String, label: String
  ) throws {
    let stage = try stage(keys)
    let cursor = try #require(stage.grid.lines.first { $0.hasPrefix(" >") })
    #expect(cursor.contains(label) && cursor.contains("BEPERKT"))
    #expect(!stage.shows("06-12345678"))
  }

  @Test func `a frozen document shows the word and its title`() throws {
    let stage = try stage("docu")
    let cursor = try #require(stage.grid.lines.first { $0.hasPrefix(" >") })
    #expect(cursor.contains("BEPERKT Rapport"))
  }
}
