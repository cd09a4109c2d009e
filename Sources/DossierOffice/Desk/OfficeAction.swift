import DossierCore

/// Something that can be done: the only way anything changes.
///
/// One type per action, one file per type. The properties are what the caller gives; the stored
/// names are also the names in the JSON form of the command line.
package protocol OfficeAction: Codable, Sendable {
  /// Its name on the command line, for example `sheet.change`.
  static var name: String { get }
  /// What can be given, in the order of the documentation; of itself the stored properties.
  static var parameters: [Parameter] { get }
  /// An example for the documentation.
  static var example: Self { get }
  /// Does it, or throws `Refusal` or `ArchiveFault` and changes nothing.
  func perform(in office: Office) throws -> ActionOutcome
}

/// Something that can be asked: the only way anything is read.
package protocol OfficeQuery: Codable, Sendable {
  /// What comes back.
  associatedtype Answer: Encodable
  /// Its name on the command line, for example `dossier`.
  static var name: String { get }
  /// What can be given, in the order of the documentation; of itself the stored properties.
  static var parameters: [Parameter] { get }
  /// An example for the documentation.
  static var example: Self { get }
  /// Journals the view durably and hands out what the viewer may see.
  func answer(in office: Office) throws -> Answer
}

extension OfficeAction {
  package static var parameters: [Parameter] { Parameter.all(of: example) }
}

extension OfficeQuery {
  package static var parameters: [Parameter] { Parameter.all(of: example) }
}

/// One thing that can be given with an action or query.
package struct Parameter: Hashable, Sendable {
  /// Its name in the JSON form.
  package var name: String
  /// Whether it must be given.
  package var isRequired: Bool

  /// What a caller gives: the stored properties, in their order; those that can be `nil` may be
  /// left out.
  static func all(of example: Any) -> [Parameter] {
    Mirror(reflecting: example).children.compactMap { property in
      property.label.map {
        let isOptional = Mirror(reflecting: property.value).displayStyle == .optional
        return Parameter(name: $0, isRequired: !isOptional)
      }
    }
  }

  /// Names something that must be given.
  package static func required(_ name: String) -> Parameter {
    Parameter(name: name, isRequired: true)
  }

  /// Names something that may be left out.
  package static func optional(_ name: String) -> Parameter {
    Parameter(name: name, isRequired: false)
  }
}
