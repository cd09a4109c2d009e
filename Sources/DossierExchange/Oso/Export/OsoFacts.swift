package import DossierCore

/// What an OSO file holds beside the dossier, and what the exporter must know to make it.
package struct OsoFacts: Hashable, Sendable {
  /// The school that makes it.
  package var school: OsoSchool
  /// The day on which it is made.
  package var madeOn: CalendarDate
  /// The version of this program.
  package var software: OsoSoftware
  /// Whom the next school has to speak to; `nil` when that is not needed.
  package var contact: OsoContact?
  /// Whether a final report still comes.
  package var isProvisional = false
  /// Sheets of which the address is secret whatever the extract says.
  ///
  /// The field *adres geheim* is seldom supplied by the family; who filters by source takes it out,
  /// and must then name the sheet here.
  package var secretAddresses: Set<RecordID> = []
  /// To whom it goes and what the parents said; `nil` for what is no transfer.
  package var transfer: TransferFacts?
  /// The bytes of the documents in the extract; a document without bytes stays behind.
  package var documents: [RecordID: [UInt8]] = [:]
  /// The edition of the standard.
  package var standard: OsoStandard

  /// Puts the facts together that every file needs.
  package init(
    school: OsoSchool, madeOn: CalendarDate, software: OsoSoftware, standard: OsoStandard
  ) {
    self.standard = standard
    self.school = school
    self.madeOn = madeOn
    self.software = software
  }
}
