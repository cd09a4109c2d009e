package import DossierCore

/// An extract as an OSO file, with a list of everything that is not in it.
package struct OsoExport: Hashable, Sendable, Redacted {
  /// The file, valid against the schema, in UTF-8.
  package let xml: [UInt8]
  /// What of the extract is in the file, and nothing else of a dossier is.
  package let given: DossierExtract
  /// What the transfer itself filled in, without any sheet.
  package let transferFields: Set<FieldCode>
  /// What of the extract is not in the file, in the order of the extract.
  package let omissions: [OsoOmission]

  /// Makes the file; throws what is missing, and then there is no file.
  ///
  /// `optedOut` are the categories that the school switched off. The extract is taken as it is:
  /// whatever is not meant for the recipient must be out of it before. For portability (O 8.7)
  /// fields that the family did not supply are left out here too.
  package init(
    of extract: DossierExtract, as profile: OsoProfile, with facts: OsoFacts,
    without optedOut: Set<OsoCategory> = []
  ) throws(OsoExportFault) {
    var assembly = try OsoAssembly(extract, as: profile, with: facts, without: optedOut)
    let document = try assembly.document()
    xml = OsoWriter.bytes(of: document)
    given = assembly.ledger.given
    transferFields = assembly.ledger.transferFields
    omissions = assembly.ledger.omissions
  }

  /// What is in the file, for the line in the register.
  package var contents: [GivenPart] { given.parts.map(GivenPart.init) }

  /// The fields that are not in the file, each once.
  package var unplaced: [FieldCode] {
    var seen: Set<FieldCode> = []
    return omissions.compactMap { omission in
      guard case .field(let code, _) = omission.subject, seen.insert(code).inserted else {
        return nil
      }
      return code
    }
  }
}
