import DossierCore
import DossierOffice
import Foundation
import Testing

/// A number that nobody would type is answered or refused; it never ends the program.
struct HostileNumberTests {
  /// Written as JSON: numbers and days at the edges of what can be said.
  private static let values = [
    "-1", "\(Int.min)", "\(Int.max)", "\(Int32.max)", "0", "-5000", "\"0001-01-01\"",
    "\"9999-12-31\"", "\"0000000000000\"",
  ]

  /// The example of a query or action as JSON, with something hostile in one place at a time.
  private static func hostile(_ example: some Encodable, _ names: [String]) throws -> [Data] {
    let json = try JSONEncoder().encode(example)
    guard let plain = try JSONSerialization.jsonObject(with: json) as? [String: Any] else {
      return []
    }
    return try values.flatMap { value in
      let value = try JSONSerialization.jsonObject(
        with: Data(value.utf8), options: .fragmentsAllowed)
      return try variants(of: plain, adding: names, value)
        .map { try JSONSerialization.data(withJSONObject: $0) }
    }
  }

  /// A value with each of its places, however deep, replaced in turn.
  private static func variants(
    of plain: Any, adding names: [String] = [], _ value: Any
  ) -> [Any] {
    if let list = plain as? [Any] {
      return list.indices.flatMap { index in
        variants(of: list[index], value).map { changed in
          var copy = list
          copy[index] = changed
          return copy
        }
      }
    }
    guard let object = plain as? [String: Any] else { return [value] }
    return Set(object.keys).union(names).sorted().flatMap { name -> [Any] in
      ([value] + (object[name].map { variants(of: $0, value) } ?? [])).map { changed in
        var copy = object
        copy[name] = changed
        return copy
      }
    }
  }

  private static func ask<Query: OfficeQuery>(_ type: Query.Type, _ office: Office) throws {
    for data in try hostile(type.example, type.parameters.map(\.name)) {
      guard let query = try? JSONDecoder().decode(type, from: data) else { continue }
      _ = try? office.answer(query)
    }
  }

  private static func act<Action: OfficeAction>(_ type: Action.Type, _ office: Office) throws {
    for data in try hostile(type.example, type.parameters.map(\.name)) {
      guard let action = try? JSONDecoder().decode(type, from: data) else { continue }
      _ = try? office.perform(action)
    }
  }

  @Test(arguments: ["ADM", "FG", "CLA", "BES", "LKR"] as [RoleCode])
  func `every query of the catalogue survives every number`(role: RoleCode) throws {
    let scene = try RequestScene()
    _ = try scene.register(WishGiven(kind: .access))
    let office = try scene.office(role)
    for query in OfficeCatalogue.queries { try Self.ask(query, office) }
  }

  @Test(arguments: ["ADM", "CLA", "DIR", "BES"] as [RoleCode])
  func `every action of the catalogue survives every number`(role: RoleCode) throws {
    let scene = try RequestScene()
    _ = try scene.register(WishGiven(kind: .access))
    let office = try scene.office(role)
    for action in OfficeCatalogue.actions { try Self.act(action, office) }
  }

  @Test func `a limit below nothing hands out no line, and no limit is endless`() throws {
    let scene = try RequestScene()
    _ = try scene.register(WishGiven(kind: .access))
    for (limit, rows) in [(-1, 0), (0, 0), (Int.min, 0), (1, 1), (Int.max, 1)] {
      for filter in [RequestsQuery.Filter.open, .ended] {
        let answer = try scene.office("ADM").answer(RequestsQuery(filter: filter, limit: limit))
        #expect(answer.rows.count == (filter == .open ? rows : 0))
      }
    }
  }
}
