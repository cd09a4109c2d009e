package import DossierCore
import Foundation

/// A whole extract as JSON, for the family and for programs that know no OSO (O 8.7(1)).
///
/// Version 1 is an object with `format` (always `dossierkast-extract`), `version`, `madeOn`,
/// `pupil`, `categories` and `notInOso`. A category has `code`, `label`, `sheets`, `entries` and
/// `documents`; a field has `code`, `label`, `value` (as stored: dates as 2026-11-22), `text` (as
/// people read it), `source` and `statements`. The text of an entry is a list of `{"text"}` and
/// `{"bar"}`, where a bar holds the reasons why something was taken out. Keys are sorted, lists
/// keep the order of the dossier, and what has no value has no key: the same extract always gives
/// the same bytes. A change that a reader of version 1 would not understand makes it version 2.
package enum PortabilityJSON {
  /// The version of the form.
  package static let version = 1

  /// The file in UTF-8.
  ///
  /// It holds the whole extract: what is not meant for the recipient must be out of it before.
  /// `notInOso` names the fields that only this file holds.
  package static func bytes(
    of extract: DossierExtract, madeOn: CalendarDate, notInOso: [FieldCode] = []
  ) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let page = ExtractPage(
      format: "dossierkast-extract", version: version, madeOn: madeOn, pupil: extract.pupil,
      categories: extract.parts.map(ExtractPage.Category.init), notInOso: notInOso)
    return Array(try encoder.encode(page)) + [UInt8(ascii: "\n")]
  }
}
