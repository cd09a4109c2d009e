package import DossierCore

/// Puts what leaves the school into its form: the one place that knows HTML, OSO and EDEXML.
///
/// Bytes in, bytes out: nothing of a dossier passes through a file on the way.
package struct DisclosurePress {
  /// A page to read, in UTF-8.
  package var page: (DisclosedCopy) throws -> [UInt8]
  /// The same for machines.
  package var data: (DisclosedCopy) throws -> [UInt8]
  /// A file for another school or the support body.
  package var transfer: (TransferOrder) throws -> TransferFiles
  /// A file about groups of pupils for a supplier.
  package var supply: (SupplyOrder) throws -> SupplyFile
  /// The digest by which bytes are known again.
  package var digest: ([UInt8]) -> [UInt8]

  /// Puts the operations together.
  package init(
    page: @escaping (DisclosedCopy) throws -> [UInt8],
    data: @escaping (DisclosedCopy) throws -> [UInt8],
    transfer: @escaping (TransferOrder) throws -> TransferFiles,
    supply: @escaping (SupplyOrder) throws -> SupplyFile,
    digest: @escaping ([UInt8]) -> [UInt8]
  ) {
    self.page = page
    self.data = data
    self.transfer = transfer
    self.supply = supply
    self.digest = digest
  }

  /// A press that makes nothing.
  package static var none: DisclosurePress {
    DisclosurePress(
      page: { _ in throw Refusal.notFound(.package) },
      data: { _ in throw Refusal.notFound(.package) },
      transfer: { _ in throw Refusal.notFound(.package) },
      supply: { _ in throw Refusal.notFound(.package) }, digest: { _ in [] })
  }
}

/// A file that another school or the support body is given.
package struct TransferOrder: Hashable, Sendable, Redacted {
  /// Which kind.
  package var kind: TransferKind
  /// From whom.
  package var board: PolicyIdentity
  /// From which school.
  package var school: School?
  /// To whom.
  package var recipient: Recipient
  /// By which the file is known.
  package var reference: RecordID
  /// The day it is made.
  package var madeOn: CalendarDate
  /// What may be in it.
  package var extract: DossierExtract
  /// The copies that the family was given.
  package var copies: [ParentalCopy]
  /// What the family said.
  package var views: [ParentalView]
  /// What that comes to, all words together; `nil` when nobody was asked.
  package var opinion: FamilyOpinion?
  /// Who in the family said what, by the people of `views`.
  package var names: [RequesterPerson: String]
  /// Whether it may go by consent; `nil` where none is asked.
  package var consent: Bool?
  /// The sheets whose address is secret.
  package var secretAddresses: Set<RecordID>
  /// The bytes of the documents in the extract.
  package var documents: [RecordID: [UInt8]]
  /// Whether it is the copy that the family looks at first.
  package var isPreview: Bool
}

/// A transfer in its forms.
package struct TransferFiles: Hashable, Sendable, Redacted {
  /// The file for the other school; `nil` for a preview.
  package var data: [UInt8]?
  /// The page to read.
  package var page: [UInt8]
  /// What really is in it: the rules of the standard leave out more than was chosen away.
  package var items: Set<RequestItem>
  /// What was chosen and is not in it.
  package var omitted: Set<RequestItem>
  /// Fields without which no file can be made.
  package var missing: Set<FieldCode>
  /// Whether what stands of the school itself is not enough for a file.
  package var lacksSchool: Bool

  /// Puts the forms together.
  package init(
    data: [UInt8]?, page: [UInt8], items: Set<RequestItem>, omitted: Set<RequestItem>,
    missing: Set<FieldCode> = [], lacksSchool: Bool = false
  ) {
    self.data = data
    self.page = page
    self.items = items
    self.omitted = omitted
    self.missing = missing
    self.lacksSchool = lacksSchool
  }
}

/// A file for a supplier.
package struct SupplyOrder: Hashable, Sendable, Redacted {
  /// How much it holds.
  package var profile: SupplierProfile
  /// From which school.
  package var school: School
  /// The groups of the school.
  package var groups: [SchoolGroup]
  /// The day it is made.
  package var madeOn: CalendarDate
  /// The pupils.
  package var extracts: [DossierExtract]
}

/// A file for a supplier, and what is in it of whom.
package struct SupplyFile: Hashable, Sendable, Redacted {
  /// The file.
  package var data: [UInt8]
  /// The fields of each pupil that really are in it.
  package var fields: [PupilID: Set<FieldCode>]
  /// Who is not in it, and the fields without which nobody can be.
  package var incomplete: [PupilID: [FieldCode]]

  /// Puts a file together.
  package init(
    data: [UInt8], fields: [PupilID: Set<FieldCode>], incomplete: [PupilID: [FieldCode]] = [:]
  ) {
    self.data = data
    self.fields = fields
    self.incomplete = incomplete
  }
}
