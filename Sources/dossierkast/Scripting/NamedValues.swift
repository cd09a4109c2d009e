import DossierOffice
import Foundation

/// What was given with an action or query, by name, before it becomes one.
///
/// From JSON the values have a form already. From options they are words; what form they must have
/// follows from the type that is made of them.
struct NamedValues {
  private var values: [String: Any]

  /// Takes the values of a JSON object.
  init(object: [String: Any]) {
    values = object
  }

  /// Takes options with the words that were given for each.
  init(words: [String: [String]]) {
    values = words.mapValues { $0.count == 1 ? $0[0] : $0 as Any }
  }

  /// Makes the action or query; throws a `CommandFault` that names the value that is wrong.
  func make<Value: Decodable>(_ type: Value.Type, of parameters: [Parameter]) throws -> Value {
    let known = parameters.map(\.name)
    if let stray = values.keys.sorted().first(where: { !known.contains($0) }) {
      throw CommandFault.unknownParameter(stray, known: known)
    }
    for parameter in parameters where parameter.isRequired && values[parameter.name] == nil {
      throw CommandFault.missingParameter(parameter.name)
    }
    var attempt = values
    var reshaped: Set<String> = []
    while true {
      do {
        let data = try JSONSerialization.data(withJSONObject: attempt)
        return try JSONDecoder().decode(type, from: data)
      } catch DecodingError.typeMismatch(let wanted, let context) {
        let name = context.codingPath.first?.stringValue ?? ""
        // A word is tried once in the form that the type turned out to want.
        guard context.codingPath.count == 1, reshaped.insert(name).inserted,
          let word = attempt[name] as? String, let value = Self.reshape(word, wanted)
        else { throw CommandFault.malformedParameter(name) }
        attempt[name] = value
      } catch let error as DecodingError {
        throw Self.fault(of: error)
      }
    }
  }

  private static func reshape(_ word: String, _ wanted: any Any.Type) -> Any? {
    if wanted == Bool.self {
      return ["ja": true, "nee": false, "true": true, "false": false][word]
    }
    // A value of several parts is written as JSON.
    if word.hasPrefix("{"), let parts = try? JSONSerialization.jsonObject(with: Data(word.utf8)) {
      return parts
    }
    if let number = Int64(word), !(wanted is any Collection.Type) { return number }
    if wanted is any Collection.Type { return word.split(separator: ",").map(String.init) }
    return nil
  }

  private static func fault(of error: DecodingError) -> CommandFault {
    switch error {
    case .keyNotFound(let key, let context):
      .missingParameter((context.codingPath + [key]).map(\.stringValue).joined(separator: "."))
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      .malformedParameter(context.codingPath.map(\.stringValue).joined(separator: "."))
    @unknown default: .malformedParameter("")
    }
  }
}
