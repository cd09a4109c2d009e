import DossierCore

extension ArchiveTransaction {
  /// The next number of a year; it is given with `give`, once what is called by it may be registered.
  ///
  /// Two windows stand in line for the write lock, so that both are in one transaction and no number
  /// is given twice.
  func nextRequestNumber(in year: Int) throws -> RequestNumber {
    try lastRequestNumber()?.content.next(in: year) ?? RequestNumber(year: year, number: 1)
  }

  /// Gives a number; the witness keeps it, so that a store that was put back gives it to nobody else.
  func give(_ number: RequestNumber) throws {
    try put(number, after: lastRequestNumber())
    witness(WitnessedChange.requestNumbered(number).sealedForm)
  }

  /// Goes on behind a number that was given in a newer store; `false` when it stood behind it already.
  func skipRequestNumbers(to number: RequestNumber) throws -> Bool {
    let last = try lastRequestNumber()
    if let last, last.content >= number { return false }
    try put(number, after: last)
    return true
  }

  private func lastRequestNumber() throws -> StoredValue<RequestNumber>? {
    try recordsOn(.requestNumber, .register).first.map { try StoredValue($0) }
  }

  private func put(_ number: RequestNumber, after last: StoredValue<RequestNumber>?) throws {
    try put(
      ArchiveDraft(
        id: last?.record ?? newRecordID(), version: (last?.version ?? 0) + 1,
        compartment: .register, subject: nil, list: .requestNumber, body: number.sealedForm))
  }
}
