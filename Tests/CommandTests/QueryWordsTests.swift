import DossierCore
import DossierOffice
import Testing

@testable import dossierkast

@Suite struct QueryWordsTests {
  @Test func `an option may have its value behind it or behind an equals sign`() throws {
    #expect(
      try QueryWords.read(["--pupil", "7", "--field=c01"]) == ["pupil": ["7"], "field": ["c01"]])
  }

  @Test(arguments: [["los"], ["--pupil"], ["--"], ["-p", "7"]])
  func `words that belong to no option are refused`(words: [String]) {
    #expect(throws: CommandFault.self) { try QueryWords.read(words) }
  }

  @Test func `a number and a list are made of words where the query wants them`() throws {
    let journal = try NamedValues(words: ["reason": ["toezicht"], "limit": ["5"]])
      .make(JournalQuery.self, of: JournalQuery.parameters)
    #expect(journal.limit == 5)
    let dossier = try NamedValues(
      words: ["pupil": ["0000000000007"], "categories": ["C01,C02"]]
    ).make(DossierQuery.self, of: DossierQuery.parameters)
    #expect(dossier.categories == ["C01", "C02"])
  }

  @Test func `one word and several words both make a list`() throws {
    let several = try NamedValues(
      words: ["pupil": ["0000000000007"], "categories": ["C01", "C02"]]
    ).make(DossierQuery.self, of: DossierQuery.parameters)
    let one = try NamedValues(words: ["pupil": ["0000000000007"], "categories": ["C01"]])
      .make(DossierQuery.self, of: DossierQuery.parameters)
    #expect(several.categories == ["C01", "C02"])
    #expect(one.categories == ["C01"])
  }
}
