import DossierCore
import Foundation
import Testing

struct CodeTests {
  @Test func `a code is written as its text, also as the key of a dictionary`() throws {
    let terms: [CategoryCode: Int] = ["C07": 5]
    let written = try JSONEncoder().encode(terms)
    #expect(String(decoding: written, as: UTF8.self) == #"{"C07":5}"#)
    #expect(try JSONDecoder().decode([CategoryCode: Int].self, from: written) == terms)
  }

  @Test func `codes are ordered by their text`() {
    #expect((["C10", "C07b", "C07"] as [CategoryCode]).sorted() == ["C07", "C07b", "C10"])
  }

  @Test func `the compartments have the names that the store knows`() {
    let all: [CompartmentCode] = [.dossier, .register, .organisation, .shielded, .log]
    #expect(all.map(\.text) == ["dossier", "register", "organisation", "shielded", "log"])
  }
}
