import DossierCore

extension Office {
  /// Keeps a certificate beside the case.
  func put(
    _ certificate: ErasureCertificate, of pupil: PupilID, _ transaction: ArchiveTransaction
  ) throws {
    try transaction.put(
      ArchiveDraft(
        id: transaction.newRecordID(), version: 1, compartment: .register,
        subject: .pupil(pupil), list: nil, body: certificate.sealedForm))
  }

  /// The certificate of a request; `nil` while nothing was erased.
  func certificate(of request: RequestID, _ pupil: PupilID) throws -> ErasureCertificate? {
    for record in try archive.recordsAbout(.pupil(pupil), .register)
    where RecordContentKind(opened: record.body) == .erasureCertificate {
      let certificate = try ErasureCertificate(opened: record.body)
      if certificate.request == request { return certificate }
    }
    return nil
  }

  /// The journal line about an erasure: which categories and how much, never what.
  func line(about certificate: ErasureCertificate, _ pupil: PupilID) -> JournalEntry {
    entry(
      .dataErased, .delete, purpose: "R", pupils: [pupil],
      objects: [certificate.request.text] + certificate.counts.map(\.category.text),
      count: certificate.counts.reduce(0) { $0 + $1.items }, rule: "R-O-8.4-1")
  }
}
