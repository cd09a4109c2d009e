import DossierCore
import Foundation
import Testing

@testable import DossierExchange

/// No field, report or document leaves that is not in the line of the register.
struct OsoContentsTests {
  static let profiles: [OsoProfile] = OsoProfile.allCases

  @Test(.tags(.`R-X-1`), arguments: profiles)
  func `the line names exactly what is not left out`(profile: OsoProfile) throws {
    let fixture = try full()
    let export = try fixture.export(profile)
    let named = Set(export.contents.flatMap(\.items))
    let left = Set(
      export.omissions.map { omission -> RequestItem in
        switch omission.subject {
        case .field(let code, let record): .field(code, sheet: record)
        case .entry(_, let record), .document(_, let record): .record(record)
        }
      })
    let all = Set(
      DossierExtract(pupil: fixture.extract.pupil, parts: fixture.extract.parts).parts
        .map(GivenPart.init).flatMap(\.items))
    #expect(named.isDisjoint(with: left))
    #expect(named.union(left) == all)
  }

  /// Extracts of which each value occurs nowhere else, cut down at random.
  @Test(.tags(.`R-X-1`), arguments: 0..<40)
  func `whatever is chosen, nothing leaves that is not in the line`(round: Int) throws {
    var generator = TestGenerator(seed: UInt64(round) + 400)
    var fixture = try full()
    let mandatory = Set(
      OsoRequirementTests.table.flatMap(\.1) + ["c04.leerlingnummer", "c13.vastgesteld"])
    for code in fixture.values.keys.sorted() where !mandatory.contains(code) {
      if generator.next() % 3 == 0 { fixture.values[code] = nil }
    }
    let profile = Self.profiles[round % Self.profiles.count]
    let rules = TrialStandards.oso.rules(of: profile)
    let optional = OsoCategory.allCases.filter {
      rules.status(of: $0) == .optional && $0 != .attachments && generator.next() % 4 == 0
    }
    let export = try fixture.export(profile, without: Set(optional))
    let given = Set(export.contents.flatMap(\.items))
    for field in try PolicyCanaries.fields() {
      guard let mark = PolicyCanaries.mark(of: field, in: fixture.values),
        export.everything.contains(mark)
      else { continue }
      let isNamed = given.contains { item in
        if case .field(field.code, _) = item { true } else { false }
      }
      #expect(isNamed, "\(field.code)")
    }
    for number in Int64(100)..<140 where export.everything.contains("kanarie-stuk-\(number)-") {
      #expect(given.contains(.record(RecordID(number: number))), "\(number)")
    }
  }

  @Test func `the copy of what was given holds the same as the line`() throws {
    let export = try full().export(.primaryTransfer)
    #expect(export.given.parts.map(GivenPart.init) == export.contents)
    #expect(!export.given.parts.contains { $0.isEmpty })
  }

  /// Every field of the policy, and a report and a document in every category.
  private func full() throws -> OsoFixture {
    var fixture = OsoFixture().with(try PolicyCanaries.values())
    var number: Int64 = 100
    for category in OsoRecordTests.categories {
      fixture.entries[category] = [
        try OsoRecordTests.entry(number, "kanarie-stuk-\(number)-")
      ]
      fixture.documents[category] = [
        OsoRecordTests.document(number + 1, "kanarie-stuk-\(number + 1)-", type: "txt")
      ]
      fixture.facts.documents[RecordID(number: number + 1)] = Array(
        "kanarie-stuk-\(number + 1)-".utf8)
      number += 2
    }
    return fixture
  }
}
