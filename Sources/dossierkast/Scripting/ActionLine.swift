import DossierOffice
import Foundation

/// One line of `do`: a JSON object with the name of the action and what goes with it.
struct ActionLine {
  /// The key that names the action.
  static let nameKey = "action"
  /// The form that a whole line must have.
  static let form = "JSON"
  private let name: String
  private let values: [String: Any]

  /// Reads a line; throws `malformedParameter` when it is not such an object.
  init(_ line: String) throws {
    let read = try? JSONSerialization.jsonObject(with: Data(line.utf8))
    guard var object = read as? [String: Any] else {
      throw CommandFault.malformedParameter(Self.form)
    }
    guard let name = object.removeValue(forKey: Self.nameKey) as? String else {
      throw CommandFault.missingParameter(Self.nameKey)
    }
    self.name = name
    values = object
  }

  /// Carries it out through the one door.
  func perform(in office: Office) throws -> ActionOutcome {
    try perform(OfficeCatalogue.action(named: name), in: office)
  }

  private func perform<Action: OfficeAction>(
    _ type: Action.Type, in office: Office
  ) throws -> ActionOutcome {
    let action = try NamedValues(object: values).make(type, of: Action.parameters)
    return try office.perform(action)
  }
}
