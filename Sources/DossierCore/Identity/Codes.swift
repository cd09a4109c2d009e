/// A short code that the policy defines, such as `C07b` or `IB`; distinct per kind of code.
package struct Code<Kind>: Hashable, Comparable, Sendable {
  /// The code as the policy writes it.
  package let text: String

  /// Takes the code as written; whether it exists is for the policy to say.
  package init(_ text: String) {
    self.text = text
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.text < right.text
  }
}

extension Code: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Code: CustomStringConvertible {
  package var description: String { text }
}

extension Code: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension Code: CodingKeyRepresentable {
  package var codingKey: any CodingKey { WrittenKey(stringValue: text) }

  package init?(codingKey: some CodingKey) {
    self.init(codingKey.stringValue)
  }
}

/// A coding key that is just text, for dictionaries keyed by a code.
private struct WrittenKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) { nil }
}

/// Marks codes of data categories.
package enum CategoryKind {}
/// Marks codes of fields inside a category.
package enum FieldCodeKind {}
/// Marks codes of roles.
package enum RoleKind {}
/// Marks codes of key compartments.
package enum CompartmentKind {}
/// Marks codes of processing purposes.
package enum PurposeKind {}

/// The code of a data category, `C01` to `C31`, or a register row such as `datalekregister`.
package typealias CategoryCode = Code<CategoryKind>
/// The code of a field, unique within the whole policy, for example `c01.achternaam`.
package typealias FieldCode = Code<FieldCodeKind>
/// The code of a role, for example `IB`.
package typealias RoleCode = Code<RoleKind>
/// The code of a compartment: `dossier`, `register`, `organisation`, `shielded`, `log`.
package typealias CompartmentCode = Code<CompartmentKind>
/// The code of a processing purpose (doel), for example `A1`.
package typealias PurposeCode = Code<PurposeKind>

extension CompartmentCode {
  /// The pupils' dossiers (C01-C21 and what is not named elsewhere).
  package static let dossier: Self = "dossier"
  /// Roster, consents, disclosures, requests, transfers and paper files.
  package static let register: Self = "register"
  /// Groups, recipients, incidents, policy: nothing about a single pupil.
  package static let organisation: Self = "organisation"
  /// Child safety and complaints.
  package static let shielded: Self = "shielded"
  /// The journal.
  package static let log: Self = "log"
}
