package import DossierCore

/// Something of an extract that is not in the OSO file, and why; nothing is ever lost unsaid.
package struct OsoOmission: Hashable, Sendable {
  /// What is left out.
  package var subject: Subject
  /// Why.
  package var reason: Reason

  /// What can be left out.
  package enum Subject: Hashable, Sendable {
    /// A field of a sheet.
    case field(FieldCode, RecordID)
    /// A report or note of a category.
    case entry(CategoryCode, RecordID)
    /// A document of a category.
    case document(CategoryCode, RecordID)
  }

  /// Why something is left out.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The standard has no element for it.
    case noPlace
    /// The standard has an element, but forbids it in every profile of ours.
    case forbidden
    /// BSN or onderwijsnummer, and the profile may not hold it.
    case numberNotAllowed
    /// The address is secret, or would give a secret address away.
    case secretAddress
    /// The standard forbids the category in this profile.
    case categoryForbidden
    /// The school switched the category off.
    case categoryOptedOut
    /// Portability holds only what the family supplied, and this came from elsewhere.
    case notSupplied
    /// It belongs to a block of which something mandatory is missing.
    case incompleteBlock
    /// The value is none that the standard accepts.
    case valueNotAccepted
    /// It lies too far back.
    case outsidePeriod
    /// The law does not list it for the report (L-14).
    case outsideReport
    /// It was withdrawn.
    case withdrawn
    /// A document of which the bytes were not handed over.
    case bytesMissing
    /// The transfer itself tells it.
    case toldByTransfer
  }
}
