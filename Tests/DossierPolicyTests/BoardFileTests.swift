import DossierCore
import DossierPolicy
import Testing

struct BoardFileTests {
  @Test(arguments: PolicyFiles.boards)
  func `the file of a board loads without mistakes`(board: String) {
    do {
      let policy = try PolicyReader.read(fileAt: PolicyFiles.path(board))
      #expect(policy.identity.board == board)
    } catch let mistakes {
      Issue.record("\(mistakes.all.map(\.sentence).joined(separator: "\n"))")
    }
  }

  @Test(arguments: PolicyFiles.boards)
  func `the categories are C01 to C31 with health in two parts`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    var wanted = (1...31).map { $0 < 10 ? "C0\($0)" : "C\($0)" }
    wanted.replaceSubrange(6...6, with: ["C07a", "C07b"])
    #expect(policy.categories.map(\.code.text) == wanted)
  }

  @Test(arguments: PolicyFiles.boards)
  func `a pupil cannot be enrolled without what the law asks`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    let required = policy.categories.flatMap(\.fields).filter(\.isRequired).map(\.code.text)
    #expect(
      required == ["c01.achternaam", "c01.voorletters", "c01.geslacht", "c01.geboortedatum"])
  }

  @Test(arguments: PolicyFiles.boards)
  func `every category has a purpose, a period and an article`(board: String) throws {
    for category in try PolicyFiles.read(board).categories {
      #expect(!category.purposes.isEmpty, "\(category.code)")
      #expect(!category.articles.isEmpty, "\(category.code)")
      #expect(!category.retention.basis.isEmpty, "\(category.code)")
    }
  }

  @Test(arguments: PolicyFiles.boards)
  func `special data stand in categories that say so`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    let special = policy.categories.filter { $0.sensitivity == .special }.map(\.code.text)
    #expect(special == ["C07a", "C07b", "C09", "C13", "C15", "C19", "C20", "C26"])
  }

  @Test(arguments: PolicyFiles.boards)
  func `necessity, consent and hiding are where the regulation wants them`(
    board: String
  ) throws {
    let categories = try PolicyFiles.read(board).categories
    #expect(
      categories.filter(\.needsNecessity).map(\.code.text) == ["C07a", "C07b", "C19", "C20"])
    #expect(categories.filter(\.needsConsent).map(\.code.text) == ["C07b", "C17"])
    #expect(categories.filter(\.isExistenceHidden).map(\.code.text) == ["C26", "C29"])
  }

  @Test(arguments: PolicyFiles.boards)
  func `scans can be kept where reports and evidence belong`(board: String) throws {
    let holding = Set(
      try PolicyFiles.read(board).categories.filter(\.holdsDocuments).map(\.code.text))
    let wanted = [
      "C06", "C07a", "C07b", "C09", "C10", "C13", "C14", "C15", "C21", "C26", "C27", "C29",
    ]
    #expect(holding.isSuperset(of: wanted))
    #expect(holding.isDisjoint(with: ["C01", "C02", "C03", "C05", "C12"]))
  }

  @Test(arguments: PolicyFiles.boards)
  func `the categories lie in the compartments of the design`(board: String) throws {
    let categories = try PolicyFiles.read(board).categories
    func codes(_ compartment: CompartmentCode) -> [String] {
      categories.filter { $0.compartment == compartment }.map(\.code.text)
    }
    #expect(codes(.register) == ["C23", "C24", "C25", "C27", "C28", "C30"])
    #expect(codes(.shielded) == ["C26", "C29"])
    #expect(codes(.log) == ["C22"])
    #expect(codes(.organisation).isEmpty)
    #expect(codes(.dossier).count == 32 - 6 - 2 - 1)
  }
}
