import DossierOffice
import Foundation

/// The list of all actions and queries, made from the types themselves.
enum ActionManual {
  /// What `do --help` adds.
  static var actionsHelp: String {
    ManualWords.actions + "\n\n"
      + OfficeCatalogue.actions.map { "  " + example(of: $0) }.joined(separator: "\n")
  }

  /// What `ask --help` adds.
  static var queriesHelp: String {
    ManualWords.queries + "\n\n"
      + OfficeCatalogue.queries.map { "  " + example(of: $0) }.joined(separator: "\n")
  }

  /// The whole of `docs/actions.md`.
  static var document: String {
    var lines = [ManualWords.heading, "", ManualWords.introduction, ""]
    lines += [ManualWords.actionsHeading, "", ManualWords.actionsIntroduction, ""]
    for action in OfficeCatalogue.actions {
      lines += entry(action.name, action.parameters, "json", example(of: action))
    }
    lines += [ManualWords.queriesHeading, "", ManualWords.queriesIntroduction, ""]
    for query in OfficeCatalogue.queries {
      lines += entry(query.name, query.parameters, "", example(of: query))
    }
    return lines.joined(separator: "\n")
  }

  private static func entry(
    _ name: String, _ parameters: [Parameter], _ language: String, _ example: String
  ) -> [String] {
    var lines = ["### `\(name)`", ""]
    if !parameters.isEmpty {
      let names = parameters.map { $0.isRequired ? "`\($0.name)`" : "`\($0.name)` (optional)" }
      lines += [names.joined(separator: ", "), ""]
    }
    return lines + ["```" + language, example, "```", ""]
  }

  /// The line that somebody would write, the name of the action first.
  private static func example<Action: OfficeAction>(of type: Action.Type) -> String {
    let values = (try? Output.text(type.example)) ?? "{}"
    let rest = values.dropFirst().dropLast()
    let name = "\"\(ActionLine.nameKey)\":\"\(type.name)\""
    return "{" + name + (rest.isEmpty ? "" : ",") + rest + "}"
  }

  private static func example<Query: OfficeQuery>(of type: Query.Type) -> String {
    let values = (try? Output.text(type.example)) ?? "{}"
    let object = try? JSONSerialization.jsonObject(with: Data(values.utf8)) as? [String: Any]
    let options = (object ?? [:]).sorted { $0.key < $1.key }.map { key, value in
      "--\(key) \(option(value))"
    }
    return (["dossierkast ask", type.name] + options + ["--json"]).joined(separator: " ")
  }

  /// A value as it is typed in a shell; one of several parts is JSON between quotes.
  private static func option(_ value: Any) -> String {
    guard let parts = value as? [String: Any],
      let json = try? JSONSerialization.data(
        withJSONObject: parts, options: [.sortedKeys, .withoutEscapingSlashes])
    else { return "\(value)" }
    return "'\(String(decoding: json, as: UTF8.self))'"
  }
}
