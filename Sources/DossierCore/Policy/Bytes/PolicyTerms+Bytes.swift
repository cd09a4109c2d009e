extension PolicyTerms {
  /// Reads the terms; what a policy of the first format does not say keeps its usual value.
  init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    self.init(
      requestDays: try reader.integer(), requestMaximumDays: try reader.integer(),
      ownRightsAge: try reader.integer(), emergencyHours: try reader.integer(),
      emergencyReviewDays: try reader.integer(), groupHandoverDays: try reader.integer(),
      lockMinutes: try reader.integer(), contactCheckMonths: try reader.integer(),
      journalYears: try reader.integer(), invitationDays: try reader.integer(),
      backupWarningDays: try reader.integer(), smallestShownCount: try reader.integer())
    guard format > 1 else { return }
    requestTerm = try reader.word()
    copyFeeCents = try reader.integer()
    packageDays = try reader.integer()
    guard format > 3 else { return }
    agreementWarningDays = try reader.integer()
    guard format > 6 else { return }
    holdReviewMonths = try reader.integer()
    paperLoanDays = try reader.integer()
  }

  func write(to writer: inout ByteWriter) {
    let numbers = [
      requestDays, requestMaximumDays, ownRightsAge, emergencyHours, emergencyReviewDays,
      groupHandoverDays, lockMinutes, contactCheckMonths, journalYears, invitationDays,
      backupWarningDays, smallestShownCount,
    ]
    for number in numbers { writer.write(integer: number) }
    writer.write(word: requestTerm)
    writer.write(integer: copyFeeCents)
    writer.write(integer: packageDays)
    writer.write(integer: agreementWarningDays)
    writer.write(integer: holdReviewMonths)
    writer.write(integer: paperLoanDays)
  }
}

extension BoardChoices {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      sourceSystems: try reader.list { (reader) throws(ByteFault) in try reader.text() },
      transfersNeedingConsent: try reader.words(), remarksNameTheirKind: try reader.flag(),
      externalsNeedGrants: try reader.flag(), categoriesOutsideRegulation: try reader.codes(),
      evaluationMonths: try reader.integer(), extensionsMayRepeat: try reader.flag(),
      deciders: try reader.codes(), legalBases: try reader.words(),
      retentionIsDecided: try reader.flag(), consentForms: try reader.words(),
      oneRefusalCounts: try reader.flag(), breachVerdicts: try reader.words(),
      othersAreRedacted: try reader.flag())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(list: sourceSystems) { $0.write(text: $1) }
    writer.write(words: transfersNeedingConsent)
    writer.write(flag: remarksNameTheirKind)
    writer.write(flag: externalsNeedGrants)
    writer.write(codes: categoriesOutsideRegulation)
    writer.write(integer: evaluationMonths)
    writer.write(flag: extensionsMayRepeat)
    writer.write(codes: deciders)
    writer.write(words: legalBases)
    writer.write(flag: retentionIsDecided)
    writer.write(words: consentForms)
    writer.write(flag: oneRefusalCounts)
    writer.write(words: breachVerdicts)
    writer.write(flag: othersAreRedacted)
  }
}
